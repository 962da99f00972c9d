// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "address.h"
#include "flags.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace Grelot {

/// What is known of one message. Every text in it was chosen by its sender: show it as plain text
/// only, through plainLine().
struct Message
{
    QString id;        ///< "uidvalidity.uid" for IMAP, the Email id for JMAP
    QString messageId; ///< the Message-ID header without angle brackets; may be empty
    Address from;
    QString subject;
    QString preview;
    QDateTime receivedAt; ///< the server's INTERNALDATE, UTC; never the Date header
    Flags flags;

    bool isUnread() const { return !flags.testFlag(Flag::Seen); }
    bool operator==(const Message &) const = default;
};

using Messages = QList<Message>;

} // namespace Grelot
