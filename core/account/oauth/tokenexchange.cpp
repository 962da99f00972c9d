// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "tokenexchange.h"

#include "httpcaller.h"
#include "outgoingrequest.h"
#include "replyfailure.h"
#include "tlswords.h"

#include <QSslError>

namespace Grelot {

namespace {

QNetworkRequest tokenRequest(const QUrl &url, qsizetype length)
{
    QNetworkRequest request = outgoingRequest(url, {});
    request.setRawHeader("Accept", "application/json");
    // Otherwise Qt unpacks by itself, and a small answer becomes a large one.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setHeader(
        QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
    request.setHeader(QNetworkRequest::ContentLengthHeader, length);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    return request;
}

} // namespace

TokenExchange::TokenExchange(OAuthProvider provider, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_provider(std::move(provider))
    , m_clock(clock)
    , m_deadline(clock.alarm([this] {
        answer(Failure{FailureKind::Transient,
            tr("The sign-in server of %1 did not answer within 30 seconds.").arg(m_provider.name),
            QStringLiteral("token endpoint: 30 s passed"), {}});
    }))
{
}

TokenExchange::~TokenExchange()
{
    drop();
}

void TokenExchange::send(FormFields fields, Done done)
{
    m_done = std::move(done);
    fields.add(QStringLiteral("client_id"), m_provider.clientId);
    if (!m_provider.clientSecret.isEmpty())
        fields.add(QStringLiteral("client_secret"), m_provider.clientSecret);
    const QByteArray body = fields.encoded();
    m_body.hold(body);
    m_deadline->start(timeLimit);
    m_reply = m_network.post(tokenRequest(m_provider.tokenEndpoint, body.size()), &m_body);
    connect(m_reply, &QNetworkReply::readyRead, this, &TokenExchange::read);
    connect(m_reply, &QNetworkReply::finished, this, &TokenExchange::finished);
    connect(m_reply, &QNetworkReply::requestSent, this, &TokenExchange::sent);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        answer(certificateFailure(errors, m_provider.tokenEndpoint.host()));
    });
}

// Qt sends the head again by itself when the peer closes before it answers, and then waits for ever
// for a body that cannot be read twice.
void TokenExchange::sent()
{
    if (std::exchange(m_isSent, true))
        answer(unreachable(QNetworkReply::RemoteHostClosedError));
}

void TokenExchange::read()
{
    m_received += m_reply->readAll();
    if (m_received.size() > maxBody) {
        answer(Failure{FailureKind::Transient,
            tr("The answer of the sign-in server of %1 is larger than 64 KiB, which Grelot does "
               "not take.")
                .arg(m_provider.name),
            QStringLiteral("token endpoint: body over 64 KiB"), {}});
    }
}

void TokenExchange::finished()
{
    read();
    if (!m_reply)
        return;
    const int status = httpStatusOf(*m_reply);
    const bool isCutShort = status < 400 && m_reply->error() != QNetworkReply::NoError;
    if (status == 0 || isCutShort) {
        answer(unreachable(m_reply->error()));
        return;
    }
    const QDateTime now = m_clock.utc();
    answer(readTokenAnswer(
        {status, m_received, parseRetryAfter(m_reply->rawHeader("Retry-After"), now)}, m_provider,
        now));
}

Failure TokenExchange::unreachable(QNetworkReply::NetworkError error) const
{
    Failure failure = networkFailure(error);
    // A network that is broken or in the way never needs the person to sign in.
    failure.kind = FailureKind::Transient;
    failure.text =
        tr("The sign-in server of %1 could not be asked. %2").arg(m_provider.name, failure.text);
    return failure;
}

void TokenExchange::drop()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    if (httpStatusOf(*reply) < 400)
        reply->abort();
    reply->deleteLater();
}

void TokenExchange::answer(const std::variant<TokenSet, Failure> &result)
{
    m_deadline->stop();
    drop();
    if (const auto done = std::exchange(m_done, nullptr))
        done(result); // may end this object
}

} // namespace Grelot
