// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "accountrecord.h"

namespace Grelot {

AccountRecord::AccountRecord(const Clock &clock)
    : m_clock(clock)
    , m_since(clock.utc())
    , m_entered(clock.now())
{
    m_timeline.note(m_since, m_state, m_transport);
}

void AccountRecord::enter(TimelineState state, std::optional<Rung> rung)
{
    m_pollable = pollable();
    m_entered = m_clock.now();
    m_state = state;
    m_transport = state == TimelineState::Online ? rung : std::nullopt;
    m_timeline.note(m_clock.utc(), m_state, m_transport);
}

void AccountRecord::slept(std::chrono::milliseconds howLong)
{
    if (howLong.count() <= 0)
        return;
    const QDateTime now = m_clock.utc();
    m_timeline.note(
        std::max(now.addMSecs(-howLong.count()), m_since), TimelineState::Asleep, std::nullopt);
    m_timeline.note(now, m_state, m_transport);
}

std::chrono::milliseconds AccountRecord::pollable() const
{
    // Moments stand still in a sleep, as a program that polls would.
    return m_pollable + (isPollable() ? m_clock.now() - m_entered : Clock::Moment(0));
}

bool AccountRecord::isPollable() const
{
    switch (m_state) {
    case TimelineState::Online:
    case TimelineState::Waiting:
        return true;
    case TimelineState::Stopped:
    case TimelineState::Offline:
    case TimelineState::Asleep:
    case TimelineState::NeedsUser:
        break;
    }
    return false;
}

} // namespace Grelot
