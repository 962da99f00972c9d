// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "backoff.h"

#include <QTest>

#include <algorithm>

using namespace Grelot;
using namespace std::chrono_literals;
using Millis = Backoff::Millis;

class BackoffTest : public QObject
{
    Q_OBJECT

private:
    /// Fails `count` attempts one after another and returns the delays, jumping over them.
    static QList<Millis> failing(Backoff &backoff, Millis &now, int count)
    {
        QList<Millis> delays;
        for (int i = 0; i < count; ++i) {
            backoff.attemptStarted(now);
            delays.append(backoff.afterFailure(now, {}));
            now += delays.last();
        }
        return delays;
    }

private Q_SLOTS:
    void delaysStayWithinJitterAndCap();
    void capRisesAfterTenMinutes();
    void neverMoreThanSixAttemptsAMinute();
    void outageIsNeverLeftBlindForLong();
    void firstRetryIsSpread();
    void shortSessionsDoNotEndTheOutage();
    void linkThatTakesOverKeepsTheMerit();
    void lastingSessionEndsTheOutage();
    void retryAfterWinsWhenLonger();
    void permanentWaitsAtTheCap();
    void nudgeIsSoonButWithinBudget();
    void sameSeedSameDelays();
};

void BackoffTest::delaysStayWithinJitterAndCap()
{
    for (quint64 seed = 1; seed <= 200; ++seed) {
        RandomSource random(seed);
        Backoff backoff(random);
        Millis ceiling = Backoff::base;
        // Far apart, so that the budget has no say.
        for (int i = 0; i < 10; ++i) {
            const Millis delay = backoff.afterFailure(0ms, {});
            QVERIFY2(delay >= Backoff::floor, qPrintable(QString::number(seed)));
            QVERIFY2(
                delay <= std::min(ceiling, Backoff::firstCap), qPrintable(QString::number(seed)));
            ceiling *= 2;
        }
    }
}

void BackoffTest::capRisesAfterTenMinutes()
{
    Millis longest{0};
    Millis longestLate{0};
    for (quint64 seed = 1; seed <= 100; ++seed) {
        RandomSource random(seed);
        Backoff backoff(random);
        for (int i = 0; i < 12; ++i)
            longest = std::max(longest, backoff.afterFailure(0ms, {}));
        longestLate = std::max(longestLate, backoff.afterFailure(Backoff::firstCapLasts, {}));
    }
    QVERIFY(longest > 20s);
    QVERIFY(longest <= Backoff::firstCap);
    QVERIFY(longestLate > 200s);
    QVERIFY(longestLate <= Backoff::lateCap);
}

void BackoffTest::neverMoreThanSixAttemptsAMinute()
{
    for (quint64 seed = 1; seed <= 50; ++seed) {
        RandomSource random(seed);
        Backoff backoff(random);
        Millis now{0};
        QList<Millis> attempts;
        for (int i = 0; i < 60; ++i) {
            backoff.attemptStarted(now);
            attempts.append(now);
            // A server that lets in and throws out at once, nudged all the while.
            backoff.sessionProven(now, 1s);
            backoff.afterFailure(now, {});
            now += backoff.afterNudge(now);
        }
        for (qsizetype i = 6; i < attempts.size(); ++i)
            QVERIFY2(attempts[i] - attempts[i - 6] >= 60s, qPrintable(QString::number(seed)));
    }
}

void BackoffTest::outageIsNeverLeftBlindForLong()
{
    for (quint64 seed = 1; seed <= 1000; ++seed) {
        RandomSource random(seed);
        Backoff backoff(random);
        Millis now{0};
        // An outage of ten minutes, right after the first connection.
        backoff.attemptStarted(now);
        backoff.sessionProven(now, 1s);
        while (now < Backoff::firstCapLasts) {
            const Millis delay = backoff.afterFailure(now, {});
            QVERIFY2(delay <= Backoff::firstCap, qPrintable(QString::number(seed)));
            now += delay;
            backoff.attemptStarted(now);
        }
    }
}

void BackoffTest::firstRetryIsSpread()
{
    Millis least = 1h;
    Millis most{0};
    for (quint64 seed = 1; seed <= 500; ++seed) {
        RandomSource random(seed);
        Backoff backoff(random);
        backoff.attemptStarted(0ms);
        backoff.sessionProven(0ms, 40s);
        const Millis delay = backoff.afterFailure(120s, {});
        least = std::min(least, delay);
        most = std::max(most, delay);
    }
    QVERIFY(least < 1s);
    QVERIFY(most > 38s);
    QVERIFY(most <= 40s);
}

void BackoffTest::shortSessionsDoNotEndTheOutage()
{
    RandomSource random(7);
    Backoff backoff(random);
    Millis now{0};
    for (int i = 0; i < 8; ++i) {
        backoff.attemptStarted(now);
        backoff.sessionProven(now, 1s);
        now += 59s;
        now += backoff.afterFailure(now, {});
    }
    QCOMPARE(backoff.failures(), 8);
}

void BackoffTest::lastingSessionEndsTheOutage()
{
    RandomSource random(7);
    Backoff backoff(random);
    Millis now{0};
    failing(backoff, now, 8);
    backoff.attemptStarted(now);
    backoff.sessionProven(now, 1s);
    now += 60s;
    const Millis delay = backoff.afterFailure(now, {});
    QVERIFY(delay <= 1s);
    QCOMPARE(backoff.failures(), 1);
}

void BackoffTest::retryAfterWinsWhenLonger()
{
    RandomSource random(3);
    Backoff backoff(random);
    Failure asked;
    asked.retryAfter = 120s;
    const Millis delay = backoff.afterFailure(0ms, asked);
    QVERIFY(delay >= 120s);
    QVERIFY(delay <= 132s);
    asked.retryAfter = 24h;
    QCOMPARE(backoff.afterFailure(0ms, asked), Backoff::longestRetryAfter);
    asked.retryAfter = 0ms;
    QVERIFY(backoff.afterFailure(0ms, asked) >= Backoff::floor);
}

void BackoffTest::permanentWaitsAtTheCap()
{
    RandomSource random(3);
    Backoff backoff(random);
    Failure broken;
    broken.kind = FailureKind::Permanent;
    QCOMPARE(backoff.afterFailure(0ms, broken), Backoff::firstCap);
}

void BackoffTest::nudgeIsSoonButWithinBudget()
{
    RandomSource random(3);
    Backoff backoff(random);
    QVERIFY(backoff.afterNudge(0ms) <= Backoff::nudgeSpread);
    for (int i = 0; i < 6; ++i)
        backoff.attemptStarted(Millis(i * 1000));
    QVERIFY(backoff.afterNudge(6s) >= 54s);
    QVERIFY(backoff.afterNudge(61s) <= Backoff::nudgeSpread);
}

void BackoffTest::sameSeedSameDelays()
{
    RandomSource one(99);
    RandomSource two(99);
    Backoff first(one);
    Backoff second(two);
    Millis nowFirst{0};
    Millis nowSecond{0};
    QCOMPARE(failing(first, nowFirst, 20), failing(second, nowSecond, 20));
}

void BackoffTest::linkThatTakesOverKeepsTheMerit()
{
    RandomSource random(7);
    Backoff backoff(random);
    Clock::Moment now{0};
    while (now < 2 * Backoff::firstCapLasts) {
        backoff.attemptStarted(now);
        now += backoff.afterFailure(now, {});
    }
    backoff.sessionProven(now, 1s);
    now += 5min;
    backoff.sessionProven(now, 1s); // a better rung takes over
    now += 20s;
    QVERIFY(backoff.afterFailure(now, {}) <= 1s);
}

QTEST_APPLESS_MAIN(BackoffTest)
#include "tst_backoff.moc"
