// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "quiettimes.h"

#include "clock.h"

namespace Grelot {

namespace {

/// The clock on the wall may be set, or moved to another time zone, without anybody being told.
constexpr std::chrono::milliseconds longestWait{3'600'000};

} // namespace

QuietTimes::QuietTimes(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_alarm(clock.alarm([this] { check(); }))
{
}

QuietTimes::~QuietTimes() = default;

void QuietTimes::setPlan(const QuietPlan &plan)
{
    m_plan = plan;
    check();
}

void QuietTimes::check()
{
    const QDateTime now = m_clock.utc();
    if (const auto next = m_plan.nextChange(now))
        m_alarm->start(std::min(std::chrono::milliseconds(now.msecsTo(*next)), longestWait));
    else
        m_alarm->stop();
    const bool active = m_plan.isQuiet(now);
    if (std::exchange(m_active, active) != active)
        Q_EMIT changed(active);
}

std::optional<QDateTime> QuietTimes::until() const
{
    return m_active ? m_plan.nextChange(m_clock.utc()) : std::nullopt;
}

} // namespace Grelot
