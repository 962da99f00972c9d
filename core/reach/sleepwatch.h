// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clockjump.h"
#include "logindsleep.h"

namespace Grelot {

/// Sleep as logind tells of it; where there is no logind, as the clocks show it afterwards.
class SleepWatch final : public Sense
{
    Q_OBJECT

public:
    /// bus: the system bus.
    SleepWatch(const QDBusConnection &bus, std::unique_ptr<BootClock> boot, Clock &clock,
        QObject *parent = nullptr);

    void start() override { m_logind.start(); }
    bool isArmed() const { return m_jump.isArmed(); }

private:
    std::unique_ptr<BootClock> m_boot;
    LogindSleep m_logind;
    ClockJump m_jump;
};

} // namespace Grelot
