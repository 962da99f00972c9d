// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "connection.h"
#include "message.h"

#include <QMap>

#include <variant>

namespace Grelot {

struct ConnectionEvent
{
    ConnectionState state = ConnectionState::Stopped;
    std::optional<Rung> rung;
    QString reason; ///< in words; empty when all is well
    std::chrono::milliseconds retryIn{0};
    Need need = Need::Nothing; ///< of NeedsUser: what the person has to mend, where it is known

    bool operator==(const ConnectionEvent &) const = default;
};

/// A message that rings.
struct MailEvent
{
    QString mailbox;
    Message message;
};

struct UnreadEvent
{
    qint64 total = 0;
    QMap<QString, qint64> mailboxes;
};

/// Messages that were unread and are read or gone.
struct ReadEvent
{
    QString mailbox;
    QStringList ids;
};

/// One thing that happened to an account: what `grelot watch` prints a line for.
struct AccountEvent
{
    QString account;
    QDateTime at; ///< UTC
    std::variant<ConnectionEvent, MailEvent, UnreadEvent, ReadEvent, Failure> what;
};

} // namespace Grelot
