// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <utility>

namespace Grelot {

/// What one request is answered with.
struct HttpResponse
{
    int status = 200;
    QByteArray body; ///< JSON, or empty
    QList<std::pair<QByteArray, QByteArray>> headers;

    static HttpResponse json(const QByteArray &body);
    /// {"error": words}.
    static HttpResponse error(int status, const QString &words);
    HttpResponse &with(const QByteArray &name, const QByteArray &value);
    /// In whole seconds, at least one.
    HttpResponse &retryAfter(std::chrono::milliseconds delay);

    /// With Content-Length, Connection and Cache-Control: no-store.
    QByteArray toBytes(bool keepAlive) const;
};

} // namespace Grelot
