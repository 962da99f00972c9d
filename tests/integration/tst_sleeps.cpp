// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "dovecotserver.h"
#include "fakelogind.h"
#include "gatewayprogram.h"
#include "watcher.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Grelot;

namespace {

const QString alice = QStringLiteral("alice");
const QString offline = QStringLiteral("offline");
const QString online = QStringLiteral("online");

} // namespace

/// A night's sleep, as logind announces it to the real program.
class SleepsTest : public QObject
{
    Q_OBJECT

private:
    struct House
    {
        House()
            : gateway((dovecot.start(), dovecot.port()))
        {
            QVERIFY(gateway.start());
            QVERIFY2(bus.start(), qPrintable(bus.error()));
            QVERIFY(logind.start());
            QProcessEnvironment environment;
            environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), bus.address());
            home = std::make_unique<GrelotHome>(environment);
            QVERIFY(home->addAccount(QStringLiteral("work"), gateway.accountUrl(alice),
                QString::fromLatin1(DovecotServer::password())));
            watcher = std::make_unique<Watcher>(*home);
            QTRY_COMPARE_WITH_TIMEOUT(watcher->unread(), 0, 20'000);
            QTRY_COMPARE(watcher->state(), online);
        }
        void deliver(const QByteArray &subject)
        {
            dovecot.deliver(alice, DovecotServer::message(subject));
        }
        void sleep()
        {
            logind.prepareForSleep(true);
            QTRY_COMPARE_WITH_TIMEOUT(watcher->state(), offline, 2'000);
            QCOMPARE(watcher->reason(), QStringLiteral("The computer is asleep."));
        }
        void wake()
        {
            QElapsedTimer since;
            since.start();
            logind.prepareForSleep(false);
            QTRY_COMPARE_WITH_TIMEOUT(watcher->state(), online, 3'000);
            qInfo("online %lld ms after waking", since.elapsed());
        }

        DovecotServer dovecot;
        GatewayProgram gateway;
        PrivateBus bus;
        FakeLogind logind{bus};
        std::unique_ptr<GrelotHome> home;
        std::unique_ptr<Watcher> watcher;
    };

private Q_SLOTS:
    void mailOfTheNightRingsOnce();
    void logindGoneIsNoSleepForEver();
};

void SleepsTest::mailOfTheNightRingsOnce()
{
    House house;
    house.deliver("1 evening");
    QTRY_COMPARE(house.watcher->mails(), 1);
    house.sleep();
    for (int i = 0; i < 5; ++i)
        house.deliver("2 night " + QByteArray::number(i));
    QCOMPARE(house.watcher->mails(), 1);
    house.wake();
    QTRY_COMPARE(house.watcher->mails(), 6);
    // A second sleep replays nothing.
    house.sleep();
    house.wake();
    house.deliver("3 morning");
    QTRY_COMPARE(house.watcher->mails(), 7);
    QStringList rung = house.watcher->subjects();
    rung.sort();
    QStringList expected{QStringLiteral("1 evening")};
    for (int i = 0; i < 5; ++i)
        expected.append(QStringLiteral("2 night %1").arg(i));
    QCOMPARE(rung, expected << QStringLiteral("3 morning"));
    QCOMPARE(house.watcher->unread(), 7);
    QCOMPARE(house.watcher->entered(offline), 2);
}

void SleepsTest::logindGoneIsNoSleepForEver()
{
    House house;
    house.sleep();
    house.logind.stop();
    QTRY_COMPARE_WITH_TIMEOUT(house.watcher->state(), online, 3'000);
}

QTEST_GUILESS_MAIN(SleepsTest)
#include "tst_sleeps.moc"
