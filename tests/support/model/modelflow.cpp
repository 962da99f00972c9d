// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "modelflow.h"

namespace Grelot {

ModelFlow::ModelFlow(ModelWorld &world, ModelWorld::Millis slowest, ClientEnd client)
    : m_world(world)
    , m_slowest(slowest)
    , m_client(std::move(client))
    , m_later(world.clock)
{
}

Clock::Moment ModelFlow::next(Clock::Moment &last)
{
    const auto arrival =
        m_world.clock.now() + m_world.rollBetween(ModelWorld::Millis(2), m_slowest);
    last = std::max(last, arrival);
    return last;
}

void ModelFlow::stand()
{
    toClient([this] { m_client.reached(); });
}

void ModelFlow::toServer(std::function<void()> what)
{
    m_later.at(next(m_lastUp), [self = weak_from_this(), what = std::move(what)] {
        const auto flow = self.lock();
        if (flow && !flow->m_silent && !flow->m_serverGone)
            what();
    });
}

void ModelFlow::toClient(std::function<void()> what)
{
    if (m_holdsBack)
        return;
    m_later.at(next(m_lastDown), [self = weak_from_this(), what = std::move(what)] {
        const auto flow = self.lock();
        if (flow && !flow->m_silent && !flow->m_clientGone)
            what();
    });
}

void ModelFlow::write(const QByteArray &bytes)
{
    toServer([this, bytes] {
        if (m_server.bytes)
            m_server.bytes(bytes);
    });
}

void ModelFlow::ping()
{
    toServer([this] {
        if (m_server.alive)
            m_server.alive();
    });
}

void ModelFlow::answer(const HttpResponse &response)
{
    toClient([this, response] { m_client.answered(response); });
}

void ModelFlow::open()
{
    toClient([this] { m_client.opened(); });
}

void ModelFlow::send(const QByteArray &message)
{
    toClient([this, message] { m_client.message(message); });
}

void ModelFlow::lifeSign()
{
    toClient([this] { m_client.alive(); });
}

void ModelFlow::close()
{
    if (std::exchange(m_serverGone, true))
        return;
    toClient([this] {
        m_clientGone = true;
        m_client.cut();
    });
}

void ModelFlow::leave()
{
    if (std::exchange(m_clientGone, true))
        return;
    toServer([this] { endServer(); });
}

void ModelFlow::cut()
{
    m_later.clear(); // what was on its way is lost
    m_lastDown = m_lastUp = m_world.clock.now();
    m_holdsBack = false;
    toServer([this] { endServer(); });
    toClient([this] {
        m_clientGone = true;
        m_client.cut();
    });
}

void ModelFlow::silence()
{
    m_silent = true;
    m_world.mayMiss = true;
}

void ModelFlow::holdBack()
{
    m_holdsBack = true;
    m_world.mayMiss = true;
}

void ModelFlow::timeOut()
{
    m_later.clear();
    toServer([this] { endServer(); });
    answer({504, {}, {}});
}

void ModelFlow::endServer()
{
    if (!std::exchange(m_serverGone, true) && m_server.gone)
        m_server.gone();
}

} // namespace Grelot
