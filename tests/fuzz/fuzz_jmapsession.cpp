// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "fuzzcheck.h"
#include "jmapsession.h"
#include "uritemplate.h"

using namespace Grelot;

namespace {

constexpr qsizetype longestId = 255; // RFC 8620 1.2

/// Credentials go there: nowhere less protected than where the session came from.
void checkUrl(const QUrl &url, const QUrl &from)
{
    require(url.isValid() && !url.host().isEmpty(), "a URL has a host");
    require(url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"),
        "a URL is http or https");
    require(url.scheme() == QLatin1String("https") ||
            (from.scheme() == QLatin1String("http") && url.host() == from.host()),
        "TLS is never given up");
    require(url.userInfo().isEmpty(), "a URL carries no credentials of its own");
}

void checkStream(const QString &uriTemplate, const QUrl &from)
{
    if (uriTemplate.isEmpty())
        return;
    const QString expanded = expandUriTemplate(uriTemplate,
        {{QStringLiteral("types"), QStringLiteral("Email,Mailbox")},
            {QStringLiteral("closeafter"), QStringLiteral("no")},
            {QStringLiteral("ping"), QStringLiteral("30")}});
    const QUrl url(expanded);
    if (!url.isValid())
        return; // said when it is opened
    checkUrl(url, from);
    // Whatever the variables are: they choose neither host nor port.
    const QUrl other(expandUriTemplate(uriTemplate, {}));
    require(
        !other.isValid() || other.authority() == url.authority(), "no variable chooses the server");
}

void check(const QByteArray &json, const QUrl &from)
{
    const auto decoded = JmapSession::fromJson(json, from);
    const auto *session = std::get_if<JmapSession>(&decoded);
    if (!session) {
        require(!std::get<QString>(decoded).isEmpty(), "an error says what is wrong");
        return;
    }
    checkUrl(session->apiUrl, from);
    if (!session->webSocketUrl.isEmpty())
        checkUrl(session->webSocketUrl, from);
    checkStream(session->eventSourceUrl, from);
    require(!session->accounts.isEmpty(), "there is an account with mail");
    for (const JmapAccount &account : session->accounts)
        require(!account.id.isEmpty() && account.id.size() <= longestId, "account ids are limited");
    const JmapLimits &limits = session->limits;
    const JmapLimits most;
    require(limits.maxObjectsInGet >= 1 && limits.maxObjectsInGet <= most.maxObjectsInGet &&
            limits.maxObjectsInSet >= 1 && limits.maxObjectsInSet <= most.maxObjectsInSet &&
            limits.maxCallsInRequest >= 1 && limits.maxCallsInRequest <= most.maxCallsInRequest &&
            limits.maxConcurrentRequests >= 1 &&
            limits.maxConcurrentRequests <= most.maxConcurrentRequests &&
            limits.maxSizeRequest >= 1 && limits.maxSizeRequest <= most.maxSizeRequest,
        "each limit is at least 1 and no more than we use");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), qsizetype(size));
    check(json, QUrl(QStringLiteral("https://mail.example.org/jmap")));
    check(json, QUrl(QStringLiteral("http://127.0.0.1:8080/jmap/session")));
    return 0;
}
