// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Grelot {

/// The ways news can come, best first within a kind of account.
enum class Rung { WebSocket, EventStream, LongPoll, ImapNotify, ImapIdle, Poll };

/// "websocket", "sse", "long-poll", "imap-notify", "imap-idle", "poll": part of the public JSON.
QString transportName(Rung rung);
/// As people say it: "WebSocket", "server-sent events", ...; translated.
QString transportWords(Rung rung);

} // namespace Grelot
