// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "gatewayrequests.h"

#include "authorization.h"
#include "eventcodec.h"
#include "httpstatus.h"

#include <QJsonDocument>
#include <QPointer>

namespace Grelot {

namespace {

Failure unreadable(const QString &detail)
{
    return {FailureKind::Permanent,
        GatewayRequests::tr("The server gave an answer that Grelot cannot read."), detail, {}};
}

std::variant<QByteArray, Failure> bodyOf(const HttpAnswer &answer)
{
    if (answer.status < 200 || answer.status > 299)
        return statusFailure(answer.status);
    return answer.body;
}

std::variant<QList<PushEvent>, Failure> eventsIn(const QByteArray &json)
{
    const DecodedEvents decoded = decodeEventList(json);
    if (decoded.isError())
        return unreadable(decoded.error);
    return decoded.events;
}

std::variant<Messages, Failure> messagesIn(const QByteArray &json)
{
    const DecodedMessages decoded = decodeMessageList(json);
    if (decoded.isError())
        return unreadable(decoded.error);
    return decoded.messages;
}

std::optional<Failure> actionFailure(const std::variant<QByteArray, Failure> &answer)
{
    const auto *failure = std::get_if<Failure>(&answer);
    if (!failure)
        return std::nullopt;
    if (failure->kind == FailureKind::Rung && failure->httpStatus != 404) {
        Failure other = *failure; // it says nothing of the transport
        other.kind = FailureKind::Transient;
        return other;
    }
    if (failure->httpStatus == 404) {
        return Failure{FailureKind::Permanent,
            GatewayRequests::tr("The message is not in its mailbox any more."), failure->detail, {},
            Need::Nothing, true};
    }
    return *failure;
}

} // namespace

QString percentEncoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

GatewayRequests::GatewayRequests(
    QUrl base, QString user, SecretProvider &secrets, HttpCaller &http, QObject *parent)
    : QObject(parent)
    , m_base(std::move(base))
    , m_user(std::move(user))
    , m_secrets(secrets)
    , m_http(http)
{
}

void GatewayRequests::changes(const Cursor &after, Changes done)
{
    const QString query =
        after.isEmpty() ? QString() : QStringLiteral("after=") + percentEncoded(after.value);
    call({HttpCall::Method::Get, url(QStringLiteral("/changes"), query), {}, {}},
        [done = std::move(done)](const std::variant<QByteArray, Failure> &body) {
            if (const auto *json = std::get_if<QByteArray>(&body))
                done(eventsIn(*json));
            else
                done(std::get<Failure>(body));
        });
}

void GatewayRequests::messages(
    const QString &mailbox, const QStringList &ids, MailSource::Fetched done)
{
    const QString path = QStringLiteral("/messages/") + percentEncoded(mailbox);
    const QString query = QStringLiteral("ids=") + percentEncoded(ids.join(u','));
    call({HttpCall::Method::Get, url(path, query), {}, {}},
        [done = std::move(done)](const std::variant<QByteArray, Failure> &body) {
            if (const auto *json = std::get_if<QByteArray>(&body))
                done(messagesIn(*json));
            else
                done(std::get<Failure>(body));
        });
}

void GatewayRequests::act(
    MailAction action, const QString &mailbox, const QString &id, MailSource::Done done)
{
    const QString path =
        QStringLiteral("/messages/%1/%2").arg(percentEncoded(mailbox), percentEncoded(id));
    const QJsonObject body{{QStringLiteral("action"), actionName(action)}};
    call(
        {HttpCall::Method::Post, url(path), {}, QJsonDocument(body).toJson(QJsonDocument::Compact)},
        [done = std::move(done)](
            const std::variant<QByteArray, Failure> &answer) { done(actionFailure(answer)); });
}

QUrl GatewayRequests::url(const QString &path, const QString &query) const
{
    QUrl result = m_base;
    result.setPath(m_base.path(QUrl::FullyEncoded) + path, QUrl::StrictMode);
    result.setQuery(query, QUrl::StrictMode);
    return result;
}

void GatewayRequests::call(HttpCall call, Body done)
{
    m_waiting.push_back({std::move(call), std::move(done)});
    next();
}

void GatewayRequests::next()
{
    if (m_underWay >= mostUnderWay || m_waiting.empty())
        return;
    ++m_underWay;
    Waiting waiting = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_secrets.fetch([this, self = QPointer(this), waiting = std::move(waiting)](
                        const std::variant<Secret, Failure> &secret) mutable {
        if (!self)
            return;
        if (const auto *failure = std::get_if<Failure>(&secret)) {
            --m_underWay;
            waiting.done(*failure);
            if (self)
                next();
            return;
        }
        waiting.call.authorization = authorizationFor(m_user, std::get<Secret>(secret));
        send(std::move(waiting));
    });
}

void GatewayRequests::send(Waiting waiting)
{
    m_http.call(waiting.call,
        [this, self = QPointer(this), done = std::move(waiting.done)](
            const std::variant<HttpAnswer, Failure> &answer) {
            if (!self)
                return;
            --m_underWay;
            if (const auto *failure = std::get_if<Failure>(&answer))
                done(*failure);
            else
                done(bodyOf(std::get<HttpAnswer>(answer)));
            if (self)
                next();
        });
}

} // namespace Grelot
