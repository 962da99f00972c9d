// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "modelletters.h"

namespace Grelot {

int ModelLetters::numberOf(const Message &message)
{
    return message.subject.mid(message.subject.lastIndexOf(u' ') + 1).toInt();
}

Message ModelLetters::write(const QDateTime &now, bool read, bool withMessageId)
{
    const int number = ++m_last;
    Message message;
    if (withMessageId)
        message.messageId = QStringLiteral("m%1@example.org").arg(number);
    message.from = {QStringLiteral("Ada"), QStringLiteral("ada@example.org")};
    message.subject = QStringLiteral("Letter %1").arg(number);
    // INTERNALDATE knows seconds only.
    message.receivedAt = QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch(), Qt::UTC);
    message.flags.setFlag(Flag::Seen, read);
    m_letters.insert(number, {{}, message.receivedAt, false, false, false, withMessageId});
    return message;
}

void ModelLetters::put(const QString &mailbox, const Message &message)
{
    m_letters[numberOf(message)].places.append({mailbox, *OrderedId::parse(message.id)});
    flagged(message);
}

void ModelLetters::flagged(const Message &message)
{
    Letter &letter = m_letters[numberOf(message)];
    letter.wasUnread |= message.isUnread();
    letter.wasRead |= !message.isUnread();
}

} // namespace Grelot
