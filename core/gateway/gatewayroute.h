// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cursor.h"
#include "eventsface.h"
#include "httpresponse.h"

#include <QStringList>

#include <variant>

namespace Grelot {

/// Where a stream begins and what it begins with: the query of /events and /changes.
struct StreamRequest
{
    Cursor after;
    bool snapshot = false; ///< a snapshot a mailbox also after a resumed start

    bool operator==(const StreamRequest &) const = default;
};

/// The paths of PROTOCOL.md, taken apart.
namespace Route {
struct Health
{
};
struct Events
{
    StreamRequest stream; ///< the Last-Event-ID header has been heeded
    EventsFace face = EventsFace::LongPoll;
    std::chrono::seconds wait{0}; ///< of a long poll, for news; 0: it is answered at once
};
struct Changes
{
    StreamRequest stream;
};
struct Messages
{
    QString mailbox;
    QStringList ids;
};
struct Action
{
    QString mailbox;
    QString id;
};
} // namespace Route

using GatewayRoute =
    std::variant<Route::Health, Route::Events, Route::Changes, Route::Messages, Route::Action>;

/// A response: 400, 404, 405 or 501 in words. `base` begins with a slash and ends without one.
std::variant<GatewayRoute, HttpResponse> routeOf(
    const HttpRequest &request, const QByteArray &base);

} // namespace Grelot
