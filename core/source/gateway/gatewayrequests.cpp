// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "gatewayrequests.h"

#include "eventcodec.h"
#include "gatewaylink.h"
#include "httpstatus.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>

namespace Grelot {

namespace {

Failure unreadable(const QString &detail)
{
    return {FailureKind::Permanent,
        GatewayRequests::tr("The server gave an answer that Grelot cannot read."), detail, {}};
}

std::variant<QJsonObject, Failure> objectIn(const HttpAnswer &answer)
{
    if (answer.status == 404) {
        return Failure{FailureKind::Transient,
            GatewayRequests::tr("The message is not in its mailbox any more."),
            QStringLiteral("HTTP status 404"), {}};
    }
    if (answer.status < 200 || answer.status > 299)
        return statusFailure(answer.status);
    if (answer.body.isEmpty())
        return QJsonObject();
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    if (!document.isObject())
        return unreadable(QStringLiteral("the answer is no JSON object"));
    return document.object();
}

std::variant<QList<PushEvent>, Failure> eventsIn(const QJsonObject &object)
{
    QList<PushEvent> events;
    const QJsonArray list = object.value(QLatin1String("events")).toArray();
    for (const QJsonValue &value : list) {
        const DecodedEvent decoded = decodeEvent(value.toObject());
        if (decoded.isError())
            return unreadable(decoded.error);
        if (decoded.event)
            events.append(*decoded.event);
    }
    return events;
}

std::variant<Messages, Failure> messagesIn(const QJsonObject &object)
{
    Messages messages;
    const QJsonArray list = object.value(QLatin1String("messages")).toArray();
    for (const QJsonValue &value : list) {
        const auto message = messageFromJson(value.toObject());
        if (!message)
            return unreadable(QStringLiteral("a malformed message"));
        messages.append(*message);
    }
    return messages;
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
        [done = std::move(done)](const std::variant<QJsonObject, Failure> &body) {
            if (const auto *object = std::get_if<QJsonObject>(&body))
                done(eventsIn(*object));
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
        [done = std::move(done)](const std::variant<QJsonObject, Failure> &body) {
            if (const auto *object = std::get_if<QJsonObject>(&body))
                done(messagesIn(*object));
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
        [done = std::move(done)](const std::variant<QJsonObject, Failure> &answer) {
            const auto *failure = std::get_if<Failure>(&answer);
            done(failure ? std::optional(*failure) : std::nullopt);
        });
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
    m_secrets.fetch([this, self = QPointer(this), call = std::move(call), done = std::move(done)](
                        const std::variant<Secret, Failure> &secret) mutable {
        if (!self)
            return;
        if (const auto *failure = std::get_if<Failure>(&secret)) {
            done(*failure);
            return;
        }
        call.authorization = authorizationFor(m_user, std::get<Secret>(secret));
        m_http.call(
            call, [self, done = std::move(done)](const std::variant<HttpAnswer, Failure> &answer) {
                if (!self)
                    return;
                if (const auto *failure = std::get_if<Failure>(&answer))
                    done(*failure);
                else
                    done(objectIn(std::get<HttpAnswer>(answer)));
            });
    });
}

} // namespace Grelot
