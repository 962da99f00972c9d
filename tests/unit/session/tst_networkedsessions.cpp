// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "sessionsreach.h"

#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

/// What becomes of connections when the network changes, or goes.
class NetworkedSessionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesAndComesBack();
    void startsWithoutNetwork();
    void anotherNetworkIsProbed();
    void anotherAddressIsProbed();
    void waitIsCut();
    void asleepWithoutNetwork();
    void networkGoesInTheSleep();
    void clockJumpWithoutNetwork();
    void personReturns();
    void refusedCertificateIsTriedElsewhere();
};

void NetworkedSessionsTest::goesAndComesBack()
{
    SessionsReach house;
    house.goOnline();
    const QPointer<ScriptedLink> link = house.dialer("work").last;
    house.setNetwork({});
    QVERIFY(!link || link->m_aborted);
    QCOMPARE(house.state("work"), ConnectionState::Offline);
    QCOMPARE(house.connection("work").reason(), QStringLiteral("There is no network."));
    QCOMPARE(house.state("local"), ConnectionState::Online);
    QCOMPARE(house.dialer("local").dialled, 1);
    house.live(1h);
    QCOMPARE(house.dialer("work").dialled, 1);
    house.setNetwork(house.at("192.168.1.8"));
    house.clock.advance(500ms);
    QCOMPARE(house.dialer("work").dialled, 2);
    house.goOnline();
    QCOMPARE(house.state("work"), ConnectionState::Online);
    QCOMPARE(house.dialer("local").dialled, 1);
}

void NetworkedSessionsTest::startsWithoutNetwork()
{
    SessionsReach house(false);
    house.setNetwork({});
    house.open();
    QCOMPARE(house.state("work"), ConnectionState::Offline);
    QCOMPARE(house.session("work").sentence(), QStringLiteral("There is no network."));
    QCOMPARE(house.state("local"), ConnectionState::Connecting);
    house.setNetwork(house.at("192.168.1.7"));
    house.clock.advance(500ms);
    QCOMPARE(house.state("work"), ConnectionState::Connecting);
}

void NetworkedSessionsTest::anotherNetworkIsProbed()
{
    SessionsReach house;
    house.goOnline();
    house.setNetwork(house.at("10.0.0.1"));
    for (const char *name : {"work", "local"}) {
        QCOMPARE(house.state(name), ConnectionState::Online);
        QCOMPARE(house.dialer(name).last->m_probes, 1);
    }
}

void NetworkedSessionsTest::anotherAddressIsProbed()
{
    SessionsReach house;
    house.goOnline();
    house.setNetwork(house.at("192.168.1.99")); // of the same network
    QCOMPARE(house.dialer("work").last->m_probes, 1);
    house.setNetwork(house.at("192.168.1.99"));
    QCOMPARE(house.dialer("work").last->m_probes, 1);
}

void NetworkedSessionsTest::waitIsCut()
{
    SessionsReach house;
    for (int i = 0; i < 8; ++i) {
        Q_EMIT house.dialer("work").last->failed(
            {FailureKind::Permanent, QStringLiteral("odd"), {}, {}});
        if (i < 7)
            house.clock.advance(10min);
    }
    QVERIFY(house.connection("work").retryIn() > 10s);
    const int before = house.dialer("work").dialled;
    house.setNetwork(house.at("10.0.0.1"));
    house.clock.advance(2s);
    QCOMPARE(house.dialer("work").dialled, before + 1);
}

void NetworkedSessionsTest::asleepWithoutNetwork()
{
    SessionsReach house;
    house.goOnline();
    house.setNetwork({});
    Q_EMIT house.logind->asleep();
    QCOMPARE(house.connection("work").reason(), QStringLiteral("The computer is asleep."));
    Q_EMIT house.logind->awoke(0ms);
    house.clock.advance(1s);
    QCOMPARE(house.state("work"), ConnectionState::Offline);
    QCOMPARE(house.connection("work").reason(), QStringLiteral("There is no network."));
    QCOMPARE(house.dialer("local").dialled, 2);
    house.setNetwork(house.at("10.0.0.1"));
    house.clock.advance(500ms);
    QCOMPARE(house.state("work"), ConnectionState::Connecting);
}

void NetworkedSessionsTest::networkGoesInTheSleep()
{
    SessionsReach house;
    house.goOnline();
    Q_EMIT house.logind->asleep();
    house.setNetwork({});
    QCOMPARE(house.connection("work").reason(), QStringLiteral("The computer is asleep."));
    house.setNetwork(house.at("10.0.0.1"));
    house.clock.advance(1min);
    QCOMPARE(house.state("work"), ConnectionState::Offline);
    QCOMPARE(house.connection("work").reason(), QStringLiteral("The computer is asleep."));
    house.addresses.clear(); // not yet noticed
    Q_EMIT house.logind->awoke(0ms);
    QCOMPARE(house.connection("work").reason(), QStringLiteral("There is no network."));
    house.setNetwork(house.at("10.0.0.1"));
    house.clock.advance(500ms);
    QCOMPARE(house.state("work"), ConnectionState::Connecting);
    QCOMPARE(house.dialer("work").dialled, 2);
}

void NetworkedSessionsTest::clockJumpWithoutNetwork()
{
    SessionsReach house;
    house.goOnline();
    house.boot.total += 8h;
    house.addresses.clear();
    house.clock.advance(15s);
    QCOMPARE(house.state("work"), ConnectionState::Offline);
    QCOMPARE(house.connection("work").reason(), QStringLiteral("There is no network."));
    QCOMPARE(house.dialer("work").dialled, 1);
    QCOMPARE(house.dialer("local").dialled, 2);
}

void NetworkedSessionsTest::personReturns()
{
    SessionsReach house;
    house.goOnline();
    Q_EMIT house.logind->personReturned();
    QCOMPARE(house.dialer("work").last->m_probes, 1);
    house.setNetwork({});
    Q_EMIT house.logind->personReturned();
    house.clock.advance(1min);
    QCOMPARE(house.state("work"), ConnectionState::Offline);
    QCOMPARE(house.dialer("work").dialled, 1);
}

void NetworkedSessionsTest::refusedCertificateIsTriedElsewhere()
{
    SessionsReach house;
    Q_EMIT house.dialer("work").last->failed(
        {FailureKind::User, QStringLiteral("no"), {}, {}, Need::Certificate});
    house.clock.advance(1h);
    QCOMPARE(house.dialer("work").dialled, 1);
    house.setNetwork(house.at("10.0.0.1"));
    house.clock.advance(2s);
    QCOMPARE(house.dialer("work").dialled, 2);
}

QTEST_GUILESS_MAIN(NetworkedSessionsTest)
#include "tst_networkedsessions.moc"
