// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"
#include "timeline.h"

namespace Grelot {

/// What an account has been through since it was opened; kept in memory only. The clock has to
/// outlive it.
class AccountRecord
{
public:
    explicit AccountRecord(const Clock &clock);

    void enter(TimelineState state, std::optional<Rung> rung = std::nullopt);
    /// A sleep of this length ends now, which nobody had announced.
    void slept(std::chrono::milliseconds howLong);
    void rang(qsizetype messages) { m_rung += messages; }

    QDateTime since() const { return m_since; } ///< UTC
    QList<TimelineSegment> timeline() const { return m_timeline.segments(m_clock.utc()); }
    /// Messages that rang.
    qint64 messagesRung() const { return m_rung; }
    /// How long a program that polls would have polled: the account was online, or tried to be.
    std::chrono::milliseconds pollable() const;

private:
    bool isPollable() const;

    const Clock &m_clock;
    Timeline m_timeline;
    QDateTime m_since;
    TimelineState m_state = TimelineState::Stopped;
    std::optional<Rung> m_transport;
    std::chrono::milliseconds m_pollable{0}; ///< before the present state
    Clock::Moment m_entered;                 ///< the present state
    qint64 m_rung = 0;
};

} // namespace Grelot
