// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "oldermessages.h"

#include "inbox.h"

#include <QPointer>

namespace Grelot {

OlderMessages::OlderMessages(MailSource &source, Inbox &inbox, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_inbox(inbox)
{
}

void OlderMessages::showMore()
{
    if (m_underWay > 0)
        return;
    const QStringList mailboxes = m_inbox.unreadByMailbox().keys();
    for (const QString &mailbox : mailboxes) {
        const QStringList ids = m_inbox.nextOlder(mailbox, pageSize);
        if (ids.isEmpty())
            continue;
        m_inbox.makeRoom(mailbox, ids.size());
        ++m_underWay;
        m_source.fetch(mailbox, ids,
            [self = QPointer(this), mailbox](const std::variant<Messages, Failure> &answer) {
                if (self)
                    self->answered(mailbox, answer);
            });
    }
}

void OlderMessages::answered(const QString &mailbox, const std::variant<Messages, Failure> &answer)
{
    --m_underWay;
    // A page that failed is asked for again when somebody scrolls again.
    if (const auto *messages = std::get_if<Messages>(&answer)) {
        m_inbox.add(mailbox, *messages);
        Q_EMIT shown();
    }
}

} // namespace Grelot
