// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "fakebootclock.h"
#include "fakelogind.h"
#include "sleepwatch.h"
#include "virtualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

namespace {

struct House
{
    House()
    {
        if (!bus.start())
            qFatal("%ls", qUtf16Printable(bus.error()));
        auto owned = std::make_unique<FakeBootClock>();
        boot = owned.get();
        watch = std::make_unique<SleepWatch>(bus.connect(), std::move(owned), clock);
        awoke = std::make_unique<QSignalSpy>(watch.get(), &Sense::awoke);
    }

    PrivateBus bus;
    FakeLogind logind{bus};
    VirtualClock clock;
    FakeBootClock *boot = nullptr;
    std::unique_ptr<SleepWatch> watch;
    std::unique_ptr<QSignalSpy> awoke;
};

} // namespace

class SleepWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutLogindTheClocksTell();
    void withLogindTheClocksAreLeftAlone();
    void logindComesAndGoes();
};

void SleepWatchTest::withoutLogindTheClocksTell()
{
    House house;
    house.watch->start();
    QTRY_VERIFY(house.watch->isArmed());
    house.boot->total += 8h;
    house.clock.advance(10s);
    QCOMPARE(house.awoke->size(), 1);
    QCOMPARE(house.awoke->first().first().value<std::chrono::milliseconds>(),
        std::chrono::milliseconds(8h));
}

void SleepWatchTest::withLogindTheClocksAreLeftAlone()
{
    House house;
    QVERIFY(house.logind.start());
    QSignalSpy asleep(house.watch.get(), &Sense::asleep);
    house.watch->start();
    // Said again until it is heard: nothing tells when the sense has found its logind.
    QTRY_VERIFY((house.logind.prepareForSleep(true), !asleep.isEmpty()));
    QVERIFY(!house.watch->isArmed());
    QCOMPARE(house.clock.pending(), std::size_t(0));
    house.boot->total += 8h;
    house.clock.advance(1min);
    QVERIFY(house.awoke->isEmpty());
    house.logind.prepareForSleep(false);
    QTRY_COMPARE(house.awoke->size(), 1);
}

void SleepWatchTest::logindComesAndGoes()
{
    House house;
    house.watch->start();
    QTRY_VERIFY(house.watch->isArmed());
    QVERIFY(house.logind.start());
    QTRY_VERIFY(!house.watch->isArmed());
    house.boot->total += 8h;
    house.logind.stop();
    QTRY_VERIFY(house.watch->isArmed());
    house.clock.advance(1min);
    QVERIFY(house.awoke->isEmpty()); // that sleep was logind's to tell
}

QTEST_GUILESS_MAIN(SleepWatchTest)
#include "tst_sleepwatch.moc"
