// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "httprequest.h"

#include <QString>

#include <chrono>

namespace Grelot {

/// The three faces of /events in PROTOCOL.md.
enum class EventsFace { WebSocket, EventStream, LongPoll };

constexpr std::chrono::seconds longestWait{120}; ///< of a long poll

/// An upgrade, to whatever, is WebSocket's; the event stream has to be asked for by its name.
EventsFace faceOf(const HttpRequest &request);

/// Whether an Accept header (RFC 9110 12.5.1) names this media type, not only a range around it,
/// with a weight that is not 0.
bool namesMediaType(const HttpRequest &request, QByteArrayView type);

/// The Last-Event-ID header (HTML 9.2.4): empty when there is none, nullopt when it is malformed or
/// there twice.
std::optional<QString> lastEventIdOf(const HttpRequest &request);

/// The wait member of the query, 1 to 120; 0 when it is empty, nullopt when it is anything else.
std::optional<std::chrono::seconds> waitOf(const QString &text);

/// UTF-8 without controls, within PushLimits::identifier; nullopt when it is not that.
std::optional<QString> identifierOf(const QByteArray &text);

} // namespace Grelot
