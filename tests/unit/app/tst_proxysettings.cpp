// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "connectproxy.h"
#include "fakekeychain.h"
#include "proxyfactory.h"
#include "proxykeeper.h"
#include "secretstore.h"
#include "virtualclock.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTest>
#include <QWebSocket>

using namespace Grelot;

class TestProxySettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { ProxyFactory::apply({}); }
    void choosesTheWay_data();
    void choosesTheWay();
    void thisMachineIsReachedDirectly_data();
    void thisMachineIsReachedDirectly();
    void whatListensListensHere();
    void allKindsOfConnectionsTakeIt();
    void thePasswordComesFromTheKeyring();
    void aLockedKeyringIsSaid();
    void anotherPasswordIsUsedAtOnce();
    void theSameSettingsChangeNothing();
};

namespace {

using Kind = ProxySettings::Kind;

ProxySettings manual(Kind kind, quint16 port = 3128, const QString &user = {})
{
    return {kind, QStringLiteral("127.0.0.1"), port, user};
}

QNetworkProxy wayTo(const QString &host)
{
    return QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(host, 993)).value(0);
}

const QString farHost = QStringLiteral("mail.example.org");

struct House
{
    VirtualClock clock;
    FakeKeychain keychain;
    SecretStore secrets{keychain, clock};
    ProxyKeeper keeper{secrets};
};

} // namespace

void TestProxySettings::choosesTheWay_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("type");
    QTest::newRow("none") << int(Kind::None) << int(QNetworkProxy::NoProxy);
    QTest::newRow("HTTP") << int(Kind::Http) << int(QNetworkProxy::HttpProxy);
    QTest::newRow("SOCKS 5") << int(Kind::Socks5) << int(QNetworkProxy::Socks5Proxy);
}

void TestProxySettings::choosesTheWay()
{
    QFETCH(int, kind);
    ProxyFactory::apply(
        manual(Kind(kind), 1080, QStringLiteral("alice")), QStringLiteral("hunter2"));
    const QNetworkProxy way = wayTo(farHost);
    QTEST(int(way.type()), "type");
    if (way.type() == QNetworkProxy::NoProxy)
        return;
    QCOMPARE(way.port(), quint16(1080));
    QCOMPARE(way.user(), QStringLiteral("alice"));
    QCOMPARE(way.password(), QStringLiteral("hunter2"));
}

void TestProxySettings::thisMachineIsReachedDirectly_data()
{
    QTest::addColumn<QString>("host");
    for (const char *host : {"localhost", "LOCALHOST", "127.0.0.1", "127.9.9.9", "::1"})
        QTest::newRow(host) << QString::fromLatin1(host);
}

void TestProxySettings::thisMachineIsReachedDirectly()
{
    QFETCH(QString, host);
    ProxyFactory::apply(manual(Kind::Socks5));
    QCOMPARE(wayTo(host).type(), QNetworkProxy::NoProxy);
}

void TestProxySettings::whatListensListensHere()
{
    ProxyFactory::apply(manual(Kind::Socks5));
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
}

void TestProxySettings::allKindsOfConnectionsTakeIt()
{
    ConnectProxy proxy;
    ProxyFactory::apply(manual(Kind::Http, proxy.serverPort()));
    QSslSocket imap;
    imap.connectToHostEncrypted(farHost, 993);
    QTRY_VERIFY(proxy.asked().contains(QStringLiteral("mail.example.org:993")));
    QWebSocket socket;
    socket.open(QUrl(QStringLiteral("wss://push.example.org/push/v1/events")));
    QTRY_VERIFY(proxy.asked().contains(QStringLiteral("push.example.org:443")));
    QNetworkAccessManager http;
    const std::unique_ptr<QNetworkReply> reply(
        http.get(QNetworkRequest(QUrl(QStringLiteral("https://web.example.org/")))));
    QTRY_VERIFY(proxy.asked().contains(QStringLiteral("web.example.org:443")));
}

void TestProxySettings::thePasswordComesFromTheKeyring()
{
    House house;
    house.keychain.secrets.insert(ProxyKeeper::secretKey(), QStringLiteral("hunter2"));
    house.keeper.apply(manual(Kind::Http, 3128, QStringLiteral("alice")));
    QCOMPARE(wayTo(farHost).password(), QStringLiteral("hunter2"));

    House other;
    other.keeper.apply(manual(Kind::Http));
    other.keeper.apply({});
    QVERIFY2(other.keychain.log.isEmpty(), "nobody is asked where there is no user");
}

void TestProxySettings::aLockedKeyringIsSaid()
{
    House house;
    const QSignalSpy wrong(&house.keeper, &ProxyKeeper::wentWrong);
    house.keeper.apply(manual(Kind::Http, 3128, QStringLiteral("alice")));
    QCOMPARE(wrong.size(), 1);
    QCOMPARE(wayTo(farHost).type(), QNetworkProxy::HttpProxy);
}

void TestProxySettings::anotherPasswordIsUsedAtOnce()
{
    House house;
    house.keeper.apply(manual(Kind::Http, 3128, QStringLiteral("alice")));
    const QSignalSpy changed(&house.keeper, &ProxyKeeper::changed);
    house.keeper.setSecret(QStringLiteral("new"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(wayTo(farHost).password(), QStringLiteral("new"));
    QCOMPARE(house.keychain.secrets.value(ProxyKeeper::secretKey()), QStringLiteral("new"));
    house.keeper.setSecret({});
    QCOMPARE(wayTo(farHost).password(), QString());
    QVERIFY(house.keychain.secrets.isEmpty());
}

void TestProxySettings::theSameSettingsChangeNothing()
{
    House house;
    const QSignalSpy changed(&house.keeper, &ProxyKeeper::changed);
    house.keeper.apply(manual(Kind::Socks5));
    house.keeper.apply(manual(Kind::Socks5));
    QVERIFY2(changed.isEmpty(), "no connection stands before the first");
    house.keeper.apply({});
    QCOMPARE(changed.size(), 1);
}

QTEST_GUILESS_MAIN(TestProxySettings)
#include "tst_proxysettings.moc"
