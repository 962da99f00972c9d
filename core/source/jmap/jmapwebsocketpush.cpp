// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmapwebsocketpush.h"

#include "jmapproblem.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>

namespace Grelot {

JmapWebSocketPush::JmapWebSocketPush(const JmapSession &session, const Parts &parts)
    : JmapPush(session, parts)
    , m_channel(parts.channels(Rung::WebSocket))
    , m_api([this](const QByteArray &message) { m_channel->send(message); },
          session.limits.maxConcurrentRequests, parts.clock)
{
    connect(m_channel.get(), &Channel::reached, this, &JmapPush::reached);
    connect(m_channel.get(), &Channel::opened, this, &JmapWebSocketPush::enable);
    connect(m_channel.get(), &Channel::alive, this, &JmapPush::alive);
    connect(m_channel.get(), &Channel::messageReceived, this, &JmapWebSocketPush::take);
    connect(m_channel.get(), &Channel::failed, this, &JmapWebSocketPush::fail);
    connect(&m_api, &JmapSocketApi::answeredWell, this, &JmapPush::proven);
}

JmapWebSocketPush::~JmapWebSocketPush()
{
    m_channel->disconnect(this);
}

LinkTimings JmapWebSocketPush::timings() const
{
    LinkTimings timings;
    timings.proof = std::chrono::seconds(15); // the first answer may be a long one
    return timings;
}

void JmapWebSocketPush::open()
{
    openChannel(*m_channel, {session().webSocketUrl, {}, QStringLiteral("jmap"), {}});
}

void JmapWebSocketPush::abort()
{
    m_channel->disconnect(this);
    m_channel->abort();
    m_api.disconnect(this);
}

void JmapWebSocketPush::enable()
{
    // First of all: what changes from here on is told, and the requests that follow see the rest.
    QJsonObject message{{QStringLiteral("@type"), QStringLiteral("WebSocketPushEnable")},
        {QStringLiteral("dataTypes"),
            QJsonArray{QStringLiteral("Email"), QStringLiteral("Mailbox")}}};
    if (!parts().memory.pushState.isEmpty())
        message.insert(QLatin1String("pushState"), parts().memory.pushState);
    m_channel->send(QJsonDocument(message).toJson(QJsonDocument::Compact));
    Q_EMIT opened();
}

void JmapWebSocketPush::take(const QByteArray &message)
{
    const auto object = read(message);
    if (!object)
        return;
    const QJsonValue type = object->value(QLatin1String("@type"));
    if (isStateChange(*object)) {
        if (const auto change = readChange(*object)) {
            const QPointer self(this);
            Q_EMIT proven();
            if (self)
                Q_EMIT changed(*change);
        }
    } else if (type == QLatin1String("Response")) {
        m_api.take(*object);
    } else if (type == QLatin1String("RequestError")) {
        takeError(*object);
    }
}

void JmapWebSocketPush::takeError(const QJsonObject &message)
{
    // What belongs to no request of ours is the answer to what has no id: to enabling push.
    const bool hasId = !message.value(QLatin1String("requestId")).toString().isEmpty();
    if (m_api.take(message) != JmapSocketApi::Taken::Stranger || hasId)
        return;
    Failure failure = jmapProblem(message, 0);
    failure.kind = FailureKind::Rung;
    failure.obstacle = tr("the server refused to tell of news by WebSocket");
    fail(failure);
}

} // namespace Grelot
