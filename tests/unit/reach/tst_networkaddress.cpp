// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "networkaddress.h"

#include <QTest>

using namespace Grelot;

namespace {

NetworkAddress at(const char *address, int prefix = 24, const char *device = "eth0",
    NetworkAddress::Medium medium = NetworkAddress::Medium::Ethernet)
{
    return {QLatin1String(device), QHostAddress(QLatin1String(address)), prefix, medium};
}

} // namespace

class NetworkAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usable_data();
    void usable();
    void orderIsTheSame();
    void sameNetworkSameId();
    void otherNetworkOtherId();
    void linkLocalSaysNothingOfTheNetwork();
    void idShowsNoAddress();
};

void NetworkAddressTest::usable_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("usable");
    QTest::newRow("IPv4") << QStringLiteral("192.168.1.7") << true;
    QTest::newRow("IPv6") << QStringLiteral("2001:db8::7") << true;
    QTest::newRow("unique local") << QStringLiteral("fd00::7") << true;
    QTest::newRow("link-local IPv4") << QStringLiteral("169.254.3.4") << true;
    QTest::newRow("link-local IPv6") << QStringLiteral("fe80::7%eth0") << false;
    QTest::newRow("loopback IPv4") << QStringLiteral("127.0.0.1") << false;
    QTest::newRow("loopback IPv6") << QStringLiteral("::1") << false;
    QTest::newRow("none") << QString() << false;
}

void NetworkAddressTest::usable()
{
    QFETCH(QString, address);
    const NetworkAddress one{QStringLiteral("eth0"), QHostAddress(address), 24};
    QTEST(!usableAddresses({one}).isEmpty(), "usable");
}

void NetworkAddressTest::orderIsTheSame()
{
    const NetworkAddresses some{
        at("192.168.1.7"), at("2001:db8::7", 64), at("10.0.0.3", 8, "tun0")};
    const NetworkAddresses turned{some[2], some[1], some[0]};
    QCOMPARE(usableAddresses(turned), usableAddresses(some));
    QCOMPARE(usableAddresses(some).size(), 3);
}

void NetworkAddressTest::sameNetworkSameId()
{
    // Another lease, and the temporary addresses of RFC 8981, are the same network.
    const QByteArray id = networkIdOf({at("192.168.1.7"), at("2001:db8::7", 64)});
    QVERIFY(!id.isEmpty());
    QCOMPARE(networkIdOf({at("2001:db8::abcd:1", 64), at("192.168.1.99"), at("192.168.1.7")}), id);
}

void NetworkAddressTest::otherNetworkOtherId()
{
    const QByteArray id = networkIdOf({at("192.168.1.7")});
    QVERIFY(networkIdOf({at("192.168.2.7")}) != id);
    QVERIFY(networkIdOf({at("192.168.1.7", 16)}) != id);
    QVERIFY(networkIdOf({at("192.168.1.7"), at("10.8.0.2", 32, "tun0")}) != id);
    QVERIFY(networkIdOf({at("192.168.1.7", 24, "wlan0", NetworkAddress::Medium::Wifi)}) != id);
    // The name of the interface is no matter: USB adapters change it.
    QCOMPARE(networkIdOf({at("192.168.1.7", 24, "eth1")}), id);
    // A prefix beyond its address, or none, must not read beyond it.
    QCOMPARE(networkIdOf({at("192.168.1.7", 99)}), networkIdOf({at("192.168.1.7", -1)}));
}

void NetworkAddressTest::linkLocalSaysNothingOfTheNetwork()
{
    QVERIFY(networkIdOf({}).isEmpty());
    QVERIFY(networkIdOf({at("169.254.3.4", 16)}).isEmpty());
    QCOMPARE(networkIdOf({at("169.254.3.4", 16), at("10.0.0.1")}), networkIdOf({at("10.0.0.1")}));
}

void NetworkAddressTest::idShowsNoAddress()
{
    const QByteArray id = networkIdOf({at("192.168.1.7")});
    QCOMPARE(id.size(), 16);
    QCOMPARE(QByteArray::fromHex(id).size(), 8);
    QVERIFY(!id.contains("192") && !id.contains("c0a801"));
}

QTEST_GUILESS_MAIN(NetworkAddressTest)
#include "tst_networkaddress.moc"
