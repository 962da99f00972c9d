// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmapurl.h"

namespace Grelot {

namespace {

constexpr qsizetype longestUrl = 4096; // UTF-16 units

const QLatin1String http("http");
const QLatin1String https("https");

QString withoutWebSocket(const QString &scheme)
{
    if (scheme == QLatin1String("ws"))
        return http;
    return scheme == QLatin1String("wss") ? https : scheme;
}

/// QUrl takes a URL without authority for a valid one, and resolved() leaves it alone.
QUrl atTheSameHost(const QUrl &url, const QUrl &from)
{
    QUrl bare = url;
    bare.setScheme({});
    return from.resolved(bare);
}

/// Plain text is for the session's own host only; a password must not go further in the clear.
bool isProtected(const QUrl &url, const QUrl &from)
{
    return url.scheme() == https || (from.scheme() == http && url.host() == from.host());
}

} // namespace

QUrl jmapUrl(const QString &text, const QUrl &from)
{
    if (text.isEmpty() || text.size() > longestUrl)
        return {};
    QUrl url(text, QUrl::TolerantMode);
    if (!url.isValid())
        return {};
    if (!url.scheme().isEmpty())
        url.setScheme(withoutWebSocket(url.scheme()));
    if (!url.scheme().isEmpty() && url.scheme() != http && url.scheme() != https)
        return {};
    url = url.host().isEmpty() ? atTheSameHost(url, from) : from.resolved(url);
    url.setUserInfo({});
    url.setFragment({});
    // Behind a proxy that speaks TLS for it, a server may name itself in the clear.
    if (url.scheme() == http && from.scheme() == https && url.host() == from.host()) {
        url.setScheme(https);
        url.setPort(from.port());
    }
    return url.isValid() && !url.host().isEmpty() && isProtected(url, from) ? url : QUrl();
}

QString jmapUrlTemplate(const QString &text, const QUrl &from)
{
    if (text.isEmpty() || text.size() > longestUrl)
        return {};
    // Only what precedes the first variable, or the query, takes part in resolving.
    qsizetype end = text.indexOf(u'{');
    end = end < 0 ? text.size() : end;
    if (const qsizetype query = text.indexOf(u'?'); query >= 0 && query < end)
        end = query;
    const QString start = end == 0 ? QStringLiteral("./") : text.first(end);
    const QUrl url = jmapUrl(start, from);
    if (url.isEmpty())
        return {};
    const bool isInHost = QUrl(start).path().isEmpty() && text.mid(end).startsWith(u'{') && end > 0;
    return isInHost ? QString() : url.toString(QUrl::FullyEncoded) + text.mid(end);
}

} // namespace Grelot
