// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>
#include <variant>

namespace Grelot {

/// What a server allows of one request (RFC 8620 2, the core capability), each at least 1 and no
/// more than we would ever use.
struct JmapLimits
{
    qsizetype maxObjectsInGet = 500;
    qsizetype maxObjectsInSet = 500;
    qsizetype maxCallsInRequest = 16;
    int maxConcurrentRequests = 4;
    qsizetype maxSizeRequest = 1'000'000; ///< octets

    bool operator==(const JmapLimits &) const = default;
};

/// One of the accounts that a session opens: the person's own, shared or delegated.
struct JmapAccount
{
    QString id;
    QString name; ///< for people, chosen by the server: usually an address
    bool isReadOnly = false;

    bool operator==(const JmapAccount &) const = default;
};

/// The Session object (RFC 8620 2), as much of it as a notifier needs. All URLs are absolute, were
/// repaired where the server wrote them relative or without authority, and are never less protected
/// than the session's own.
struct JmapSession
{
    QUrl apiUrl;
    QString eventSourceUrl; ///< a template (RFC 6570 level 1); empty: none
    QUrl webSocketUrl; ///< http or https as Channel takes it; empty: no push over WebSocket (RFC
                       ///< 8887)
    QList<JmapAccount> accounts; ///< those with mail, the primary one first; never empty
    JmapLimits limits;
    QString state;

    /// from: where the answer came from, redirects followed. Else a sentence for the log about what
    /// is wrong.
    static std::variant<JmapSession, QString> fromJson(const QByteArray &json, const QUrl &from);

    bool operator==(const JmapSession &) const = default;
};

} // namespace Grelot
