// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmaplister.h"

#include "jmapapi.h"
#include "jmapcalls.h"
#include "jmapmailboxes.h"
#include "jmapmethoderror.h"
#include "jmapsession.h"
#include "jmapwatch.h"

#include <algorithm>
#include <array>

namespace Grelot::JmapLister {

namespace {

QString callOf(qsizetype account)
{
    return QStringLiteral("m%1").arg(account);
}

MailboxRole roleOf(const QString &role)
{
    struct Row
    {
        const char *name;
        MailboxRole role;
    };
    static constexpr std::array rows{Row{"inbox", MailboxRole::Inbox},
        Row{"archive", MailboxRole::Archive}, Row{"all", MailboxRole::All},
        Row{"drafts", MailboxRole::Drafts}, Row{"sent", MailboxRole::Sent},
        Row{"junk", MailboxRole::Junk}, Row{"trash", MailboxRole::Trash}};
    const auto row = std::find_if(rows.begin(), rows.end(),
        [&role](const Row &each) { return role == QLatin1String(each.name); });
    return row == rows.end() ? MailboxRole::None : row->role;
}

/// Whether a watch of that name would be one of this mailbox: an account's name may begin another
/// one's path, and a mailbox may be called as the inbox is.
bool isFoundBy(const JmapWatch &watch, const QString &accountId, const JmapMailbox &mailbox,
    const JmapMailboxes &all, const QString &path)
{
    if (watch.accountId != accountId)
        return false;
    const JmapMailbox *inbox = watch.isInbox ? all.withRole(QStringLiteral("inbox")) : nullptr;
    return inbox ? inbox->id == mailbox.id : watch.path == path;
}

QList<MailboxEntry> entriesOf(
    const JmapMailboxes &mailboxes, const JmapSession &session, const JmapAccount &account)
{
    const bool isOwn = account.id == session.accounts.first().id;
    const JmapMailbox *inbox = mailboxes.withRole(QStringLiteral("inbox"));
    QList<MailboxEntry> entries;
    const QList<JmapMailbox> all = mailboxes.all();
    for (const JmapMailbox &mailbox : all) {
        const QString path =
            inbox && inbox->id == mailbox.id ? QStringLiteral("INBOX") : mailboxes.pathOf(mailbox);
        const QString name = isOwn ? path : account.name + u'/' + path;
        MailboxRole role = roleOf(mailbox.role);
        // Another one's inbox is a mailbox like others.
        if (role == MailboxRole::Inbox && !isOwn)
            role = MailboxRole::None;
        if (isFoundBy(jmapWatches({name}, session).first(), account.id, mailbox, mailboxes, path))
            entries.append({name, name, mailbox.unread, role});
    }
    return entries;
}

} // namespace

void list(JmapApi &api, const JmapSession &session, MailSource::Listed done)
{
    const qsizetype count =
        std::min({session.accounts.size(), session.limits.maxCallsInRequest, mostAccounts});
    JmapRequest request;
    for (qsizetype i = 0; i < count; ++i)
        request.calls.append(JmapCalls::mailboxes(session.accounts.at(i).id, callOf(i)));
    api.call(request,
        [session, count, done = std::move(done)](
            const std::variant<JmapResponse, Failure> &answer) {
            if (const auto *failure = std::get_if<Failure>(&answer)) {
                done(*failure);
                return;
            }
            const auto &response = std::get<JmapResponse>(answer);
            if (const auto failure = firstJmapFailure(response, {callOf(0)})) {
                done(*failure);
                return;
            }
            QList<MailboxEntry> found;
            bool isWhole = count == session.accounts.size();
            for (qsizetype i = 0; i < count; ++i) {
                if (firstJmapFailure(response, {callOf(i)})) {
                    isWhole = false;
                    continue;
                }
                const JmapMailboxes mailboxes(*response.find(callOf(i)));
                found.append(entriesOf(mailboxes, session, session.accounts.at(i)));
                isWhole = isWhole && mailboxes.isWhole();
            }
            done(MailboxList::of(found, isWhole));
        });
}

} // namespace Grelot::JmapLister
