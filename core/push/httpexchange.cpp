// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "httpexchange.h"

#include "outgoingrequest.h"
#include "redirectrule.h"
#include "replyfailure.h"
#include "tlswords.h"

#include <QNetworkReply>
#include <QSslError>

namespace Grelot {

namespace {

constexpr std::chrono::milliseconds timeLimit{20'000};

QNetworkRequest requestFor(const HttpCall &call)
{
    QNetworkRequest request = outgoingRequest(call.url, call.authorization);
    request.setRawHeader("Accept", "application/json");
    return request;
}

} // namespace

HttpExchange::HttpExchange(Clock &clock, HttpCaller::Answered answered, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_answered(std::move(answered))
    , m_deadline(clock.alarm([this] {
        answer(Failure{FailureKind::Transient, tr("The server did not answer a request in time."),
            QStringLiteral("20 s for a request passed"), {}});
    }))
{
}

void HttpExchange::send(const HttpCall &call)
{
    m_call = call;
    m_deadline->start(timeLimit);
    start();
}

void HttpExchange::start()
{
    QNetworkRequest request = requestFor(m_call);
    if (m_call.method == HttpCall::Method::Post) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        m_reply = m_network.post(request, m_call.body);
    } else {
        m_reply = m_network.get(request);
    }
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::read);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::finished);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        answer(certificateFailure(errors, m_reply->url().host()));
    });
}

// As the stream beside us does, so that both find the same server.
bool HttpExchange::follow()
{
    const int status = httpStatusOf(*m_reply);
    const bool keepsMethod = status == 307 || status == 308;
    const bool isGet = m_call.method == HttpCall::Method::Get;
    const QByteArray location = m_reply->rawHeader("Location");
    if (location.isEmpty() || !(keepsMethod || (isGet && status >= 301 && status <= 303)))
        return false;
    const QUrl to = m_call.url.resolved(QUrl::fromEncoded(location));
    if (!mayFollow(m_call.url, to) || ++m_redirects > mostRedirects)
        return false;
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_body.clear();
    m_call.url = to;
    start();
    return true;
}

void HttpExchange::read()
{
    m_body += m_reply->readAll();
    if (m_body.size() > HttpCaller::maxBody) {
        answer(oversizedAnswer());
    }
}

void HttpExchange::finished()
{
    read();
    if (!m_answered || follow())
        return;
    const int status = httpStatusOf(*m_reply);
    if (status != 0 && status != 429 && status != 503) {
        answer(HttpAnswer{status, m_body, m_call.url});
        return;
    }
    answer(replyFailure(*m_reply, m_clock.utc()));
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
