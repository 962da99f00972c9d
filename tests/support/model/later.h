// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"

#include <map>

namespace Grelot {

/// Things that happen later, those of one moment in the order in which they were asked for. What
/// has not happened yet goes with it.
class Later
{
public:
    explicit Later(Clock &clock);
    ~Later();

    void in(std::chrono::milliseconds delay, std::function<void()> what);
    void at(Clock::Moment moment, std::function<void()> what);
    void clear();

private:
    void fire();
    void rest();

    Clock &m_clock;
    std::unique_ptr<Alarm> m_alarm;
    std::multimap<Clock::Moment, std::function<void()>> m_due;
    std::shared_ptr<bool> m_alive;
};

} // namespace Grelot
