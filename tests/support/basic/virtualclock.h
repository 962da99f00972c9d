// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"

#include <map>
#include <optional>

namespace Grelot {

/// Time that moves only when a test says so. Alarms fire in order of their moment, those of the
/// same moment in the order they were started.
class VirtualClock final : public Clock
{
public:
    Moment now() const override { return m_now; }
    QDateTime utc() const override { return m_epoch.addMSecs(m_now.count()); }
    std::unique_ptr<Alarm> alarm(std::function<void()> fire) override;

    /// Moves on, firing every alarm that falls due on the way, new ones included.
    void advance(std::chrono::milliseconds step);
    /// The machine sleeps: the time of day goes on, alarms stand still.
    void suspend(std::chrono::milliseconds length) { m_epoch = m_epoch.addMSecs(length.count()); }
    /// Moves to the next alarm and fires it; false when none is set.
    bool advanceToNext();
    /// When the next alarm falls due; nullopt when none is set.
    std::optional<Moment> nextAlarm() const
    {
        return m_due.empty() ? std::nullopt : std::optional(m_due.begin()->first.first);
    }
    std::size_t pending() const { return m_due.size(); }

private:
    class VirtualAlarm;
    using Key = std::pair<Moment, quint64>;

    Moment m_now{0};
    quint64 m_order = 0;
    QDateTime m_epoch{QDate(2026, 1, 1), QTime(0, 0), Qt::UTC};
    std::map<Key, VirtualAlarm *> m_due;
};

} // namespace Grelot
