// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "httpexchange.h"

#include "httpstatus.h"
#include "tlswords.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslError>

namespace Grelot {

namespace {

constexpr std::chrono::milliseconds timeLimit{20'000};

QNetworkRequest requestFor(const HttpCall &call)
{
    QNetworkRequest request(call.url);
    request.setRawHeader("User-Agent", "Grelot/" GRELOT_VERSION);
    request.setRawHeader("Accept", "application/json");
    if (!call.authorization.isEmpty())
        request.setRawHeader("Authorization", call.authorization);
    // Qt would carry Authorization along to another host.
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return request;
}

} // namespace

HttpExchange::HttpExchange(Clock &clock, HttpCaller::Answered answered, QObject *parent)
    : QObject(parent)
    , m_answered(std::move(answered))
    , m_deadline(clock.alarm([this] {
        answer(Failure{FailureKind::Transient, tr("The server did not answer a request in time."),
            QStringLiteral("20 s for a request passed"), {}});
    }))
{
}

void HttpExchange::send(const HttpCall &call)
{
    QNetworkRequest request = requestFor(call);
    if (call.method == HttpCall::Method::Post) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        m_reply = m_network.post(request, call.body);
    } else {
        m_reply = m_network.get(request);
    }
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::read);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::finished);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        answer(certificateFailure(errors, m_reply->url().host()));
    });
    m_deadline->start(timeLimit);
}

void HttpExchange::read()
{
    m_body += m_reply->readAll();
    if (m_body.size() > HttpCaller::maxBody) {
        answer(Failure{FailureKind::Permanent,
            tr("The server's answer is larger than 8 MiB, which Grelot does not take."),
            QStringLiteral("body over 8 MiB"), {}});
    }
}

void HttpExchange::finished()
{
    read();
    if (!m_answered)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0) {
        answer(Failure{FailureKind::Transient, tr("The server could not be reached."),
            QStringLiteral("network error %1").arg(int(m_reply->error())), {}});
    } else if (status == 429 || status == 503) {
        answer(statusFailure(status,
            parseRetryAfter(m_reply->rawHeader("Retry-After"), QDateTime::currentDateTimeUtc())));
    } else {
        answer(HttpAnswer{status, m_body});
    }
}

void HttpExchange::answer(const std::variant<HttpAnswer, Failure> &result)
{
    if (!m_answered)
        return;
    const auto answered = std::exchange(m_answered, nullptr);
    m_deadline->stop();
    m_reply->disconnect(this);
    m_reply->abort();
    deleteLater();
    answered(result);
}

} // namespace Grelot
