// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"
#include "failure.h"
#include "randomsource.h"

#include <deque>
#include <optional>

namespace Grelot {

/// How long to wait before the next attempt. Pure: time and randomness come in.
///
/// Full jitter over base 1 s, factor 2, floor 0.25 s; the cap is 25 s during the first 10 minutes
/// of an outage and 300 s after. Never more than 6 attempts in any 60 s, whatever else is asked.
class Backoff
{
public:
    using Millis = std::chrono::milliseconds;

    static constexpr Millis base{1'000};
    static constexpr Millis floor{250};
    static constexpr Millis firstCap{25'000};
    static constexpr Millis lateCap{300'000};
    static constexpr Millis firstCapLasts{600'000};
    static constexpr Millis stableAfter{60'000};
    static constexpr Millis longestRetryAfter{3'600'000};
    static constexpr Millis nudgeSpread{2'000};
    static constexpr Millis returnSpread{500};
    static constexpr Millis budgetWindow{60'000};
    static constexpr std::size_t budget = 6; ///< attempts in that window

    explicit Backoff(RandomSource &random)
        : m_random(random)
    {
    }

    /// An attempt begins now; it counts against the budget.
    void attemptStarted(Clock::Moment now);
    /// The attempt's session is authenticated and proven; its end is followed by one retry within
    /// `reconnectSpread`.
    void sessionProven(Clock::Moment now, Millis reconnectSpread);
    /// The delay until the next attempt, after one that ended now.
    Millis afterFailure(Clock::Moment now, const Failure &failure);
    /// The delay before the next rung is tried after one that does not get through.
    Millis afterStep(Clock::Moment now);
    /// The delay after a sleep, or without a network until now.
    Millis afterReturn(Clock::Moment now);
    /// Until an attempt beside the standing link is within the budget.
    Millis untilAllowed(Clock::Moment now) const { return withinBudget(now, Millis(0)); }
    /// The delay when there is reason to hope: the network returned, the person asks.
    Millis afterNudge(Clock::Moment now);
    /// The clock stood still for so long: attempts lie that much further back.
    void slept(Millis howLong);
    /// Forget the outage: the person has changed something.
    void reset();

    int failures() const { return m_failures; }

private:
    struct Session
    {
        Clock::Moment since;
        Millis spread;
    };

    Millis cap(Clock::Moment now) const;
    /// At least so long that the next attempt comes `gap` after the one `back` before it.
    Millis spaced(Clock::Moment now, Millis delay, std::size_t back, Millis gap) const;
    Millis withinBudget(Clock::Moment now, Millis delay) const;
    Millis paced(Clock::Moment now, Millis delay) const;

    RandomSource &m_random;
    int m_failures = 0; ///< attempts that failed in this outage
    std::optional<Clock::Moment> m_outageSince;
    std::optional<Session> m_session;
    std::deque<Clock::Moment> m_attempts;
};

} // namespace Grelot
