// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "mailupdate.h"

namespace Grelot {

/// Message number `uid` of a mailbox with UIDVALIDITY `epoch`: unread, received `uid` minutes after
/// the start of 2026.
inline Message letter(quint64 uid, quint64 epoch = 17)
{
    Message message;
    message.id = QStringLiteral("%1.%2").arg(epoch).arg(uid);
    message.messageId = QStringLiteral("m%1@example.org").arg(uid);
    message.from = {QStringLiteral("Ada"), QStringLiteral("ada@example.org")};
    message.subject = QStringLiteral("Letter %1").arg(uid);
    message.receivedAt =
        QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC).addSecs(qint64(uid) * 60);
    return message;
}

inline Messages letters(quint64 first, quint64 last, quint64 epoch = 17)
{
    Messages result;
    for (quint64 uid = first; uid <= last; ++uid)
        result.append(letter(uid, epoch));
    return result;
}

/// A snapshot of an INBOX in which just `unread` are unread and the newest 50 of them come along.
inline Snapshot pictureOf(const Messages &unread, quint64 nextUid, quint64 epoch = 17)
{
    Snapshot snapshot;
    snapshot.mailbox = QStringLiteral("INBOX");
    snapshot.unread = unread.size();
    snapshot.total = qint64(nextUid);
    snapshot.nextId = QStringLiteral("%1.%2").arg(epoch).arg(nextUid);
    snapshot.cursor.value = QStringLiteral("at-%1").arg(snapshot.nextId);
    for (auto message = unread.crbegin(); message != unread.crend(); ++message) {
        snapshot.unreadIds.insert(message->id);
        if (snapshot.messages.size() < 50)
            snapshot.messages.append(*message);
    }
    return snapshot;
}

inline Arrived arrival(const Messages &messages, qint64 unread)
{
    return {
        QStringLiteral("INBOX"), messages, unread, {QStringLiteral("after-") + messages.last().id}};
}

} // namespace Grelot
