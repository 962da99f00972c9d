// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "backoff.h"

#include <algorithm>

namespace Grelot {

void Backoff::attemptStarted(Clock::Moment now)
{
    m_attempts.push_back(now);
    if (m_attempts.size() > budget)
        m_attempts.pop_front();
}

void Backoff::sessionProven(Clock::Moment now, Millis reconnectSpread)
{
    // A link may take over from one that has stood for long.
    if (m_session && now - m_session->since >= stableAfter)
        reset();
    m_session = Session{now, reconnectSpread};
}

Backoff::Millis Backoff::afterFailure(Clock::Moment now, const Failure &failure)
{
    const std::optional<Session> session = std::exchange(m_session, std::nullopt);
    // A server that accepts and throws out at once must not be met at full speed again: only a
    // session that lasted ends the outage.
    if (session && now - session->since >= stableAfter)
        reset();
    if (!m_outageSince)
        m_outageSince = now;

    Millis delay{0};
    if (session)
        delay = m_random.between(Millis(0), session->spread);
    if (!session || m_failures > 0) {
        const int doublings = std::min(m_failures, 20);
        const Millis ceiling = std::min(cap(now), Millis(base.count() << doublings));
        delay = std::max(delay, m_random.between(floor, std::max(floor, ceiling)));
    }
    ++m_failures;

    if (failure.kind == FailureKind::Permanent)
        delay = std::max(delay, cap(now));
    if (failure.retryAfter && *failure.retryAfter > delay) {
        const Millis asked = std::min(*failure.retryAfter, longestRetryAfter);
        const Millis jitter = m_random.between(Millis(0), std::max(base, asked / 10));
        delay = std::min(asked + jitter, longestRetryAfter);
    }
    return paced(now, delay);
}

Backoff::Millis Backoff::afterStep(Clock::Moment now)
{
    m_session.reset();
    return paced(now, m_random.between(Millis(0), floor));
}

Backoff::Millis Backoff::afterReturn(Clock::Moment now)
{
    reset();
    m_session.reset();
    return withinBudget(now, m_random.between(Millis(0), returnSpread));
}

Backoff::Millis Backoff::afterNudge(Clock::Moment now)
{
    return withinBudget(now, m_random.between(Millis(0), nudgeSpread));
}

void Backoff::slept(Millis howLong)
{
    for (Clock::Moment &attempt : m_attempts)
        attempt -= howLong;
}

void Backoff::reset()
{
    m_failures = 0;
    m_outageSince.reset();
}

Backoff::Millis Backoff::cap(Clock::Moment now) const
{
    return now - m_outageSince.value_or(now) < firstCapLasts ? firstCap : lateCap;
}

Backoff::Millis Backoff::spaced(Clock::Moment now, Millis delay, std::size_t back, Millis gap) const
{
    if (m_attempts.size() < back)
        return delay;
    return std::max(delay, m_attempts[m_attempts.size() - back] + gap - now);
}

Backoff::Millis Backoff::withinBudget(Clock::Moment now, Millis delay) const
{
    return spaced(now, delay, budget, budgetWindow);
}

Backoff::Millis Backoff::paced(Clock::Moment now, Millis delay) const
{
    // Six quick attempts would leave the rest of the minute blind. Each of these spacings lies one
    // cap before the next, so that the last one, the budget itself, costs no more than a cap.
    delay = spaced(now, delay, budget - 2, budgetWindow - 2 * firstCap);
    delay = spaced(now, delay, budget - 1, budgetWindow - firstCap);
    return withinBudget(now, delay);
}

} // namespace Grelot
