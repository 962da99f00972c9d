// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "networkhint.h"
#include "virtualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

namespace {

NetworkAddress at(const char *address)
{
    return {QStringLiteral("eth0"), QHostAddress(QLatin1String(address)), 24};
}

struct House
{
    House() { hint.start(); }

    VirtualClock clock;
    NetworkAddresses addresses{at("127.0.0.1"), at("192.168.1.7")};
    int reads = 0;
    NetworkHint hint{[this] {
                         ++reads;
                         return addresses;
                     },
        clock};
    QSignalSpy changed{&hint, &Sense::networkChanged};
};

} // namespace

class NetworkHintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startIsNoChange();
    void aBurstIsOneLook();
    void anEndlessBurstIsLookedInto();
    void sameAddressesAreNoChange();
    void linkLocalAndLoopbackAreNoChange();
    void goneAndBack();
    void hopeIsToldAnyway();
    void lookNow();
    void looksByItselfWhileThereIsNothing();
    void theMachinesOwnAddresses();
};

void NetworkHintTest::startIsNoChange()
{
    House house;
    QVERIFY(house.changed.isEmpty());
    QVERIFY(house.hint.hasAddress());
    QVERIFY(!house.hint.networkId().isEmpty());
    QCOMPARE(house.clock.pending(), std::size_t(0));
}

void NetworkHintTest::aBurstIsOneLook()
{
    House house;
    house.addresses.append(at("10.0.0.1"));
    for (int i = 0; i < 10; ++i) {
        house.hint.lookSoon();
        house.clock.advance(10ms);
    }
    QCOMPARE(house.reads, 1);
    house.clock.advance(400ms);
    QCOMPARE(house.reads, 2);
    QCOMPARE(house.changed.size(), 1);
    house.clock.advance(1h);
    QCOMPARE(house.reads, 2);
}

void NetworkHintTest::anEndlessBurstIsLookedInto()
{
    House house;
    house.addresses.append(at("10.0.0.1"));
    for (int i = 0; i < 20; ++i) {
        house.hint.lookSoon();
        house.clock.advance(100ms);
    }
    QCOMPARE(house.reads, 1 + 4);
    QCOMPARE(house.changed.size(), 1);
}

void NetworkHintTest::sameAddressesAreNoChange()
{
    House house;
    house.addresses = {house.addresses[1], house.addresses[0]};
    house.hint.lookSoon();
    house.clock.advance(500ms);
    QCOMPARE(house.reads, 2);
    QVERIFY(house.changed.isEmpty());
}

void NetworkHintTest::linkLocalAndLoopbackAreNoChange()
{
    House house;
    house.addresses += {at("fe80::1"), at("127.0.0.2")};
    house.hint.lookSoon();
    house.clock.advance(500ms);
    QCOMPARE(house.reads, 2);
    QVERIFY(house.changed.isEmpty());
}

void NetworkHintTest::goneAndBack()
{
    House house;
    const QByteArray before = house.hint.networkId();
    const NetworkAddress address = house.addresses.takeLast();
    house.hint.lookSoon();
    house.clock.advance(500ms);
    QVERIFY(!house.hint.hasAddress());
    QVERIFY(house.hint.networkId().isEmpty());
    house.addresses.append(address);
    house.hint.lookSoon();
    house.clock.advance(500ms);
    QVERIFY(house.hint.hasAddress());
    QCOMPARE(house.hint.networkId(), before);
    QCOMPARE(house.changed.size(), 2);
}

void NetworkHintTest::hopeIsToldAnyway()
{
    House house;
    house.hint.changedSoon();
    house.hint.lookSoon();
    house.clock.advance(500ms);
    QCOMPARE(house.changed.size(), 1);
    house.hint.lookSoon();
    house.clock.advance(500ms);
    QCOMPARE(house.changed.size(), 1);
}

void NetworkHintTest::lookNow()
{
    House house;
    house.addresses.append(at("10.0.0.1"));
    house.hint.lookSoon();
    house.hint.look();
    QCOMPARE(house.changed.size(), 1);
    house.clock.advance(1h);
    QCOMPARE(house.reads, 2);
}

void NetworkHintTest::looksByItselfWhileThereIsNothing()
{
    House house;
    house.addresses = {at("127.0.0.1")};
    house.hint.look();
    QCOMPARE(house.changed.size(), 1);
    house.addresses.append(at("192.168.1.8")); // and nobody tells
    house.clock.advance(NetworkHint::lookAgain);
    QCOMPARE(house.changed.size(), 2);
    QVERIFY(house.hint.hasAddress());
    QCOMPARE(house.clock.pending(), std::size_t(0));
}

void NetworkHintTest::theMachinesOwnAddresses()
{
    const auto addresses = systemAddresses();
    for (const NetworkAddress &address : addresses) {
        QVERIFY(!address.device.isEmpty());
        QVERIFY(!address.address.isNull());
        QVERIFY(address.device != QLatin1String("lo"));
    }
}

QTEST_GUILESS_MAIN(NetworkHintTest)
#include "tst_networkhint.moc"
