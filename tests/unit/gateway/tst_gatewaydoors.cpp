// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "pushclient.h"
#include "rawclient.h"

using namespace Grelot;
using namespace std::chrono_literals;

/// Who is let in, and what those cost who do not behave.
class TestGatewayDoors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loginWithinFourSeconds();
    void foreignOriginOnUpgrade();
    void allowedOrigin();
    void forwardedFor();
    void warnsOfAProxyOnce();
    void tellsRefusals_data();
    void tellsRefusals();
    void dropsReplaysThatNobodyWants();
    void holdsBackWhoDoesNotRead();
    void letsGoOfWhoNeverReads();
    void survivesRudeClients();
};

void TestGatewayDoors::loginWithinFourSeconds()
{
    GatewayBench bench;
    bench.login.silentFor = {QStringLiteral("ada")};
    RawClient client(bench);
    client.send(request("GET /push/v1/changes", ada()));
    QTRY_COMPARE(bench.login.tried, 1);
    bench.clock.advance(4s);
    QTRY_COMPARE(client.status(), 503);
    QVERIFY(client.received.contains("Retry-After: 2"));
    bench.login.release();
    client.received.clear();
    client.send(request("GET /push/v1/changes", ada()));
    QTRY_COMPARE(client.status(), 200);
    QCOMPARE(bench.login.tried, 1);
}

void TestGatewayDoors::foreignOriginOnUpgrade()
{
    GatewayBench bench;
    PushClient client;
    client.open(
        bench.events(), basic("ada:engine"), QStringLiteral("grelot.v1"), "https://evil.example");
    QTRY_VERIFY(client.socket.errorString().contains(QStringLiteral("403")));
    QCOMPARE(bench.login.tried, 0);
}

void TestGatewayDoors::allowedOrigin()
{
    GatewayOptions options;
    options.allowedOrigins = {"https://mail.example.org"};
    GatewayBench bench(options);
    RawClient client(bench);
    client.send(request("GET /push/v1/healthz", "Origin: https://mail.example.org\r\n"));
    QTRY_COMPARE(client.status(), 200);
    RawClient both(bench);
    both.send(request("GET /push/v1/healthz",
        "Origin: https://mail.example.org\r\nOrigin: https://evil.example\r\n"));
    QTRY_COMPARE(both.status(), 403);
}

void TestGatewayDoors::forwardedFor()
{
    GatewayOptions options;
    options.trustedProxies = {*subnetOf(QStringLiteral("127.0.0.1"))};
    GatewayBench bench(options);
    RawClient client(bench);
    client.send(request("GET /push/v1/changes", ada() + "X-Forwarded-For: 198.51.100.9\r\n"));
    QTRY_COMPARE(client.status(), 200);
    QCOMPARE(bench.login.lastAddress, QStringLiteral("198.51.100.9"));
}

void TestGatewayDoors::warnsOfAProxyOnce()
{
    int warnings = 0;
    static int *counter = nullptr;
    counter = &warnings;
    const QtMessageHandler before =
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
            if (type == QtWarningMsg && text.contains(QStringLiteral("--trusted-proxy 127.0.0.1")))
                ++*counter;
        });
    GatewayBench bench;
    RawClient client(bench);
    const QByteArray forwarded =
        request("GET /push/v1/healthz", "X-Forwarded-For: 198.51.100.9\r\n");
    client.send(request("GET /push/v1/healthz") + forwarded + forwarded);
    const bool answered =
        QTest::qWaitFor([&] { return client.status() && client.received.count("HTTP/1.1 ") == 3; });
    qInstallMessageHandler(before);
    QVERIFY(answered);
    QCOMPARE(warnings, 1);
}

void TestGatewayDoors::tellsRefusals_data()
{
    QTest::addColumn<Need>("need");
    QTest::addColumn<int>("status");
    QTest::newRow("password") << Need::Password << 401;
    QTest::newRow("certificate") << Need::Certificate << 503;
    QTest::newRow("mailbox") << Need::Nothing << 503;
}

void TestGatewayDoors::tellsRefusals()
{
    QFETCH(const Need, need);
    QFETCH(const int, status);
    VirtualClock clock;
    ScriptedLogin login;
    const Failure failure{
        FailureKind::User, QStringLiteral("Refused."), QStringLiteral("refused"), {}, need};
    GatewayServer server(
        {}, login,
        [&](const Credentials &, const QString &) {
            return std::make_unique<RefusedFeed>(failure);
        },
        clock);
    QCOMPARE(server.listen(), std::nullopt);
    for (const QByteArray &path : {QByteArray("/changes"), QByteArray("/messages/INBOX?ids=7.1")}) {
        RawClient client(server);
        client.send(request("GET /push/v1" + path, ada()));
        QTRY_COMPARE(client.status(), status);
        QTRY_VERIFY(client.hasAll("}"));
        QVERIFY(client.received.contains("Refused."));
    }
}

void TestGatewayDoors::dropsReplaysThatNobodyWants()
{
    VirtualClock clock;
    ScriptedLogin login;
    SlowFeed::Log log;
    GatewayServer server(
        {}, login,
        [&](const Credentials &, const QString &) { return std::make_unique<SlowFeed>(log); },
        clock);
    QCOMPARE(server.listen(), std::nullopt);
    RawClient first(server);
    first.send(request("GET /push/v1/changes", ada()));
    QTRY_COMPARE(log.asked, 1);
    RawClient second(server);
    second.send(request("GET /push/v1/changes", ada()));
    const auto secondGaveUp = [&] {
        clock.advance(1s);
        return second.status() == 503;
    };
    QTRY_VERIFY(secondGaveUp());
    QTRY_COMPARE(first.status(), 503);
    RawClient third(server);
    third.send(request("GET /push/v1/changes", ada()));
    log.waiting.takeFirst()(MailboxFeed::Replay());
    QTRY_COMPARE(log.waiting.size(), 1);
    log.waiting.takeFirst()(MailboxFeed::Replay());
    QTRY_COMPARE(third.status(), 200);
    QCOMPARE(log.asked, 2);
}

void TestGatewayDoors::holdsBackWhoDoesNotRead()
{
    GatewayBench bench;
    RawClient client(bench);
    constexpr int requests = 60;
    askWithoutReading(bench, client, requests);
    const qint64 waiting = unsentBytes(bench);
    for (int i = 0; i < 200; ++i)
        QCoreApplication::processEvents();
    QVERIFY2(unsentBytes(bench) <= waiting, qPrintable(QString::number(unsentBytes(bench))));
    // Once it reads, nothing is missing.
    client.socket.setReadBufferSize(0);
    QTRY_COMPARE(client.status() ? client.received.count("HTTP/1.1 200") : 0, requests);
}

void TestGatewayDoors::letsGoOfWhoNeverReads()
{
    GatewayBench bench;
    RawClient client(bench);
    askWithoutReading(bench, client, 60);
    bench.clock.advance(HttpConnection::idleTime);
    QTRY_COMPARE(unsentBytes(bench), -1);
}

void TestGatewayDoors::survivesRudeClients()
{
    GatewayBench bench;
    bench.login.silentFor = {QStringLiteral("ada")};
    {
        RawClient client(bench);
        client.send(request("GET /push/v1/events", ada() + upgrade));
        QTRY_COMPARE(bench.login.tried, 1);
    }
    {
        RawClient client(bench);
        client.send("GET /push");
        QTRY_COMPARE(client.socket.bytesToWrite(), 0);
        client.socket.abort();
    }
    // The login of who has left comes through all the same.
    bench.login.release();
    bench.login.silentFor.clear();
    PushClient client;
    client.open(bench.events(), basic("ada:engine"));
    QTRY_VERIFY(client.hello());
    QTRY_COMPARE(bench.server.hub().streams(), 1);
}

QTEST_GUILESS_MAIN(TestGatewayDoors)
#include "tst_gatewaydoors.moc"
