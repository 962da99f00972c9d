// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "bootclock.h"
#include "clock.h"
#include "sense.h"

namespace Grelot {

/// Notices a sleep that nobody announces, afterwards: looks every 10 s whether the machine's two
/// clocks (BootClock) have come apart. Tells within 10 s of waking, of sleeps of 5 s and more.
///
/// Those looks are wake-ups, six a minute for ever, of a program that is to cost next to nothing
/// while idle: so it is armed only while nobody else tells of sleep (see SleepWatch).
class ClockJump final : public Sense
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds period{10'000};
    static constexpr std::chrono::milliseconds leastSleep{5'000};

    ClockJump(const BootClock &boot, Clock &clock, QObject *parent = nullptr);

    /// Sleeps before it are not told.
    void start() override;
    void stop();
    bool isArmed() const { return m_alarm->isActive(); }

private:
    void look();

    const BootClock &m_boot;
    std::chrono::milliseconds m_slept{0};
    std::unique_ptr<Alarm> m_alarm;
};

} // namespace Grelot
