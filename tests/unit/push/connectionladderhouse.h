// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "connection.h"
#include "scriptedlink.h"
#include "virtualclock.h"

namespace Grelot {

inline Failure failureOf(FailureKind kind)
{
    return {kind, QStringLiteral("because"), QStringLiteral("detail"), {}};
}

inline Failure refused()
{
    Failure failure = failureOf(FailureKind::Rung);
    failure.obstacle = QStringLiteral("the proxy answered 400");
    return failure;
}

/// A connection on three rungs, whose links are the test's.
struct ConnectionLadderHouse
{
    VirtualClock clock;
    RandomSource random{42};
    ScriptedDialer dialer = three();
    Connection connection{dialer, clock, random};

    static ScriptedDialer three()
    {
        ScriptedDialer dialer;
        dialer.m_rungs = {Rung::WebSocket, Rung::EventStream, Rung::LongPoll};
        return dialer;
    }
    ScriptedLink &link() { return *dialer.last; }
    void refuseTwice()
    {
        Q_EMIT link().failed(refused());
        clock.advanceToNext();
        Q_EMIT link().failed(refused());
        clock.advanceToNext();
    }
    /// Until the first attempts are out of the budget's window.
    void settle()
    {
        Q_EMIT link().alive();
        clock.advance(std::chrono::seconds(61));
    }
    /// One rung that cannot be asked whether it lives: what a nudge opened stands.
    QPointer<ScriptedLink> renewOnce()
    {
        const auto stand = [this] {
            link().m_canProbe = false;
            link().m_timings.silence = std::chrono::hours(1);
            link().succeed();
        };
        connection.start();
        stand();
        clock.advance(std::chrono::seconds(61));
        connection.nudge();
        clock.advance(std::chrono::seconds(0));
        stand();
        return dialer.last;
    }
    QPointer<ScriptedLink> goOnlineBelow()
    {
        connection.start();
        refuseTwice();
        link().m_canProbe = false;
        link().m_timings.silence = std::chrono::milliseconds(62'500);
        link().m_timings.answer = std::chrono::milliseconds(0);
        link().succeed();
        return dialer.last;
    }
};

} // namespace Grelot
