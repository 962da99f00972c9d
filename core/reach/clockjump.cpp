// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "clockjump.h"

namespace Grelot {

ClockJump::ClockJump(const BootClock &boot, Clock &clock, QObject *parent)
    : Sense(parent)
    , m_boot(boot)
    , m_alarm(clock.alarm([this] { look(); }))
{
}

void ClockJump::start()
{
    m_slept = m_boot.slept();
    m_alarm->start(period);
}

void ClockJump::stop()
{
    m_alarm->stop();
}

void ClockJump::look()
{
    m_alarm->start(period);
    const std::chrono::milliseconds slept = m_boot.slept();
    const std::chrono::milliseconds grown = slept - std::exchange(m_slept, slept);
    if (grown >= leastSleep)
        Q_EMIT awoke(grown);
}

} // namespace Grelot
