// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "quiettimes.h"
#include "virtualclock.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Grelot;
using namespace std::chrono_literals;

class TestQuietTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isQuiet_data();
    void isQuiet();
    void changesOnTheMinute();
    void touchingSpansAreOneQuiet();
    void summerTimeKeepsTheClockOnTheWall_data();
    void summerTimeKeepsTheClockOnTheWall();
    void alwaysQuietNeverEnds();
    void aSleepIsNoticedByCheck();
    void aNewPlanHoldsAtOnce();
    void withoutAPlanNothingIsWaitedFor();
};

namespace {

QDateTime paris(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate).toUTC(); // TZ is Paris
}

QuietPlan plan(const QTime &from, const QTime &to, const char *days = "1111111")
{
    return {true, {{from, to, Weekdays(std::string(days))}}}; // Sunday stands first here
}

void goTo(VirtualClock &clock, const QString &text)
{
    const qint64 wait = clock.utc().msecsTo(paris(text));
    QVERIFY(wait >= 0);
    clock.advance(std::chrono::milliseconds(wait));
}

} // namespace

void TestQuietTimes::initTestCase()
{
    QCOMPARE(QTimeZone::systemTimeZoneId(), QByteArray("Europe/Paris"));
}

void TestQuietTimes::isQuiet_data()
{
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("to");
    QTest::addColumn<QByteArray>("days");
    QTest::addColumn<QString>("moment");
    QTest::addColumn<bool>("quiet");
    const QTime ten(22, 0);
    const QTime seven(7, 0);
    const QTime noon(12, 0);
    const QByteArray all = "1111111";
    const QByteArray friday = "0010000";
    // 2026-11-27 is a Friday.
    QTest::newRow("before") << ten << seven << all << "2026-11-27T21:59:59" << false;
    QTest::newRow("begins") << ten << seven << all << "2026-11-27T22:00:00" << true;
    QTest::newRow("past midnight") << ten << seven << all << "2026-11-28T06:59:59" << true;
    QTest::newRow("ends") << ten << seven << all << "2026-11-28T07:00:00" << false;
    QTest::newRow("its evening") << ten << seven << friday << "2026-11-27T23:00:00" << true;
    QTest::newRow("the morning after") << ten << seven << friday << "2026-11-28T06:00:00" << true;
    QTest::newRow("the morning of") << ten << seven << friday << "2026-11-27T06:00:00" << false;
    QTest::newRow("within a day") << seven << noon << friday << "2026-11-27T08:00:00" << true;
    QTest::newRow("not that day") << seven << noon << friday << "2026-11-28T08:00:00" << false;
    QTest::newRow("all day") << noon << noon << friday << "2026-11-28T11:59:00" << true;
    QTest::newRow("no day") << ten << seven << QByteArray("0000000") << "2026-11-27T23:00:00"
                            << false;
}

void TestQuietTimes::isQuiet()
{
    QFETCH(QTime, from);
    QFETCH(QTime, to);
    QFETCH(QByteArray, days);
    QFETCH(QString, moment);
    QuietPlan tried = plan(from, to, days.constData());
    QTEST(tried.isQuiet(paris(moment)), "quiet");
    tried.enabled = false;
    QVERIFY(!tried.isQuiet(paris(moment)));
}

void TestQuietTimes::changesOnTheMinute()
{
    VirtualClock clock;
    QuietTimes quiet(clock);
    const QSignalSpy changed(&quiet, &QuietTimes::changed);
    goTo(clock, QStringLiteral("2026-11-27T12:00:00"));
    quiet.setPlan(plan({22, 0}, {7, 0}));
    QVERIFY(!quiet.until());
    clock.advance(10h - 1ms);
    QVERIFY(!quiet.isActive());
    clock.advance(1ms);
    QVERIFY(quiet.isActive());
    QCOMPARE(quiet.until(), paris(QStringLiteral("2026-11-28T07:00:00")));
    clock.advance(9h - 1ms);
    QVERIFY(quiet.isActive());
    clock.advance(1ms);
    QVERIFY(!quiet.isActive());
    QCOMPARE(changed.size(), 2);
    clock.advance(7 * 24h);
    QCOMPARE(changed.size(), 16);
}

void TestQuietTimes::touchingSpansAreOneQuiet()
{
    VirtualClock clock;
    QuietTimes quiet(clock);
    const QSignalSpy changed(&quiet, &QuietTimes::changed);
    goTo(clock, QStringLiteral("2026-11-27T12:00:00"));
    QuietPlan both = plan({22, 0}, {7, 0});
    both.spans.append(plan({7, 0}, {9, 0}).spans);
    quiet.setPlan(both);
    clock.advance(11h);
    QCOMPARE(quiet.until(), paris(QStringLiteral("2026-11-28T09:00:00")));
    clock.advance(13h);
    QCOMPARE(changed.size(), 2);
}

void TestQuietTimes::summerTimeKeepsTheClockOnTheWall_data()
{
    QTest::addColumn<QString>("evening");
    QTest::addColumn<int>("hours");
    QTest::newRow("spring") << "2027-03-27T22:00:00" << 8;
    QTest::newRow("autumn") << "2027-10-30T22:00:00" << 10;
    QTest::newRow("usual") << "2027-06-05T22:00:00" << 9;
}

void TestQuietTimes::summerTimeKeepsTheClockOnTheWall()
{
    QFETCH(QString, evening);
    QFETCH(int, hours);
    const QuietPlan night = plan({22, 0}, {7, 0});
    const QDateTime begin = paris(evening);
    QCOMPARE(night.nextChange(begin.addSecs(-1)), begin);
    QCOMPARE(night.nextChange(begin), begin.addSecs(hours * 3600));
}

void TestQuietTimes::alwaysQuietNeverEnds()
{
    VirtualClock clock;
    QuietTimes quiet(clock);
    quiet.setPlan(plan({0, 0}, {0, 0}));
    QVERIFY(quiet.isActive());
    QVERIFY(!quiet.until());
    clock.advance(30 * 24h);
    QVERIFY(quiet.isActive());
}

void TestQuietTimes::aSleepIsNoticedByCheck()
{
    VirtualClock clock;
    QuietTimes quiet(clock);
    goTo(clock, QStringLiteral("2026-11-27T21:30:00"));
    quiet.setPlan(plan({22, 0}, {7, 0}));
    clock.suspend(1h);
    QVERIFY(!quiet.isActive());
    quiet.check();
    QVERIFY(quiet.isActive());
    clock.suspend(9h);
    quiet.check();
    QVERIFY(!quiet.isActive());
}

void TestQuietTimes::aNewPlanHoldsAtOnce()
{
    VirtualClock clock;
    QuietTimes quiet(clock);
    const QSignalSpy changed(&quiet, &QuietTimes::changed);
    goTo(clock, QStringLiteral("2026-11-27T23:00:00"));
    quiet.setPlan(plan({22, 0}, {7, 0}));
    QVERIFY(quiet.isActive());
    quiet.setPlan({});
    QVERIFY(!quiet.isActive());
    clock.advance(48h);
    QCOMPARE(changed.size(), 2);
}

void TestQuietTimes::withoutAPlanNothingIsWaitedFor()
{
    QVERIFY(!QuietPlan().nextChange(paris(QStringLiteral("2026-11-27T23:00:00"))));
    QVERIFY(
        !plan({22, 0}, {7, 0}, "0000000").nextChange(paris(QStringLiteral("2026-11-27T23:00:00"))));
}

int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/Paris");
    QCoreApplication app(argc, argv);
    TestQuietTimes test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_quiettimes.moc"
