// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "connectionladderhouse.h"

#include <QSignalSpy>
#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

using House = ConnectionLadderHouse;

/// What a nudge does to a link that stands.
class ConnectionNudgesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nudgeClimbsAndRenews();
    void nudgesDoNotStorm();
    void renewalsLeaveRoomForAnOutage();
    void nudgeAfterARenewalIsPostponed();
    void postponedNudgeEndsWithItsLink();
};

void ConnectionNudgesTest::nudgeClimbsAndRenews()
{
    House house;
    const QPointer<ScriptedLink> old = house.goOnlineBelow();
    house.settle();
    house.connection.nudge();
    house.clock.advance(0s);
    QCOMPARE(house.dialer.m_dialled.constLast(), Rung::WebSocket);
    Q_EMIT house.link().failed(refused());
    house.clock.advance(0s);
    // An event stream cannot be asked whether it lives; a new one tells.
    QCOMPARE(house.dialer.m_dialled.constLast(), Rung::EventStream);
    QVERIFY(house.dialer.last != old);
    house.link().succeed();
    QVERIFY(old->m_aborted);
    QCOMPARE(house.connection.state(), ConnectionState::Online);
    QCOMPARE(house.connection.rung(), Rung::EventStream);
    QVERIFY(!house.connection.reason().isEmpty());
}

void ConnectionNudgesTest::nudgesDoNotStorm()
{
    House house;
    house.goOnlineBelow();
    QList<Clock::Moment> attempts;
    house.dialer.onDial = [&] { attempts.append(house.clock.now()); };
    for (int i = 0; i < 2'000; ++i) {
        house.connection.nudge();
        if (house.dialer.last && !house.dialer.last->m_aborted && i % 3 == 0)
            Q_EMIT house.dialer.last->failed(refused());
        house.clock.advance(200ms);
    }
    QVERIFY(attempts.size() > 20);
    for (qsizetype i = 6; i < attempts.size(); ++i)
        QVERIFY(attempts[i] - attempts[i - 6] >= 60s);
}

void ConnectionNudgesTest::renewalsLeaveRoomForAnOutage()
{
    House house;
    house.goOnlineBelow();
    house.clock.advance(61s);
    for (int i = 0; i < 5; ++i) {
        house.connection.nudge();
        house.clock.advance(2s);
        if (!house.link().m_aborted) {
            house.link().m_canProbe = false;
            house.link().succeed();
        }
    }
    Q_EMIT house.link().failed(failureOf(FailureKind::Transient));
    QVERIFY(house.connection.retryIn() <= 25s);
}

void ConnectionNudgesTest::nudgeAfterARenewalIsPostponed()
{
    House house;
    house.dialer.m_rungs = {Rung::EventStream};
    const QPointer<ScriptedLink> renewed = house.renewOnce();
    house.clock.advance(5s);
    house.connection.nudge(); // what it doubts happened after the proof
    house.connection.nudge();
    house.clock.advance(Climber::leastGap - 5s - 1ms);
    QVERIFY(house.dialer.last == renewed);
    house.clock.advance(1ms);
    QVERIFY(house.dialer.last != renewed);
    QVERIFY(!renewed->m_aborted);
    house.link().succeed();
    QVERIFY(!renewed || renewed->m_aborted);
    // Once for all that came too early.
    const int dialled = house.dialer.dialled;
    house.link().m_timings.silence = 1h;
    house.clock.advance(Climber::leastGap);
    QCOMPARE(house.dialer.dialled, dialled);
}

void ConnectionNudgesTest::postponedNudgeEndsWithItsLink()
{
    House house;
    house.dialer.m_rungs = {Rung::EventStream};
    house.renewOnce();
    house.clock.advance(5s);
    house.connection.nudge();
    house.connection.goOffline(QStringLiteral("asleep"));
    const int dialled = house.dialer.dialled;
    house.clock.advance(Climber::leastGap);
    QCOMPARE(house.dialer.dialled, dialled);
}

QTEST_GUILESS_MAIN(ConnectionNudgesTest)
#include "tst_connectionnudges.moc"
