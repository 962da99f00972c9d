// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "sleepwatch.h"

namespace Grelot {

SleepWatch::SleepWatch(
    const QDBusConnection &bus, std::unique_ptr<BootClock> boot, Clock &clock, QObject *parent)
    : Sense(parent)
    , m_boot(std::move(boot))
    , m_logind(bus)
    , m_jump(*m_boot, clock)
{
    connect(&m_logind, &LogindSleep::availabilityChanged, this, [this](bool available) {
        if (available)
            m_jump.stop();
        else
            m_jump.start();
    });
    connect(&m_logind, &Sense::asleep, this, &Sense::asleep);
    connect(&m_logind, &Sense::awoke, this, &Sense::awoke);
    connect(&m_jump, &Sense::awoke, this, &Sense::awoke);
}

} // namespace Grelot
