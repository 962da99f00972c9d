// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "heartbeat.h"
#include "virtualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

class HeartbeatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAfterSilenceAndGivesUp();
    void anySignAnswers();
    void busyStreamIsNeverAsked();
    void busyPeerThatWantsSignsGetsThem();
    void signOfLifeMovesTheQuestion();
    void probeNowAsksAtOnceAndOnlyOnce();
    void stoppedSaysNothing();
    void answersAreTimed();
};

void HeartbeatTest::asksAfterSilenceAndGivesUp()
{
    VirtualClock clock;
    Heartbeat heartbeat(clock);
    QSignalSpy asked(&heartbeat, &Heartbeat::probeDue);
    QSignalSpy missed(&heartbeat, &Heartbeat::missed);
    heartbeat.start(25s, 10s);
    clock.advance(24'999ms);
    QCOMPARE(asked.size(), 0);
    clock.advance(1ms);
    QCOMPARE(asked.size(), 1);
    clock.advance(9'999ms);
    QCOMPARE(missed.size(), 0);
    clock.advance(1ms);
    QCOMPARE(missed.size(), 1);
    QVERIFY(!heartbeat.isRunning());
    clock.advance(10min);
    QCOMPARE(missed.size(), 1);
}

void HeartbeatTest::anySignAnswers()
{
    VirtualClock clock;
    Heartbeat heartbeat(clock);
    QSignalSpy asked(&heartbeat, &Heartbeat::probeDue);
    QSignalSpy missed(&heartbeat, &Heartbeat::missed);
    heartbeat.start(25s, 10s);
    for (int i = 0; i < 100; ++i) {
        clock.advance(26s);
        heartbeat.signOfLife();
    }
    QCOMPARE(missed.size(), 0);
    QVERIFY(asked.size() >= 99);
}

void HeartbeatTest::busyStreamIsNeverAsked()
{
    VirtualClock clock;
    Heartbeat heartbeat(clock);
    QSignalSpy asked(&heartbeat, &Heartbeat::probeDue);
    heartbeat.start(25s, 10s);
    for (int i = 0; i < 1000; ++i) {
        clock.advance(5s);
        heartbeat.signOfLife();
    }
    QCOMPARE(asked.size(), 0);
    QCOMPARE(clock.pending(), std::size_t(1));
}

void HeartbeatTest::busyPeerThatWantsSignsGetsThem()
{
    VirtualClock clock;
    Heartbeat heartbeat(clock);
    QSignalSpy asked(&heartbeat, &Heartbeat::probeDue);
    QSignalSpy missed(&heartbeat, &Heartbeat::missed);
    heartbeat.start(25s, 10s, 25s);
    for (int i = 0; i < 60; ++i) {
        clock.advance(5s);
        heartbeat.signOfLife();
    }
    QCOMPARE(asked.size(), 12); // in five minutes
    QCOMPARE(missed.size(), 0);
}

void HeartbeatTest::signOfLifeMovesTheQuestion()
{
    VirtualClock clock;
    Heartbeat heartbeat(clock);
    QSignalSpy asked(&heartbeat, &Heartbeat::probeDue);
    heartbeat.start(25s, 10s);
    clock.advance(20s);
    heartbeat.signOfLife();
    clock.advance(24s);
    QCOMPARE(asked.size(), 0);
    clock.advance(1s);
    QCOMPARE(asked.size(), 1);
}

void HeartbeatTest::probeNowAsksAtOnceAndOnlyOnce()
{
    VirtualClock clock;
    Heartbeat heartbeat(clock);
    QSignalSpy asked(&heartbeat, &Heartbeat::probeDue);
    QSignalSpy missed(&heartbeat, &Heartbeat::missed);
    heartbeat.start(25s, 10s);
    heartbeat.signOfLife();
    heartbeat.probeNow();
    heartbeat.probeNow();
    QCOMPARE(asked.size(), 1);
    clock.advance(10s);
    QCOMPARE(missed.size(), 1);
}

void HeartbeatTest::stoppedSaysNothing()
{
    VirtualClock clock;
    Heartbeat heartbeat(clock);
    QSignalSpy asked(&heartbeat, &Heartbeat::probeDue);
    heartbeat.probeNow();
    heartbeat.start(25s, 10s);
    heartbeat.stop();
    heartbeat.signOfLife();
    clock.advance(1h);
    QCOMPARE(asked.size(), 0);
}

void HeartbeatTest::answersAreTimed()
{
    VirtualClock clock;
    Heartbeat heartbeat(clock);
    QList<std::chrono::milliseconds> times;
    connect(&heartbeat, &Heartbeat::answered, this,
        [&](std::chrono::milliseconds after) { times.append(after); });
    heartbeat.start(25s, 10s);
    clock.advance(5s);
    heartbeat.signOfLife(); // nothing was asked
    QCOMPARE(times.size(), 0);
    heartbeat.probeNow();
    clock.advance(12ms);
    heartbeat.signOfLife();
    clock.advance(1s);
    heartbeat.signOfLife();
    QCOMPARE(times, QList<std::chrono::milliseconds>{12ms});
    clock.advance(25s);
    clock.advance(40ms);
    heartbeat.signOfLife();
    QCOMPARE(times.last(), 40ms);
}

QTEST_APPLESS_MAIN(HeartbeatTest)
#include "tst_heartbeat.moc"
