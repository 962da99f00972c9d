// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imaplister.h"

#include "imapclient.h"
#include "imapfailure.h"
#include "imaplimits.h"
#include "mailboxname.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <array>
#include <limits>

namespace Grelot::ImapLister {

namespace {

const QString inboxName = QStringLiteral("INBOX");

MailboxRole roleOf(const QByteArrayList &attributes)
{
    struct Row
    {
        const char *attribute;
        MailboxRole role;
    };
    static constexpr std::array rows{Row{"\\ARCHIVE", MailboxRole::Archive},
        Row{"\\ALL", MailboxRole::All}, Row{"\\DRAFTS", MailboxRole::Drafts},
        Row{"\\SENT", MailboxRole::Sent}, Row{"\\JUNK", MailboxRole::Junk},
        Row{"\\TRASH", MailboxRole::Trash}};
    const auto row = std::find_if(rows.begin(), rows.end(),
        [&attributes](const Row &each) { return attributes.contains(each.attribute); });
    return row == rows.end() ? MailboxRole::None : row->role;
}

/// Many servers keep everybody's mailboxes below the inbox: that says nothing to people.
QString titleOf(const QString &name, const QByteArray &delimiter)
{
    if (delimiter.size() != 1)
        return name;
    const QChar parting = QLatin1Char(delimiter.front());
    QString title = name;
    if (title.startsWith(inboxName + parting, Qt::CaseInsensitive))
        title.remove(0, inboxName.size() + 1);
    return title.replace(parting, u'/');
}

/// As it is watched; nullopt for a name that is no modified UTF-7, or that we would write in
/// another way: no SELECT of ours would find it.
std::optional<QString> nameOf(const QByteArray &written)
{
    const auto name = decodeMailboxName(written);
    if (!name || encodeMailboxName(*name) != written)
        return std::nullopt;
    // Its case does not matter (RFC 9051 5.1).
    return name->compare(inboxName, Qt::CaseInsensitive) == 0 ? inboxName : *name;
}

MailboxEntry entryOf(const ImapListed &listed, const QString &name)
{
    const bool isInbox = name == inboxName;
    MailboxEntry entry{name, isInbox ? name : titleOf(name, listed.delimiter), {},
        isInbox ? MailboxRole::Inbox : roleOf(listed.attributes)};
    entry.selectable =
        !listed.attributes.contains("\\NOSELECT") && !listed.attributes.contains("\\NONEXISTENT");
    return entry;
}

/// One asking; its commands hold it.
struct Listing
{
    QPointer<ImapClient> client;
    QHash<QString, qint64> known;
    MailSource::Listed done;
    QList<MailboxEntry> found{};
    QHash<QString, qint64> unread{}; ///< that was told
    qsizetype lines = 0;
    MailboxList list{};
    qsizetype open = 0; ///< STATUS commands without an answer
};

using Shared = std::shared_ptr<Listing>;

void note(Listing &listing, const ImapStanding &standing)
{
    const auto name = nameOf(standing.mailbox);
    const quint64 most = quint64(std::numeric_limits<qint64>::max());
    if (name && standing.unseen && listing.unread.size() < ImapLimits::mailboxes)
        listing.unread.insert(*name, qint64(std::min(*standing.unseen, most)));
}

void note(Listing &listing, const ImapListed &listed)
{
    if (++listing.lines > ImapLimits::listed) {
        listing.client->fail(ImapFailures::protocol(
            QCoreApplication::translate("ImapLister", "it names more than %1 mailboxes")
                .arg(ImapLimits::listed)));
        return;
    }
    const auto name = nameOf(listed.name);
    if (name && listing.found.size() < ImapLimits::mailboxes)
        listing.found.append(entryOf(listed, *name));
}

/// What the server says of how mailboxes stand concerns others as well.
bool collect(Listing &listing, const ImapResponse &response)
{
    if (const auto *standing = std::get_if<ImapStanding>(&response))
        note(listing, *standing);
    const auto *listed = std::get_if<ImapListed>(&response);
    if (listed)
        note(listing, *listed);
    return listed != nullptr;
}

void finish(Listing &listing)
{
    for (MailboxEntry &entry : listing.list.entries) {
        const auto said = listing.unread.constFind(entry.name);
        if (said != listing.unread.constEnd())
            entry.unread = *said;
    }
    if (const auto done = std::exchange(listing.done, nullptr))
        done(listing.list);
}

void count(const Shared &listing)
{
    QByteArrayList names;
    for (const MailboxEntry &entry : std::as_const(listing->list.entries)) {
        const bool isTold = listing->unread.contains(entry.name);
        if (entry.selectable && !isTold && names.size() < ImapLimits::counted)
            names.append(imapQuoted(encodeMailboxName(entry.name)));
    }
    listing->open = names.size();
    if (names.isEmpty())
        finish(*listing);
    for (const QByteArray &name : std::as_const(names)) {
        if (!listing->client)
            return;
        // A mailbox whose STATUS is refused has no count, nothing worse.
        listing->client->run({"STATUS " + name + " (UNSEEN)", {},
            [listing](const ImapResponse &response) { return collect(*listing, response); },
            [listing](const ImapAnswer &answer) {
                --listing->open;
                const bool isOver = !listing->client || listing->client->isDead();
                if (isOver && answer.failure && listing->done)
                    std::exchange(listing->done, nullptr)(*answer.failure);
                else if (listing->open == 0)
                    finish(*listing);
            },
            {}});
    }
}

void ask(const Shared &listing, const QByteArray &options)
{
    listing->client->run({"LIST \"\" \"*\"" + options, {},
        [listing](const ImapResponse &response) { return collect(*listing, response); },
        [listing, options](const ImapAnswer &answer) {
            const bool isOver = !listing->client || listing->client->isDead();
            // What is offered is not always understood.
            if (answer.failure && !isOver && !options.isEmpty()) {
                listing->found.clear();
                ask(listing, {});
                return;
            }
            if (answer.failure) {
                listing->done(*answer.failure);
                return;
            }
            const bool isWhole = listing->lines <= ImapLimits::mailboxes;
            listing->list = MailboxList::of(std::exchange(listing->found, {}), isWhole);
            listing->unread.insert(listing->known);
            // Told with the list: what is missing there the server does not know.
            if (options.contains("STATUS"))
                finish(*listing);
            else
                count(listing);
        },
        {}});
}

} // namespace

void list(ImapClient &client, const QHash<QString, qint64> &known, MailSource::Listed done)
{
    QByteArrayList options;
    const bool isStatusOffered = client.has("LIST-STATUS");
    if (client.has("SPECIAL-USE") && (isStatusOffered || client.has("LIST-EXTENDED")))
        options.append("SPECIAL-USE");
    if (isStatusOffered)
        options.append("STATUS (UNSEEN)");
    ask(std::make_shared<Listing>(Listing{&client, known, std::move(done)}),
        options.isEmpty() ? QByteArray() : " RETURN (" + options.join(' ') + ')');
}

} // namespace Grelot::ImapLister
