// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "pause.h"
#include "virtualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

class TestPause : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsByItself_data();
    void endsByItself();
    void untilResumed();
    void untilTomorrowMorning();
    void aNewLengthReplacesTheOld();
    void resumingTwiceSaysSoOnce();
};

void TestPause::endsByItself_data()
{
    QTest::addColumn<PauseLength>("length");
    QTest::addColumn<int>("minutes");
    QTest::newRow("half an hour") << PauseLength::HalfHour << 30;
    QTest::newRow("an hour") << PauseLength::Hour << 60;
}

void TestPause::endsByItself()
{
    QFETCH(PauseLength, length);
    QFETCH(int, minutes);
    VirtualClock clock;
    Pause pause(clock);
    QSignalSpy changed(&pause, &Pause::changed);
    pause.start(length);
    QVERIFY(pause.isActive());
    QCOMPARE(pause.until(), clock.utc().addSecs(minutes * 60));
    clock.advance(std::chrono::minutes(minutes) - 1ms);
    QVERIFY(pause.isActive());
    clock.advance(1ms);
    QVERIFY(!pause.isActive());
    QVERIFY(!pause.until());
    QCOMPARE(changed, (QList<QVariantList>{{true}, {false}}));
}

void TestPause::untilResumed()
{
    VirtualClock clock;
    Pause pause(clock);
    pause.start(PauseLength::UntilResumed);
    clock.advance(240h);
    QVERIFY(pause.isActive());
    QVERIFY(!pause.until());
    pause.resume();
    QVERIFY(!pause.isActive());
}

void TestPause::untilTomorrowMorning()
{
    VirtualClock clock;
    for (int hour = 0; hour < 48; ++hour) {
        Pause pause(clock);
        pause.start(PauseLength::UntilTomorrow);
        QVERIFY(pause.until().has_value());
        const QDateTime end = pause.until()->toLocalTime();
        QCOMPARE(end.time(), QTime(8, 0));
        const qint64 wait = clock.utc().msecsTo(end);
        QVERIFY(wait > 0 && wait <= 25 * 3'600'000);
        clock.advance(std::chrono::milliseconds(wait));
        QVERIFY(!pause.isActive());
        clock.advance(1h);
    }
}

void TestPause::aNewLengthReplacesTheOld()
{
    VirtualClock clock;
    Pause pause(clock);
    pause.start(PauseLength::HalfHour);
    clock.advance(20min);
    pause.startFor(90min);
    clock.advance(89min);
    QVERIFY(pause.isActive());
    pause.start(PauseLength::UntilResumed);
    clock.advance(2h);
    QVERIFY(pause.isActive());
}

void TestPause::resumingTwiceSaysSoOnce()
{
    VirtualClock clock;
    Pause pause(clock);
    QSignalSpy changed(&pause, &Pause::changed);
    pause.resume();
    pause.check();
    QVERIFY(changed.isEmpty());
    pause.start(PauseLength::Hour);
    pause.resume();
    pause.resume();
    QCOMPARE(changed.size(), 2);
    clock.advance(2h);
    QCOMPARE(changed.size(), 2);
}

QTEST_GUILESS_MAIN(TestPause)
#include "tst_pause.moc"
