// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "httprequest.h"

namespace Grelot {

std::optional<QByteArray> HttpRequest::header(QByteArrayView name) const
{
    for (const Header &header : headers) {
        if (header.name == name)
            return header.value;
    }
    return std::nullopt;
}

QList<QByteArray> HttpRequest::all(QByteArrayView name) const
{
    QList<QByteArray> values;
    for (const Header &header : headers) {
        if (header.name == name)
            values.append(header.value);
    }
    return values;
}

QList<QByteArray> HttpRequest::tokens(QByteArrayView name) const
{
    QList<QByteArray> result;
    for (const QByteArray &value : all(name)) {
        for (const QByteArray &token : value.split(',')) {
            if (const QByteArray trimmed = token.trimmed(); !trimmed.isEmpty())
                result.append(trimmed);
        }
    }
    return result;
}

bool HttpRequest::hasToken(QByteArrayView name, QByteArrayView token) const
{
    for (const QByteArray &found : tokens(name)) {
        if (found.compare(token, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

bool HttpRequest::wantsKeepAlive() const
{
    if (hasToken("connection", "close"))
        return false;
    return minorVersion >= 1 || hasToken("connection", "keep-alive");
}

bool HttpRequest::wantsUpgrade() const
{
    return minorVersion >= 1 && header("upgrade") && hasToken("connection", "upgrade");
}

} // namespace Grelot
