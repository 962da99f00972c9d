// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "climber.h"

namespace Grelot {

Climber::Climber(
    Dialer &dialer, TransportLadder &ladder, Backoff &backoff, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_dialer(dialer)
    , m_ladder(ladder)
    , m_backoff(backoff)
    , m_clock(clock)
    , m_due(clock.alarm([this] {
        if (m_climbing)
            tryNext();
        else
            begin(m_ladder.upper(), {});
    }))
    , m_renewAgain(clock.alarm([this] {
        if (!m_climbing)
            begin({}, m_ladder.current());
    }))
{
}

Climber::~Climber()
{
    drop();
}

void Climber::arm()
{
    if (m_climbing)
        return;
    m_ladder.expectClimb(m_clock.now());
    if (const auto due = m_ladder.nextClimb())
        m_due->start(*due - m_clock.now());
    else
        m_due->stop();
}

void Climber::climbNow(std::optional<Rung> renew)
{
    if (m_climbing)
        return;
    // What doubts the line after its last proof has to be answered, too, only not at once.
    const bool later = renew && isEarly(m_lastRenewal);
    if (later)
        m_renewAgain->start(*m_lastRenewal + leastGap - m_clock.now());
    begin(isEarly(m_lastClimb) ? QList<Rung>() : m_ladder.upper(), later ? std::nullopt : renew);
}

bool Climber::isEarly(const std::optional<Clock::Moment> &last) const
{
    return last && m_clock.now() - *last < leastGap;
}

void Climber::startOver()
{
    cancel();
    m_lastClimb.reset();
    m_lastRenewal.reset();
}

void Climber::cancel()
{
    drop();
    m_due->stop();
    m_renewAgain->stop();
    m_climbing = false;
}

std::unique_ptr<WatchedLink> Climber::take()
{
    m_link->disconnect(this);
    std::unique_ptr<WatchedLink> link = std::move(m_link);
    cancel();
    return link;
}

void Climber::begin(const QList<Rung> &upper, std::optional<Rung> renew)
{
    m_left = upper;
    if (renew)
        m_left.append(*renew);
    if (m_left.isEmpty())
        return;
    m_climbing = true;
    m_triedUpper = !upper.isEmpty();
    if (m_triedUpper)
        m_lastClimb = m_clock.now();
    m_due->start(m_backoff.untilAllowed(m_clock.now()));
}

void Climber::tryNext()
{
    const Rung rung = m_left.takeFirst();
    if (rung == m_ladder.current())
        m_lastRenewal = m_clock.now();
    m_backoff.attemptStarted(m_clock.now());
    m_link = std::make_unique<WatchedLink>(m_dialer.dial(rung), rung, m_clock);
    connect(m_link.get(), &WatchedLink::synced, this, &Climber::linkSynced);
    connect(m_link.get(), &WatchedLink::ended, this, &Climber::linkEnded);
    m_link->open();
}

void Climber::drop()
{
    if (!m_link)
        return;
    m_link->disconnect(this);
    m_link->abort();
    m_link.release()->deleteLater(); // it is often what called us
}

void Climber::linkSynced()
{
    if (m_triedUpper && m_link->rung() == m_ladder.current())
        m_ladder.climbFailed(m_clock.now());
    Q_EMIT won();
}

void Climber::linkEnded(const Failure &failure)
{
    const Rung rung = m_link->rung();
    drop();
    if (failure.kind == FailureKind::User || failure.retryAfter)
        m_left.clear(); // the next rung leads to the same door
    if (rung != m_ladder.current())
        m_ladder.obstacleAbove(rung, failure);
    if (!m_left.isEmpty()) {
        m_due->start(m_backoff.untilAllowed(m_clock.now()));
        return;
    }
    m_climbing = false;
    // A stream that could not be renewed keeps its own deadline; that one finds it dead or alive.
    if (m_triedUpper)
        m_ladder.climbFailed(m_clock.now());
    arm();
}

} // namespace Grelot
