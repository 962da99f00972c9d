// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "rung.h"

#include <QDateTime>
#include <QList>

#include <chrono>
#include <optional>

namespace Grelot {

/// What a person wants to tell apart in an account's past.
enum class TimelineState { Stopped, Waiting, Online, Offline, Asleep, NeedsUser };

struct TimelineSegment
{
    QDateTime from; ///< UTC
    QDateTime to;
    TimelineState state = TimelineState::Stopped;
    std::optional<Rung> rung; ///< Online only

    bool operator==(const TimelineSegment &) const = default;
};

/// How an account stood when, over the last day.
class Timeline
{
public:
    static constexpr std::chrono::hours kept{24};
    static constexpr qsizetype most = 500; ///< changes; beyond, the shortest segments go

    /// From `at` on it is so. What was noted for later is forgotten: it was a clock's mistake, or a
    /// sleep that is noticed only now.
    void note(const QDateTime &at, TimelineState state, std::optional<Rung> rung);
    /// The last day up to `now`, oldest first, without gaps; begins with the first note.
    QList<TimelineSegment> segments(const QDateTime &now) const;

private:
    struct Change
    {
        QDateTime at;
        TimelineState state;
        std::optional<Rung> rung;
    };

    void forgetBefore(const QDateTime &moment);
    void dropShortest();
    static bool isSame(const Change &a, const Change &b); ///< but for when

    QList<Change> m_changes;
};

} // namespace Grelot
