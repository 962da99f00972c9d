// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "modeljmapstream.h"

namespace Grelot {

namespace {

using Millis = ModelWorld::Millis;

} // namespace

ModelJmapStream::ModelJmapStream(JmapService &service, std::shared_ptr<ModelFlow> flow,
    const ModelJmapPush &push, ModelWorld &world)
    : m_service(service)
    , m_flow(std::move(flow))
    , m_push(push)
    , m_world(world)
    , m_peer(service, [this](const auto &message, const auto &id) { send(message, id); })
    , m_later(world.clock)
    , m_ping(world.clock.alarm([this] {
        frame(m_service.pingData(m_wish.ping), {});
        m_ping->start(m_wish.ping);
    }))
{
    m_peer.whenChanged = [this] { changed(); };
    ModelFlow::ServerEnd server;
    server.gone = [this] {
        m_over = true;
        m_later.clear();
        m_ping->stop();
    };
    server.alive = [this] { m_flow->lifeSign(); };
    server.bytes = [this](const QByteArray &message) {
        m_peer.take(message);
        m_later.in(m_world.rollBetween(Millis(0), Millis(60)), [this] { m_peer.answerAll(); });
    };
    m_flow->setServer(std::move(server));
}

ModelJmapStream::~ModelJmapStream()
{
    end();
}

void ModelJmapStream::beginSocket()
{
    m_isSocket = true;
    m_flow->open();
}

void ModelJmapStream::beginStream(const JmapService::StreamWish &wish)
{
    m_wish = wish;
    m_flow->open();
    m_peer.beginStream(wish);
    if (wish.ping.count() > 0)
        m_ping->start(wish.ping);
}

void ModelJmapStream::end()
{
    if (std::exchange(m_over, true))
        return;
    m_later.clear();
    m_ping->stop();
    m_flow->setServer({});
    m_flow->close();
}

void ModelJmapStream::changed()
{
    if (m_over || std::exchange(m_due, true))
        return;
    m_later.in(m_world.rollBetween(Millis(0), Millis(400)), [this] {
        m_due = false;
        push();
        if (m_push.repeats && m_world.rollOneIn(3))
            push();
    });
}

void ModelJmapStream::push()
{
    if (m_push.loses && m_world.rollOneIn(6)) {
        m_world.count("StateChange lost");
        return;
    }
    m_pushing = true;
    m_peer.push();
    m_pushing = false;
}

void ModelJmapStream::send(const QByteArray &message, const QString &eventId)
{
    if (m_pushing && m_push.reorders && m_world.rollOneIn(3)) {
        m_world.count("StateChange late");
        m_later.in(m_world.rollBetween(Millis(100), Millis(3'000)),
            [this, message, eventId] { frame(message, eventId); });
    } else {
        frame(message, eventId);
    }
}

void ModelJmapStream::frame(const QByteArray &message, const QString &eventId)
{
    if (m_over)
        return;
    m_world.say([&] { return QLatin1String("server says ") + QString::fromUtf8(message); });
    m_flow->send(m_isSocket ? message : eventId.toLatin1() + '\n' + message);
    if (m_wish.closesAfterState && message.contains("StateChange"))
        end();
}

} // namespace Grelot
