// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "busplayer.h"

namespace Grelot {

/// systemd-logind, as far as it tells of sleep.
class FakeLogind
{
public:
    explicit FakeLogind(PrivateBus &bus)
        : m_player(bus)
    {
    }

    bool start() { return m_player.join(QStringLiteral("org.freedesktop.login1")); }
    void stop() { m_player.leave(); }
    /// true: the machine is about to sleep; false: it is awake again.
    void prepareForSleep(bool starting) { prepareForSleep(m_player, starting); }
    /// As said by any other.
    static void prepareForSleep(BusPlayer &player, bool starting)
    {
        player.say(QStringLiteral("/org/freedesktop/login1"),
            QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"),
            starting);
    }

private:
    BusPlayer m_player;
};

} // namespace Grelot
