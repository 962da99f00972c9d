// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "gatewayrequests.h"

#include "eventcodec.h"
#include "httpstatus.h"

#include <QJsonDocument>

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
    , m_caller(std::move(user), secrets, http, mostUnderWay)
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

void GatewayRequests::call(const HttpCall &call, Body done)
{
    m_caller.call(call, [done = std::move(done)](const std::variant<HttpAnswer, Failure> &answer) {
        if (const auto *failure = std::get_if<Failure>(&answer))
            done(*failure);
        else
            done(bodyOf(std::get<HttpAnswer>(answer)));
    });
}

} // namespace Grelot
