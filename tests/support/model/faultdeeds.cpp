// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "faultdeeds.h"

namespace Grelot {

namespace {

using Millis = ModelWorld::Millis;
using Obstacle = ModelNetwork::Obstacle;

} // namespace

void FaultDeeds::say(const char *what)
{
    m_house.world.say([what] { return QLatin1String(what); });
}

void FaultDeeds::until(Millis most, std::function<void()> end)
{
    m_house.later.in(m_house.world.drawBetween(Millis(100), most), std::move(end));
}

void FaultDeeds::cut()
{
    say("all connections are cut");
    m_house.network->cutAll();
}

void FaultDeeds::silence()
{
    say("all connections fall silent");
    m_house.network->silenceAll();
}

void FaultDeeds::unplug()
{
    say("the network is down");
    m_house.network->setUp(false);
    until(Millis(m_house.world.drawOneIn(8) ? 1'500'000 : 60'000), [this] {
        say("the network is up");
        m_house.network->setUp(true);
    });
}

void FaultDeeds::vanish()
{
    say("everything vanishes on the way");
    m_house.network->setVanishing(true);
    until(Millis(90'000), [this] {
        say("nothing vanishes any more");
        m_house.network->setVanishing(false);
    });
}

void FaultDeeds::slow()
{
    say("the network is slow");
    m_house.network->setSlow(true);
    until(Millis(60'000), [this] { m_house.network->setSlow(false); });
}

void FaultDeeds::sideTrouble()
{
    say("requests beside the stream fail");
    m_house.network->setSideTrouble(true);
    until(Millis(120'000), [this] {
        say("requests beside the stream work again");
        m_house.network->setSideTrouble(false);
    });
}

void FaultDeeds::obstacle()
{
    static const Rung rungs[] = {Rung::WebSocket, Rung::EventStream, Rung::LongPoll};
    static const QList<Obstacle> kinds[] = {
        {Obstacle::Spoils, Obstacle::Refuses, Obstacle::Forbids, Obstacle::HoldsBack,
            Obstacle::CutsEarly},
        {Obstacle::Spoils, Obstacle::Refuses, Obstacle::HoldsBack, Obstacle::HoldsBackLater,
            Obstacle::CutsEarly},
        {Obstacle::Spoils, Obstacle::Refuses},
    };
    const int which = m_house.world.drawOneIn(2) ? 0 : m_house.world.draw(3);
    const Rung rung = rungs[which];
    const Obstacle kind = kinds[which].at(m_house.world.draw(int(kinds[which].size())));
    m_house.world.say([&] {
        return QStringLiteral("a proxy is in the way of %1 (%2)")
            .arg(transportName(rung))
            .arg(int(kind));
    });
    m_house.network->setObstacle(rung, kind);
    if (m_house.world.drawOneIn(2))
        m_house.network->cutAll();
    until(Millis(600'000), [this, rung] {
        m_house.world.say(
            [&] { return QStringLiteral("no proxy is in the way of ") + transportName(rung); });
        m_house.network->setObstacle(rung, Obstacle::None);
    });
}

void FaultDeeds::onlyPolls()
{
    say("a proxy passes polls only");
    m_house.network->setObstacle(Rung::WebSocket, Obstacle::Spoils);
    m_house.network->setObstacle(Rung::EventStream,
        m_house.world.drawOneIn(2) ? Obstacle::HoldsBackLater : Obstacle::Refuses);
    m_house.network->cutAll();
    until(Millis(1'200'000), [this] {
        say("a proxy passes everything again");
        m_house.network->setObstacle(Rung::WebSocket, Obstacle::None);
        m_house.network->setObstacle(Rung::EventStream, Obstacle::None);
    });
}

void FaultDeeds::pollLimit()
{
    say("a proxy ends polls early");
    m_house.network->setPollLimit(m_house.world.drawBetween(Millis(3'000), Millis(40'000)));
}

void FaultDeeds::startGateway()
{
    if (m_house.front->isUp())
        return;
    say("the gateway is back");
    m_house.front->start();
}

void FaultDeeds::gatewayDies()
{
    if (!m_house.front->isUp())
        return;
    say("the gateway dies");
    m_house.front->kill();
    until(Millis(30'000), [this] { startGateway(); });
}

void FaultDeeds::gatewayDiesUnheard()
{
    m_house.network->silenceAll();
    gatewayDies();
}

void FaultDeeds::gatewayRestarts()
{
    if (!m_house.front->isUp())
        return;
    say("the gateway is restarted");
    m_house.front->shutDown();
    until(Millis(5'000), [this] { startGateway(); });
}

void FaultDeeds::startClientSoon()
{
    until(Millis(m_house.world.drawOneIn(2) ? 2'000 : 240'000), [this] {
        if (m_house.client->isRunning())
            return;
        say("the client is started");
        m_house.client->start();
    });
}

void FaultDeeds::killClient()
{
    if (!m_house.client->isRunning())
        return;
    say("the client is killed");
    m_house.client->kill();
    m_asleep = false;
    startClientSoon();
}

void FaultDeeds::kill()
{
    killClient();
}

void FaultDeeds::stop()
{
    if (!m_house.client->isRunning())
        return;
    say("the client is stopped");
    m_house.client->stop();
    m_asleep = false;
    startClientSoon();
}

void FaultDeeds::killAndLose()
{
    killClient();
    if (m_house.client->isRunning())
        return;
    say("its state is lost");
    m_house.client->loseState();
}

void FaultDeeds::killAndDamage()
{
    killClient();
    if (m_house.client->isRunning())
        return;
    say("its state is damaged");
    m_house.client->damageState();
}

void FaultDeeds::nudge()
{
    if (!m_house.client->isRunning())
        return;
    say("the person asks to reconnect");
    m_house.client->session().reconnect();
}

void FaultDeeds::check()
{
    if (!m_house.client->isRunning())
        return;
    say("the person asks to check");
    // Its answer may be older than what the stream said.
    m_house.world.mayMiss = m_house.world.isMendedByComparing = true;
    m_house.client->session().check();
}

void FaultDeeds::sleep()
{
    if (!m_house.client->isRunning() || std::exchange(m_asleep, true))
        return;
    say("the computer sleeps");
    m_house.client->session().sleep();
    until(Millis(300'000), [this] {
        if (!std::exchange(m_asleep, false) || !m_house.client->isRunning())
            return;
        say("the computer wakes");
        m_house.client->session().wake(Millis(0)); // here the clock has not stood still
    });
}

void FaultDeeds::sleepUnnoticed()
{
    if (!m_house.client->isRunning() || m_asleep)
        return;
    say("the computer has slept, and notices now");
    m_house.network->silenceAll();
    m_house.client->slept(m_house.world.drawBetween(Millis(1'000), Millis(600'000)));
}

void FaultDeeds::changeNetwork()
{
    if (!m_house.client->isRunning())
        return;
    say("another network");
    if (m_house.world.drawOneIn(2))
        m_house.network->silenceAll();
    m_house.client->session().networkChanged(QByteArray::number(++m_networks % 3), true);
}

void FaultDeeds::act()
{
    static const MailAction actions[] = {MailAction::MarkRead, MailAction::MarkUnread,
        MailAction::Archive, MailAction::Trash, MailAction::Flag};
    const MailAction action = actions[m_house.world.draw(5)];
    const int which = m_house.world.draw(1'000);
    if (!m_house.client->isRunning())
        return;
    const auto items = m_house.client->session().inbox().items();
    if (items.isEmpty())
        return;
    const auto &item = items.at(which % items.size());
    m_house.world.say([&] {
        return QStringLiteral("the person says %1 to %2").arg(actionName(action), item.message.id);
    });
    m_house.client->session().act(action, item.mailbox, item.message.id);
}

void FaultDeeds::heal()
{
    say("all faults end");
    m_house.later.clear();
    m_house.network->heal();
    m_house.mail.setAway(false);
    if (m_house.jmap)
        m_house.jmap->service().heal();
    startGateway();
    if (!m_house.client->isRunning())
        m_house.client->start();
    if (std::exchange(m_asleep, false))
        m_house.client->session().wake(Millis(0));
}

} // namespace Grelot
