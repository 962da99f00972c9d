// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "replyfailure.h"

#include "httpcaller.h"
#include "httpstatus.h"

#include <QCoreApplication>

namespace Grelot {

namespace {

/// What people read here.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(HttpReply)
};

Failure failureOf(FailureKind kind, const QString &text, QNetworkReply::NetworkError error)
{
    return {kind, text, QStringLiteral("network error %1").arg(int(error)), {}};
}

} // namespace

int httpStatusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

QByteArray contentTypeOf(const QNetworkReply &reply)
{
    const QByteArray value = reply.rawHeader("Content-Type");
    const qsizetype end = value.indexOf(';');
    return (end < 0 ? value : value.first(end)).trimmed().toLower();
}

Failure replyFailure(const QNetworkReply &reply, const QDateTime &now)
{
    const int status = httpStatusOf(reply);
    if (status == 0)
        return networkFailure(reply.error());
    return statusFailure(status, parseRetryAfter(reply.rawHeader("Retry-After"), now));
}

Failure networkFailure(QNetworkReply::NetworkError error)
{
    if (error == QNetworkReply::ProxyAuthenticationRequiredError)
        return statusFailure(407);
    if (isCut(error))
        return failureOf(
            FailureKind::Transient, Words::tr("The server closed the connection."), error);
    if (error == QNetworkReply::SslHandshakeFailedError) {
        return failureOf(FailureKind::Transient,
            Words::tr("No secure connection to the server could be made."), error);
    }
    if (error == QNetworkReply::ProtocolFailure) {
        return failureOf(FailureKind::Permanent,
            Words::tr("The server gave an answer that is no proper HTTP."), error);
    }
    return failureOf(FailureKind::Transient, Words::tr("The server could not be reached."), error);
}

Failure oversizedAnswer()
{
    return {FailureKind::Permanent,
        Words::tr("The server's answer is larger than 8 MiB, which Grelot does not take."),
        QStringLiteral("body over 8 MiB"), {}};
}

bool isCut(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::RemoteHostClosedError ||
        error == QNetworkReply::ProxyConnectionClosedError;
}

} // namespace Grelot
