// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "connection.h"
#include "scriptedlink.h"
#include "virtualclock.h"

#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

/// What a connection makes of networks and sleeps.
class ConnectionReachTest : public QObject
{
    Q_OBJECT

private:
    struct House
    {
        VirtualClock clock;
        RandomSource random{42};
        ScriptedDialer dialer;
        Connection connection{dialer, clock, random};

        ScriptedLink &link() { return *dialer.last; }
    };

    const Failure failure{
        FailureKind::Transient, QStringLiteral("because"), QStringLiteral("detail"), {}};

private Q_SLOTS:
    void anotherNetworkEndsAnAttempt();
    void offlineBeforeTheStart();
    void sleepTakesAttemptsAway();
};

void ConnectionReachTest::anotherNetworkEndsAnAttempt()
{
    House house;
    house.connection.setNetwork("train");
    house.connection.start();
    const QPointer<ScriptedLink> old = house.dialer.last;
    house.connection.setNetwork("train");
    QVERIFY(!old->m_aborted);
    house.connection.setNetwork("home");
    QVERIFY(old->m_aborted);
    house.clock.advance(1s);
    QCOMPARE(house.dialer.dialled, 2);
    QCOMPARE(house.connection.state(), ConnectionState::Connecting);
}

void ConnectionReachTest::offlineBeforeTheStart()
{
    House house;
    house.connection.goOffline(QStringLiteral("no network"));
    QCOMPARE(house.connection.state(), ConnectionState::Stopped);
    house.connection.start();
    QCOMPARE(house.connection.state(), ConnectionState::Offline);
    QCOMPARE(house.connection.reason(), QStringLiteral("no network"));
    QCOMPARE(house.dialer.dialled, 0);
    house.connection.comeBack();
    house.clock.advance(1s);
    QCOMPARE(house.dialer.dialled, 1);

    House other;
    other.connection.goOffline(QStringLiteral("no network"));
    other.connection.comeBack();
    other.connection.start();
    QCOMPARE(other.connection.state(), ConnectionState::Connecting);
}

void ConnectionReachTest::sleepTakesAttemptsAway()
{
    House house;
    house.connection.start();
    while (house.dialer.dialled < 6) {
        if (house.connection.state() == ConnectionState::Connecting)
            Q_EMIT house.link().failed(failure);
        house.clock.advanceToNext();
    }
    house.connection.goOffline(QStringLiteral("asleep"));
    house.connection.slept(8h); // which the clock knows nothing of
    house.connection.comeBack();
    QVERIFY(house.connection.retryIn() <= 500ms);
}

QTEST_GUILESS_MAIN(ConnectionReachTest)
#include "tst_connectionreach.moc"
