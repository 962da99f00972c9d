// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "connection.h"
#include "scriptedlink.h"
#include "virtualclock.h"

#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

class RoundTripsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void medianOfTheLastFew();
    void connectionMeasures();
    void unansweredIsNotMeasured();

private:
    /// The connection's link is asked, and answers after so long.
    static void exchange(
        VirtualClock &clock, ScriptedDialer &dialer, std::chrono::milliseconds time)
    {
        const int probes = dialer.last->m_probes;
        while (dialer.last->m_probes == probes)
            QVERIFY(clock.advanceToNext());
        clock.advance(time);
        Q_EMIT dialer.last->alive();
    }
};

void RoundTripsTest::medianOfTheLastFew()
{
    RoundTrips trips;
    QVERIFY(!trips.median());
    trips.add(30ms);
    QCOMPARE(trips.median(), 30ms);
    trips.add(1ms);
    trips.add(40ms);
    QCOMPARE(trips.median(), 30ms);
    for (int i = 0; i < 5; ++i)
        trips.add(100ms);
    trips.add(0ms); // news passed for an answer
    QCOMPARE(trips.median(), 100ms);
    trips.clear();
    QVERIFY(!trips.median());
}

void RoundTripsTest::connectionMeasures()
{
    VirtualClock clock;
    RandomSource random(1);
    ScriptedDialer dialer;
    Connection connection(dialer, clock, random);
    connection.start();
    dialer.last->succeed();
    QVERIFY(!connection.roundTrip());
    exchange(clock, dialer, 80ms);
    QCOMPARE(connection.roundTrip(), 80ms);
    exchange(clock, dialer, 90ms);
    exchange(clock, dialer, 20ms);
    QCOMPARE(connection.roundTrip(), 80ms);
    // Another link may take another way.
    Q_EMIT dialer.last->failed({FailureKind::Transient, QStringLiteral("gone"), {}, {}});
    QVERIFY(!connection.roundTrip());
}

void RoundTripsTest::unansweredIsNotMeasured()
{
    VirtualClock clock;
    RandomSource random(1);
    ScriptedDialer dialer;
    Connection connection(dialer, clock, random);
    connection.start();
    dialer.last->m_canProbe = false;
    dialer.last->succeed();
    exchange(clock, dialer, 5ms);
    QCOMPARE(connection.state(), ConnectionState::Online);
    QVERIFY(!connection.roundTrip());
}

QTEST_MAIN(RoundTripsTest)
#include "tst_roundtrips.moc"
