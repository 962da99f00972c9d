// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "pollpace.h"

#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

class PollPaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortensDownToTheFloor();
    void doesNotShortenInALoop();
    void pausesGrow();
    void newsAtOnceHasALimit();
    void waitGrowsAgain();
    void goodAnswersEndThePauses_data();
    void goodAnswersEndThePauses();
};

void PollPaceTest::shortensDownToTheFloor()
{
    PollPace pace;
    QCOMPARE(pace.wait(), 50s);
    for (const auto expected : {25s, 12s, 6s, 3s, 2s}) {
        QVERIFY(pace.shorten(1s));
        QCOMPARE(pace.wait(), expected);
    }
    QVERIFY(!pace.shorten(1h));
    QCOMPARE(pace.wait(), 2s);
}

void PollPaceTest::doesNotShortenInALoop()
{
    PollPace pace;
    QVERIFY(!pace.shorten(999ms));
    QCOMPARE(pace.wait(), 50s);
}

void PollPaceTest::pausesGrow()
{
    PollPace pace;
    for (const auto expected : {2s, 4s, 8s, 16s, 30s, 30s})
        QCOMPARE(pace.pauseAfter(999ms, false), expected);
}

void PollPaceTest::newsAtOnceHasALimit()
{
    PollPace pace;
    for (int i = 0; i < PollPace::mostAtOnce; ++i)
        QCOMPARE(pace.pauseAfter(10ms, true), 0s);
    QCOMPARE(pace.pauseAfter(10ms, true), 2s);
    QCOMPARE(pace.pauseAfter(2s, true), 0s);
    QCOMPARE(pace.pauseAfter(10ms, true), 0s);
}

void PollPaceTest::waitGrowsAgain()
{
    PollPace pace;
    while (pace.shorten(1s))
        QVERIFY(pace.wait() < 50s);
    for (int i = 0; i < PollPace::goodWaits - 1; ++i)
        pace.pauseAfter(pace.wait(), false);
    QCOMPARE(pace.wait(), 2s);
    pace.pauseAfter(pace.wait(), false);
    QCOMPARE(pace.wait(), 4s);
    for (int i = 0; i < 10 * PollPace::goodWaits; ++i)
        pace.pauseAfter(pace.wait(), false);
    QCOMPARE(pace.wait(), 50s);
}

void PollPaceTest::goodAnswersEndThePauses_data()
{
    QTest::addColumn<std::chrono::milliseconds>("lasted");
    QTest::addColumn<bool>("moved");
    QTest::newRow("waited") << 1000ms << false;
    QTest::newRow("brought news") << 0ms << true;
}

void PollPaceTest::goodAnswersEndThePauses()
{
    QFETCH(std::chrono::milliseconds, lasted);
    QFETCH(bool, moved);
    PollPace pace;
    QCOMPARE(pace.pauseAfter(0ms, false), 2s);
    QCOMPARE(pace.pauseAfter(0ms, false), 4s);
    QCOMPARE(pace.pauseAfter(lasted, moved), 0s);
    QCOMPARE(pace.pauseAfter(0ms, false), 2s);
}

QTEST_GUILESS_MAIN(PollPaceTest)
#include "tst_pollpace.moc"
