// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "mailupdate.h"

#include <variant>

namespace Grelot {

/// The first event of every stream (core/gateway/PROTOCOL.md).
struct Hello
{
    int version = 1;
    int heartbeat = 25;      ///< seconds
    bool resumed = false;    ///< the events since `after` follow; else one snapshot a mailbox
    int reconnectSpread = 1; ///< seconds
    QString server;          ///< name/version, for the log
    int firstPing = 0; ///< seconds: an event stream says ping so soon after its beginning; 0: never

    bool operator==(const Hello &) const = default;
};

struct Ping
{
    bool operator==(const Ping &) const = default;
};

/// The last event of a stream that the server ends.
struct Bye
{
    int retryAfter = 0; ///< seconds
    QString reason;

    bool operator==(const Bye &) const = default;
};

/// One event of the push protocol, version 1.
using PushEvent = std::variant<Hello, MailUpdate, Ping, Bye>;

} // namespace Grelot
