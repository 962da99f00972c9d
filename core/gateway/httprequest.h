// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace Grelot {

/// One request of HTTP/1.0 or 1.1 (RFC 9112), its head checked.
struct HttpRequest
{
    struct Header
    {
        QByteArray name; ///< lower case
        QByteArray value;
    };

    QByteArray method;
    QByteArray target; ///< origin-form: begins with a slash
    int minorVersion = 1;
    QList<Header> headers;
    qint64 contentLength = 0;
    QByteArray body;

    /// The value, of several of one name the first; nullopt when there is none.
    std::optional<QByteArray> header(QByteArrayView name) const;
    QList<QByteArray> all(QByteArrayView name) const;
    /// Whether a header that lists tokens names this one, in any case.
    bool hasToken(QByteArrayView name, QByteArrayView token) const;
    /// The tokens of such a header, in all its lines, trimmed.
    QList<QByteArray> tokens(QByteArrayView name) const;
    /// RFC 9112 9.3.
    bool wantsKeepAlive() const;
    /// RFC 9110 7.8: any upgrade, to whatever.
    bool wantsUpgrade() const;
};

} // namespace Grelot
