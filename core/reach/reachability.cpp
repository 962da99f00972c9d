// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "reachability.h"

namespace Grelot {

Reachability::Reachability(Senses senses, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_senses(std::move(senses))
    , m_clock(clock)
{
    follow(*m_senses.network);
    for (const auto &sense : m_senses.others)
        follow(*sense);
}

void Reachability::follow(const Sense &sense)
{
    connect(&sense, &Sense::asleep, this, &Reachability::sleep);
    connect(&sense, &Sense::awoke, this,
        [this, &sense](std::chrono::milliseconds sleptFor) { wake(sense, sleptFor); });
    connect(&sense, &Sense::networkChanged, this, &Reachability::tellNetwork);
    connect(&sense, &Sense::personReturned, this, [this, &sense] { personCame(sense); });
}

void Reachability::start()
{
    m_senses.network->start();
    tellNetwork();
    for (const auto &sense : m_senses.others)
        sense->start();
}

void Reachability::sleep()
{
    if (!std::exchange(m_isAsleep, true))
        Q_EMIT goingToSleep();
}

void Reachability::wake(const Sense &sense, std::chrono::milliseconds sleptFor)
{
    const Clock::Moment now = m_clock.now();
    const bool announced = std::exchange(m_isAsleep, false);
    const bool byAnother = m_lastWake.by && m_lastWake.by != &sense;
    if (!announced && byAnother && now - m_lastWake.at < sameWake)
        return;
    m_lastWake = {&sense, now};
    // The network may have changed in the sleep: that first, so that nobody dials without one.
    m_senses.network->look();
    Q_EMIT awoke(sleptFor);
}

void Reachability::personCame(const Sense &sense)
{
    // Nobody returns to a machine that sleeps: the word of its waking was lost.
    if (m_isAsleep)
        wake(sense, std::chrono::milliseconds(0));
    Q_EMIT personReturned();
}

void Reachability::tellNetwork()
{
    Q_EMIT networkChanged(m_senses.network->networkId(), m_senses.network->hasAddress());
}

} // namespace Grelot
