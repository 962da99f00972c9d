// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "clockjump.h"
#include "fakebootclock.h"
#include "virtualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

class ClockJumpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSleepIsToldWithinTenSeconds();
    void shortSleepsAreNotTold();
    void eachSleepIsToldOnce();
    void oldSleepIsNotTold();
    void costsNothingUnlessArmed();
    void theRealClocksAgree();

private:
    std::chrono::milliseconds told(int index) const
    {
        return m_awoke->at(index).first().value<std::chrono::milliseconds>();
    }

    FakeBootClock m_boot;
    VirtualClock m_clock;
    std::unique_ptr<ClockJump> m_jump;
    std::unique_ptr<QSignalSpy> m_awoke;
};

void ClockJumpTest::init()
{
    m_boot.total = 0ms;
    m_boot.asked = 0;
    m_jump = std::make_unique<ClockJump>(m_boot, m_clock);
    m_awoke = std::make_unique<QSignalSpy>(m_jump.get(), &Sense::awoke);
}

void ClockJumpTest::aSleepIsToldWithinTenSeconds()
{
    m_jump->start();
    m_clock.advance(1h);
    QVERIFY(m_awoke->isEmpty());
    m_clock.advance(3s);
    m_boot.total += 8h; // the other clock stands still meanwhile
    m_clock.advance(10s);
    QCOMPARE(m_awoke->size(), 1);
    QCOMPARE(told(0), std::chrono::milliseconds(8h));
}

void ClockJumpTest::shortSleepsAreNotTold()
{
    m_jump->start();
    for (int i = 0; i < 5; ++i) {
        m_boot.total += 4'999ms;
        m_clock.advance(10s);
    }
    QVERIFY(m_awoke->isEmpty());
    m_boot.total += 5s;
    m_clock.advance(10s);
    QCOMPARE(m_awoke->size(), 1);
    QCOMPARE(told(0), std::chrono::milliseconds(5s));
}

void ClockJumpTest::eachSleepIsToldOnce()
{
    m_jump->start();
    m_boot.total += 1min;
    m_clock.advance(1h);
    m_boot.total += 2min;
    m_clock.advance(1h);
    QCOMPARE(m_awoke->size(), 2);
    QCOMPARE(told(1), std::chrono::milliseconds(2min));
}

void ClockJumpTest::oldSleepIsNotTold()
{
    m_boot.total = 8h;
    m_jump->start();
    m_clock.advance(1min);
    m_jump->stop();
    m_boot.total += 8h;
    m_jump->start();
    m_clock.advance(1min);
    QVERIFY(m_awoke->isEmpty());
}

void ClockJumpTest::costsNothingUnlessArmed()
{
    QVERIFY(!m_jump->isArmed());
    QCOMPARE(m_clock.pending(), std::size_t(0));
    m_jump->start();
    m_clock.advance(1min);
    QCOMPARE(m_boot.asked, 1 + 6);
    m_jump->stop();
    QVERIFY(!m_jump->isArmed());
    m_clock.advance(1min);
    QCOMPARE(m_boot.asked, 1 + 6);
}

void ClockJumpTest::theRealClocksAgree()
{
    const SystemBootClock boot;
    const auto first = boot.slept();
    QVERIFY(first >= -1s);
    QVERIFY(boot.slept() - first < 1s);
}

QTEST_GUILESS_MAIN(ClockJumpTest)
#include "tst_clockjump.moc"
