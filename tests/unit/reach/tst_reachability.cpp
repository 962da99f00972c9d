// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "reachability.h"
#include "scriptedsense.h"
#include "virtualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

namespace {

/// Two scripted senses, and a network that is as the test says.
struct House
{
    House()
    {
        Senses senses;
        senses.network = std::make_unique<NetworkHint>([this] { return addresses; }, clock);
        network = senses.network.get();
        for (ScriptedSense **sense : {&first, &second}) {
            auto owned = std::make_unique<ScriptedSense>();
            *sense = owned.get();
            senses.others.push_back(std::move(owned));
        }
        reachability = std::make_unique<Reachability>(std::move(senses), clock);
        const Reachability *it = reachability.get();
        QObject::connect(it, &Reachability::goingToSleep, [this] { told += 's'; });
        QObject::connect(it, &Reachability::awoke, [this](std::chrono::milliseconds sleptFor) {
            told += 'w';
            slept = sleptFor;
        });
        QObject::connect(it, &Reachability::personReturned, [this] { told += 'p'; });
        QObject::connect(
            it, &Reachability::networkChanged, [this](const QByteArray &name, bool hasAddress) {
                told += hasAddress ? 'n' : '-';
                id = name;
            });
        reachability->start();
    }

    VirtualClock clock;
    NetworkAddresses addresses{
        {QStringLiteral("eth0"), QHostAddress(QStringLiteral("10.0.0.1")), 24}};
    NetworkHint *network = nullptr;
    ScriptedSense *first = nullptr;
    ScriptedSense *second = nullptr;
    std::unique_ptr<Reachability> reachability;
    /// In order: s(leep), w(ake), p(erson), n(etwork), - (no network).
    QByteArray told;
    std::chrono::milliseconds slept{-1};
    QByteArray id;
};

} // namespace

class ReachabilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startTellsOfTheNetwork();
    void networkChanges();
    void doublesAreOne();
    void jumpWithinASleepIsItsWaking();
    void sameSenseTellsOfAnotherSleep();
    void laterWakeIsAnother();
    void networkIsLookedAtBeforeWaking();
    void personProvesAwake();
    void everySenseMayHint();
};

void ReachabilityTest::startTellsOfTheNetwork()
{
    const House house;
    QCOMPARE(house.told, QByteArray("n"));
    QVERIFY(!house.id.isEmpty());
    QCOMPARE(house.first->m_starts, 1);
    QCOMPARE(house.second->m_starts, 1);
}

void ReachabilityTest::networkChanges()
{
    House house;
    house.addresses.clear();
    house.network->lookSoon();
    house.clock.advance(1s);
    QCOMPARE(house.told, QByteArray("n-"));
    QVERIFY(house.id.isEmpty());
}

void ReachabilityTest::doublesAreOne()
{
    House house;
    Q_EMIT house.first->asleep();
    Q_EMIT house.second->asleep();
    Q_EMIT house.first->awoke(0ms);
    house.clock.advance(10s);
    Q_EMIT house.second->awoke(8h);
    QCOMPARE(house.told, QByteArray("nsw"));
}

void ReachabilityTest::jumpWithinASleepIsItsWaking()
{
    House house;
    Q_EMIT house.first->asleep();
    Q_EMIT house.second->awoke(8h);
    QCOMPARE(house.slept, std::chrono::milliseconds(8h));
    Q_EMIT house.first->awoke(0ms);
    QCOMPARE(house.told, QByteArray("nsw"));
}

void ReachabilityTest::sameSenseTellsOfAnotherSleep()
{
    House house;
    Q_EMIT house.first->awoke(1min);
    house.clock.advance(10s);
    Q_EMIT house.first->awoke(2min);
    QCOMPARE(house.told, QByteArray("nww"));
    // And one that was announced is never a double.
    Q_EMIT house.second->asleep();
    Q_EMIT house.second->awoke(0ms);
    QCOMPARE(house.told, QByteArray("nwwsw"));
}

void ReachabilityTest::laterWakeIsAnother()
{
    House house;
    Q_EMIT house.first->awoke(1min);
    house.clock.advance(15s);
    Q_EMIT house.second->awoke(1min);
    QCOMPARE(house.told, QByteArray("nww"));
}

void ReachabilityTest::networkIsLookedAtBeforeWaking()
{
    House house;
    Q_EMIT house.first->asleep();
    house.addresses.clear();
    Q_EMIT house.first->awoke(0ms);
    QCOMPARE(house.told, QByteArray("ns-w"));
}

void ReachabilityTest::personProvesAwake()
{
    House house;
    Q_EMIT house.second->personReturned();
    QCOMPARE(house.told, QByteArray("np"));
    Q_EMIT house.first->asleep();
    Q_EMIT house.second->personReturned();
    QCOMPARE(house.told, QByteArray("npswp"));
}

void ReachabilityTest::everySenseMayHint()
{
    House house;
    Q_EMIT house.second->networkChanged();
    QCOMPARE(house.told, QByteArray("nn"));
}

QTEST_GUILESS_MAIN(ReachabilityTest)
#include "tst_reachability.moc"
