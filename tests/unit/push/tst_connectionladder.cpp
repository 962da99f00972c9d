// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "connectionladderhouse.h"

#include <QSignalSpy>
#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

using House = ConnectionLadderHouse;

/// The connection on three rungs: down, and up again beside the link that stands.
class ConnectionLadderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusedTwiceMeansEventStream();
    void silenceMeansTheNextRungAtOnce();
    void everyRungWithinHalfAMinute();
    void comesBackToTheRungThatWorked();
    void climbsBesideTheStandingLink();
    void failedClimbDisturbsNothing();
    void newsWaitsUntilTheOldLinkIsGone();
    void networkChangeClimbs();
    void outageEndsTheClimb();
    void stopEndsTheClimb();
    void silentStreamIsNoticed();
    void cutEveryHalfMinuteMeansLongPoll();
    void secondNetworkDoesNotEndClimbing();
    void climbOfTheOldNetworkIsLetGo();
    void suspicionEndsWithTheNetwork();
};

void ConnectionLadderTest::refusedTwiceMeansEventStream()
{
    House house;
    QSignalSpy failures(&house.connection, &Connection::failed);
    house.connection.start();
    Q_EMIT house.link().failed(refused());
    QVERIFY(house.connection.retryIn() <= 1s);
    house.clock.advanceToNext();
    Q_EMIT house.link().failed(refused());
    QVERIFY(house.connection.retryIn() <= 250ms);
    QCOMPARE(house.connection.reason(),
        QStringLiteral("Trying server-sent events, because the proxy answered 400."));
    house.clock.advanceToNext();
    QCOMPARE(house.connection.rung(), Rung::EventStream);
    QCOMPARE(house.connection.reason(),
        QStringLiteral("Trying server-sent events, because the proxy answered 400."));
    house.link().succeed();
    QCOMPARE(house.connection.state(), ConnectionState::Online);
    QCOMPARE(house.connection.reason(),
        QStringLiteral("Connected by server-sent events, because the proxy answered 400."));
    QVERIFY(house.clock.now() < 3s);
    QCOMPARE(failures.size(), 2);
}

void ConnectionLadderTest::silenceMeansTheNextRungAtOnce()
{
    House house;
    house.connection.start();
    Q_EMIT house.link().reached();
    house.clock.advance(LinkTimings().reply);
    QVERIFY(house.connection.retryIn() <= 250ms);
    house.clock.advanceToNext();
    QCOMPARE(house.dialer.m_dialled.constLast(), Rung::EventStream);
    QVERIFY(house.connection.reason().contains(QStringLiteral("WebSocket got no answer")));
}

void ConnectionLadderTest::everyRungWithinHalfAMinute()
{
    House house;
    house.connection.start();
    while (house.dialer.m_dialled.constLast() != Rung::LongPoll) {
        if (house.connection.state() == ConnectionState::Connecting)
            Q_EMIT house.link().reached();
        QVERIFY(house.clock.advanceToNext());
    }
    house.link().succeed();
    QVERIFY(house.clock.now() < 30s);
    QCOMPARE(house.connection.rung(), Rung::LongPoll);
    QVERIFY(house.connection.reason().contains(QStringLiteral(", and ")));
}

void ConnectionLadderTest::comesBackToTheRungThatWorked()
{
    House house;
    house.goOnlineBelow();
    Q_EMIT house.link().alive();
    house.clock.advance(61s);
    Q_EMIT house.link().failed(failureOf(FailureKind::Transient));
    house.clock.advanceToNext();
    QCOMPARE(house.dialer.m_dialled.constLast(), Rung::EventStream);
}

void ConnectionLadderTest::climbsBesideTheStandingLink()
{
    House house;
    const QPointer<ScriptedLink> old = house.goOnlineBelow();
    QSignalSpy phases(&house.connection, &Connection::phaseChanged);
    for (int i = 0; i < 10 && house.dialer.last == old; ++i) {
        Q_EMIT old->alive();
        house.clock.advance(31s);
    }
    const QPointer<ScriptedLink> next = house.dialer.last;
    QVERIFY(next != old);
    QCOMPARE(house.dialer.m_dialled.constLast(), Rung::WebSocket);
    QVERIFY(house.clock.now() >= TransportLadder::firstClimb);
    Q_EMIT next->opened();
    Q_EMIT next->proven({});
    QCOMPARE(house.connection.rung(), Rung::EventStream);
    QVERIFY(!old->m_aborted);
    QCOMPARE(phases.size(), 0);
    Q_EMIT next->synced();
    QVERIFY(old->m_aborted);
    QCOMPARE(phases.size(), 1);
    QCOMPARE(house.connection.rung(), Rung::WebSocket);
    QVERIFY(house.connection.reason().isEmpty());
    // It is watched from here on like any other.
    house.clock.advance(LinkTimings().silence);
    QCOMPARE(next->m_probes, 1);
}

void ConnectionLadderTest::failedClimbDisturbsNothing()
{
    House house;
    const QPointer<ScriptedLink> old = house.goOnlineBelow();
    QSignalSpy phases(&house.connection, &Connection::phaseChanged);
    QList<Clock::Moment> climbs;
    house.dialer.onDial = [&] { climbs.append(house.clock.now()); };
    while (house.clock.now() < 3h) {
        Q_EMIT old->alive();
        if (house.dialer.last && house.dialer.last != old && !house.dialer.last->m_aborted)
            Q_EMIT house.dialer.last->failed(refused());
        house.clock.advance(10s);
    }
    QCOMPARE(phases.size(), 0);
    QVERIFY(!old->m_aborted);
    // 5, 15, 35, 75, 135 minutes
    QCOMPARE(climbs.size(), 5);
}

void ConnectionLadderTest::newsWaitsUntilTheOldLinkIsGone()
{
    House house;
    const QPointer<ScriptedLink> old = house.goOnlineBelow();
    QVERIFY(old->m_delivers);
    house.connection.nudge();
    house.clock.advance(0s);
    const QPointer<ScriptedLink> next = house.dialer.last;
    QVERIFY(next != old);
    Q_EMIT next->opened();
    Q_EMIT next->proven({});
    QVERIFY(!next->m_delivers);
    Q_EMIT next->synced();
    QVERIFY(next->m_delivers);
}

void ConnectionLadderTest::networkChangeClimbs()
{
    House house;
    house.connection.setNetwork("hotel");
    house.goOnlineBelow();
    const qsizetype before = house.dialer.m_dialled.size();
    house.connection.setNetwork("hotel");
    house.clock.advance(1s);
    QCOMPARE(house.dialer.m_dialled.size(), before);
    house.connection.setNetwork("home");
    house.clock.advance(1s);
    QCOMPARE(house.dialer.m_dialled.constLast(), Rung::WebSocket);
    house.link().succeed();
    QCOMPARE(house.connection.rung(), Rung::WebSocket);
}

void ConnectionLadderTest::outageEndsTheClimb()
{
    House house;
    const QPointer<ScriptedLink> old = house.goOnlineBelow();
    house.connection.nudge();
    house.clock.advance(0s);
    const QPointer<ScriptedLink> next = house.dialer.last;
    Q_EMIT old->failed(failureOf(FailureKind::Transient));
    QVERIFY(next->m_aborted);
    QCOMPARE(house.connection.state(), ConnectionState::Waiting);
}

void ConnectionLadderTest::stopEndsTheClimb()
{
    House house;
    house.goOnlineBelow();
    house.connection.nudge();
    house.clock.advance(0s);
    house.connection.stop();
    QVERIFY(house.link().m_aborted);
    QCOMPARE(house.clock.pending(), std::size_t(0));
}

void ConnectionLadderTest::silentStreamIsNoticed()
{
    House house;
    house.goOnlineBelow();
    house.clock.advance(62'400ms);
    QCOMPARE(house.connection.state(), ConnectionState::Online);
    house.clock.advance(100ms);
    QCOMPARE(house.connection.state(), ConnectionState::Waiting);
}

void ConnectionLadderTest::cutEveryHalfMinuteMeansLongPoll()
{
    House house;
    house.connection.start();
    for (int i = 0; i < 12 && house.dialer.m_dialled.constLast() != Rung::LongPoll; ++i) {
        const QPointer<ScriptedLink> link = house.dialer.last;
        link->succeed();
        house.clock.advance(20s);
        Q_EMIT link->alive();
        house.clock.advance(10s);
        Q_EMIT link->failed(failureOf(FailureKind::Transient));
        house.clock.advanceToNext();
    }
    QCOMPARE(house.dialer.m_dialled.constLast(), Rung::LongPoll);
    house.link().succeed();
    QVERIFY(house.connection.reason().contains(QStringLiteral("within a minute")));
}

void ConnectionLadderTest::secondNetworkDoesNotEndClimbing()
{
    House house;
    house.goOnlineBelow();
    house.connection.setNetwork("home");
    house.clock.advance(0s);
    Q_EMIT house.link().failed(refused());
    house.clock.advance(0s);
    house.link().m_canProbe = false;
    house.link().succeed();
    house.clock.advance(5s);
    house.connection.setNetwork("home, with IPv6");
    const auto dialled = house.dialer.m_dialled.size();
    house.clock.advance(1min);
    QVERIFY(house.dialer.m_dialled.mid(dialled).contains(Rung::WebSocket));
}

void ConnectionLadderTest::climbOfTheOldNetworkIsLetGo()
{
    House house;
    const QPointer<ScriptedLink> old = house.goOnlineBelow();
    house.settle();
    house.connection.nudge();
    house.clock.advance(0s);
    const QPointer<ScriptedLink> climb = house.dialer.last;
    Q_EMIT climb->reached();
    house.connection.setNetwork("home");
    QVERIFY(climb->m_aborted);
    house.clock.advance(0s);
    QVERIFY(house.dialer.last != climb);
    QCOMPARE(house.dialer.m_dialled.constLast(), Rung::WebSocket);
    Q_EMIT old->alive();
    QVERIFY(house.connection.reason().isEmpty());
}

void ConnectionLadderTest::suspicionEndsWithTheNetwork()
{
    House house;
    house.connection.start();
    Q_EMIT house.link().reached();
    house.clock.advance(LinkTimings().reply);
    house.connection.goOffline(QStringLiteral("no network"));
    house.connection.comeBack();
    house.clock.advanceToNext();
    QCOMPARE(house.dialer.m_dialled.constLast(), Rung::WebSocket);
}

QTEST_GUILESS_MAIN(ConnectionLadderTest)
#include "tst_connectionladder.moc"
