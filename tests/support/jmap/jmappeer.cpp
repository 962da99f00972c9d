// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmappeer.h"

#include <QJsonDocument>

namespace Grelot {

JmapPeer::JmapPeer(JmapService &service, Send send)
    : whenChanged([this] { push(); })
    , m_service(service)
    , m_send(std::move(send))
{
    m_service.enter(this);
}

JmapPeer::~JmapPeer()
{
    m_service.leave(this);
}

void JmapPeer::beginStream(const JmapService::StreamWish &wish)
{
    m_types = wish.types;
    if (m_service.traits.resumes && !wish.lastEventId.isEmpty() &&
        wish.lastEventId != m_service.pushState())
        push();
}

void JmapPeer::take(const QByteArray &message)
{
    const QJsonObject object = QJsonDocument::fromJson(message).object();
    const QString type = object.value(QLatin1String("@type")).toString();
    if (type == QLatin1String("Request")) {
        m_requests.append(object);
    } else if (type == QLatin1String("WebSocketPushEnable") && m_service.traits.webSocketPush) {
        for (const QJsonValue &wanted : object.value(QLatin1String("dataTypes")).toArray())
            m_types.insert(wanted.toString());
        const QString state = object.value(QLatin1String("pushState")).toString();
        if (m_service.traits.resumes && !state.isEmpty() && state != m_service.pushState())
            push();
    } else if (type == QLatin1String("WebSocketPushDisable")) {
        m_types.clear();
    } else {
        m_send(QJsonDocument(QJsonObject{{QStringLiteral("@type"), QStringLiteral("RequestError")},
                                 {QStringLiteral("requestId"), object.value(QLatin1String("id"))},
                                 {QStringLiteral("type"),
                                     QStringLiteral("urn:ietf:params:jmap:error:notRequest")},
                                 {QStringLiteral("status"), 400}})
                   .toJson(QJsonDocument::Compact),
            {});
    }
}

void JmapPeer::answerAll()
{
    QList<QJsonObject> requests = std::exchange(m_requests, {});
    if (m_service.traits.answersBackwards)
        std::reverse(requests.begin(), requests.end());
    for (const QJsonObject &request : std::as_const(requests))
        answer(request);
}

void JmapPeer::answer(const QJsonObject &request)
{
    QJsonObject answered = m_service.answer(request);
    const bool isResponse = answered.contains(QLatin1String("methodResponses"));
    answered.insert(QStringLiteral("@type"),
        isResponse ? QStringLiteral("Response") : QStringLiteral("RequestError"));
    if (const QJsonValue id = request.value(QLatin1String("id")); id.isString())
        answered.insert(QStringLiteral("requestId"), id);
    m_send(QJsonDocument(answered).toJson(QJsonDocument::Compact), {});
}

void JmapPeer::somethingChanged()
{
    if (isPushing())
        whenChanged();
}

void JmapPeer::push()
{
    if (!isPushing())
        return;
    m_send(QJsonDocument(m_service.stateChange(m_types)).toJson(QJsonDocument::Compact),
        m_service.traits.saysPushState ? m_service.pushState() : QString());
}

} // namespace Grelot
