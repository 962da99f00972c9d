// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapothers.h"

#include "imapmailbox.h"
#include "imapselector.h"
#include "mailboxname.h"

namespace Grelot {

namespace {

QByteArray quotedName(const ImapMailbox &mailbox)
{
    return imapQuoted(encodeMailboxName(mailbox.name()));
}

/// As NOTIFY has to name it. Dovecot 2.3 compares with the name in UTF-8 and never finds one that
/// is written in modified UTF-7, as it should be; others take the latter, so both are said.
QByteArray notifyName(const ImapMailbox &mailbox)
{
    const QByteArray utf8 = imapQuoted(mailbox.name().toUtf8());
    const QByteArray proper = quotedName(mailbox);
    return utf8 == proper ? proper : proper + ' ' + utf8;
}

/// In modified UTF-7, or in UTF-8 as Dovecot's NOTIFY writes it.
bool isNamed(const ImapMailbox &mailbox, const QByteArray &name)
{
    return decodeMailboxName(name) == mailbox.name() || name == mailbox.name().toUtf8();
}

bool hasWildcard(const QByteArray &name)
{
    return name.contains('*') || name.contains('%');
}

/// Whether a mailbox that stands so differs from what is known of it. What the server left out
/// (Cyrus's NOTIFY says no UNSEEN) does not count.
bool differs(const ImapStanding &standing, const ImapMailbox &mailbox)
{
    const ImapPosition known = mailbox.position();
    const auto isOther = [](const std::optional<quint64> &said, quint64 before) {
        return said && *said != before;
    };
    return isOther(standing.uidValidity, known.uidValidity) ||
        isOther(standing.uidNext, known.uidNext) ||
        isOther(standing.messages, quint64(mailbox.total())) ||
        isOther(standing.unseen, quint64(mailbox.unread())) ||
        standing.highestModSeq.value_or(0) > known.highestModSeq;
}

} // namespace

ImapOthers::ImapOthers(ImapClient &client, ImapSelector &selector,
    std::vector<ImapMailbox *> mailboxes, Greet greet, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_selector(selector)
    , m_mailboxes(std::move(mailboxes))
    , m_greet(std::move(greet))
{
    connect(&client, &ImapClient::responded, this, &ImapOthers::onResponse);
    connect(&selector, &ImapSelector::cameHome, this, &ImapOthers::lookAgain);
}

void ImapOthers::begin()
{
    for (ImapMailbox *mailbox : m_mailboxes)
        visit(*mailbox);
}

void ImapOthers::arm(std::function<void()> done)
{
    if (!m_client.has("NOTIFY")) {
        done();
        return;
    }
    // RFC 5465 5: MessageNew and MessageExpunge only together, FlagChange only with both.
    const QByteArray events = " (MessageNew MessageExpunge FlagChange))";
    QByteArray text = "NOTIFY SET (selected" + events;
    QByteArrayList names;
    for (const ImapMailbox *mailbox : m_mailboxes)
        names.append(notifyName(*mailbox));
    if (!names.isEmpty())
        text += " (mailboxes (" + names.join(' ') + ')' + events;
    m_client.run({text, {}, {},
        [this, done = std::move(done)](const ImapAnswer &answer) {
            m_notified = !answer.failure;
            // What happened since the visit, before the server began to tell.
            if (m_notified)
                look();
            done();
        },
        {}});
}

void ImapOthers::lookAgain(const QSet<ImapMailbox *> &left)
{
    if (!m_notified)
        return; // each renewal asks
    // Once after each visit: numbers that never agree must not keep us going.
    std::vector<ImapMailbox *> missed;
    for (ImapMailbox *mailbox : left) {
        if (!m_lookedAgain.remove(mailbox)) {
            missed.push_back(mailbox);
            m_lookedAgain.insert(mailbox);
        }
    }
    ask(missed);
}

void ImapOthers::renew()
{
    std::vector<ImapMailbox *> untold;
    std::copy_if(m_mailboxes.begin(), m_mailboxes.end(), std::back_inserter(untold),
        [this](const ImapMailbox *mailbox) {
            return !m_notified || m_closed.contains(mailbox->name());
        });
    ask(untold);
}

void ImapOthers::ask(const std::vector<ImapMailbox *> &mailboxes)
{
    const QByteArray items = statusItems();
    QByteArrayList listed;
    for (const ImapMailbox *mailbox : mailboxes) {
        const QByteArray name = quotedName(*mailbox);
        if (m_client.has("LIST-STATUS") && !hasWildcard(name))
            listed.append(name);
        else
            m_client.run({"STATUS " + name + ' ' + items, {}, {}, {}, {}});
    }
    if (!listed.isEmpty()) {
        m_client.run(
            {"LIST \"\" (" + listed.join(' ') + ") RETURN (STATUS " + items + ')', {}, {}, {}, {}});
    }
}

QByteArray ImapOthers::statusItems() const
{
    return m_client.isEnabled("QRESYNC") ? "(MESSAGES UIDNEXT UIDVALIDITY UNSEEN HIGHESTMODSEQ)"
                                         : "(MESSAGES UIDNEXT UIDVALIDITY UNSEEN)";
}

void ImapOthers::onResponse(const ImapResponse &response)
{
    if (const auto *standing = std::get_if<ImapStanding>(&response)) {
        onStanding(*standing);
        return;
    }
    // Too much happened for the server to tell: it has stopped telling (RFC 5465 5.8).
    const auto *status = std::get_if<ImapStatus>(&response);
    if (status && status->code.name == "NOTIFICATIONOVERFLOW") {
        m_notified = false;
        arm([this] {
            if (!m_notified)
                look();
        });
    }
}

void ImapOthers::onStanding(const ImapStanding &standing)
{
    for (ImapMailbox *mailbox : m_mailboxes) {
        if (!isNamed(*mailbox, standing.mailbox))
            continue;
        if (m_closed.contains(mailbox->name()) || differs(standing, *mailbox))
            visit(*mailbox);
        return;
    }
}

void ImapOthers::visit(ImapMailbox &mailbox)
{
    const QString name = mailbox.name();
    if (m_visiting.contains(name))
        return;
    m_visiting.insert(name);
    // Selecting it is what brings one into step that is known.
    const bool isNew = mailbox.position().uidValidity == 0;
    m_selector.visit(mailbox,
        [this, &mailbox, isNew](
            const std::optional<Failure> &failure, const ImapSelector::Finished &finished) {
            m_visiting.remove(mailbox.name());
            visited(mailbox.name(), failure);
            if (isNew && !failure)
                m_greet(mailbox, finished);
            else
                finished();
        });
}

void ImapOthers::visited(const QString &name, const std::optional<Failure> &failure)
{
    if (m_client.isDead() || failure.has_value() == m_closed.contains(name))
        return;
    if (failure)
        m_closed.insert(name);
    else
        m_closed.remove(name);
    Q_EMIT accessChanged(name, failure);
}

} // namespace Grelot
