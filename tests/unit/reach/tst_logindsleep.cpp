// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "fakelogind.h"
#include "logindsleep.h"

#include <QSignalSpy>
#include <QTest>

using namespace Grelot;

namespace {

struct House
{
    /// The sense is started; whether logind is there is known.
    void open()
    {
        QVERIFY2(bus.start(), qPrintable(bus.error()));
        sense = std::make_unique<LogindSleep>(bus.connect());
        asleep = std::make_unique<QSignalSpy>(sense.get(), &Sense::asleep);
        awoke = std::make_unique<QSignalSpy>(sense.get(), &Sense::awoke);
        available = std::make_unique<QSignalSpy>(sense.get(), &LogindSleep::availabilityChanged);
    }
    void start()
    {
        sense->start();
        QVERIFY(available->wait());
    }

    PrivateBus bus;
    FakeLogind logind{bus};
    std::unique_ptr<LogindSleep> sense;
    std::unique_ptr<QSignalSpy> asleep;
    std::unique_ptr<QSignalSpy> awoke;
    std::unique_ptr<QSignalSpy> available;
};

} // namespace

class LogindSleepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfSleepAndWaking();
    void absent();
    void comesLaterAndGoes();
    void nobodyElseIsBelieved();
    void goneWhileAsleep();
    void noBusAtAll();
};

void LogindSleepTest::tellsOfSleepAndWaking()
{
    House house;
    house.open();
    QVERIFY(house.logind.start());
    house.start();
    QVERIFY(house.sense->isAvailable());
    house.logind.prepareForSleep(true);
    QTRY_COMPARE(house.asleep->size(), 1);
    QVERIFY(house.awoke->isEmpty());
    house.logind.prepareForSleep(false);
    QTRY_COMPARE(house.awoke->size(), 1);
    QCOMPARE(house.awoke->first().first().value<std::chrono::milliseconds>().count(), 0);
    QCOMPARE(house.asleep->size(), 1);
}

void LogindSleepTest::absent()
{
    House house;
    house.open();
    house.start();
    QVERIFY(!house.sense->isAvailable());
    QCOMPARE(*house.available, QList<QVariantList>{{false}});
}

void LogindSleepTest::comesLaterAndGoes()
{
    House house;
    house.open();
    house.start();
    QVERIFY(house.logind.start());
    QTRY_VERIFY(house.sense->isAvailable());
    house.logind.prepareForSleep(true);
    QTRY_COMPARE(house.asleep->size(), 1);
    house.logind.prepareForSleep(false);
    QTRY_COMPARE(house.awoke->size(), 1);
    house.logind.stop();
    QTRY_VERIFY(!house.sense->isAvailable());
    QCOMPARE(*house.available, (QList<QVariantList>{{false}, {true}, {false}}));
    QCOMPARE(house.awoke->size(), 1);
}

void LogindSleepTest::nobodyElseIsBelieved()
{
    House house;
    house.open();
    QVERIFY(house.logind.start());
    house.start();
    BusPlayer stranger(house.bus);
    QVERIFY(stranger.join());
    FakeLogind::prepareForSleep(stranger, true);
    FakeLogind::prepareForSleep(stranger, false);
    // What the bus got later is heard later.
    house.logind.prepareForSleep(true);
    QTRY_COMPARE(house.asleep->size(), 1);
    QVERIFY(house.awoke->isEmpty());
}

void LogindSleepTest::goneWhileAsleep()
{
    House house;
    house.open();
    QVERIFY(house.logind.start());
    house.start();
    house.logind.prepareForSleep(true);
    QTRY_COMPARE(house.asleep->size(), 1);
    house.logind.stop();
    QTRY_COMPARE(house.awoke->size(), 1);
}

void LogindSleepTest::noBusAtAll()
{
    LogindSleep sense(QDBusConnection(QStringLiteral("no such connection")));
    QSignalSpy available(&sense, &LogindSleep::availabilityChanged);
    sense.start();
    QCOMPARE(available, QList<QVariantList>{{false}});
}

QTEST_GUILESS_MAIN(LogindSleepTest)
#include "tst_logindsleep.moc"
