// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "pushclient.h"
#include "rawclient.h"

using namespace Grelot;
using namespace std::chrono_literals;

/// The front over plain sockets: what is answered, and when.
class TestGatewayHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void changes();
    void pages();
    void acts();
    void keepsTheConnection();
    void answersPipelinedRequestsInOrder();
    void requestInSingleBytes();
    void headInTenSeconds();
    void bodyInTenSeconds();
    void idleConnectionIsClosed();
};

void TestGatewayHttp::answers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("contained");
    const auto row = [](const char *name, const QByteArray &bytes, int status,
                         const QByteArray &contained = {}) {
        QTest::newRow(name) << bytes << status << contained;
    };
    const QByteArray act = "POST /push/v1/messages/INBOX/7.1";
    row("health", request("GET /push/v1/healthz"), 200, "ok");
    row("health from a page", request("GET /push/v1/healthz", "Origin: null\r\n"), 403);
    row("page", request("GET /push/v1/changes", ada() + "Origin: http://localhost\r\n"), 403);
    row("page elsewhere", request("GET /", "Origin: https://evil.example\r\n"), 403);
    row("nothing there", request("GET /"), 404);
    row("no credentials", request("GET /push/v1/changes"), 401, "WWW-Authenticate: Basic");
    row("wrong password",
        request("GET /push/v1/changes", "Authorization: " + basic("ada:x") + "\r\n"), 401,
        "WWW-Authenticate: Basic");
    row("bearer", request("GET /push/v1/changes", "Authorization: Bearer x\r\n"), 401);
    row("no upgrade", request("GET /push/v1/events", ada()), 200, "application/json");
    row("event stream", request("GET /push/v1/events", ada() + "Accept: text/event-stream\r\n"),
        200, "text/event-stream");
    row("HTML", request("GET /push/v1/events", ada() + "Accept: text/html\r\n"), 200,
        "application/json");
    row("method", request("PUT /push/v1/changes", ada()), 405, "Allow: GET");
    row("other upgrade",
        request("GET /push/v1/events", ada() + "Upgrade: h2c\r\nConnection: Upgrade\r\n"), 426,
        "Sec-WebSocket-Version: 13");
    row("old version",
        request("GET /push/v1/events", ada() + QByteArray(upgrade).replace(": 13", ": 8")), 426);
    row("no subprotocol",
        request("GET /push/v1/events",
            ada() + QByteArray(upgrade).replace("grelot.v1", "mqtt, grelot.v2")),
        426, "Sec-WebSocket-Protocol: grelot.v1");
    row("bad key", request("GET /push/v1/events", ada() + QByteArray(upgrade).replace("MDEy", "x")),
        426);
    row("no content type", request(act, ada(), R"({"action":"flag"})"), 415);
    row("form", request(act, ada() + "Content-Type: text/plain\r\n", R"({"action":"flag"})"), 415);
    row("bad JSON", request(act, ada() + json, "{"), 400);
    row("bad action", request(act, ada() + json, R"({"action":"explode"})"), 400);
    row("no such message",
        request("POST /push/v1/messages/INBOX/7.99", ada() + json, R"({"action":"flag"})"), 404);
    row("no such mailbox", request("GET /push/v1/messages/Other?ids=7.1", ada()), 404);
    row("large body", request(act, ada() + json, QByteArray(64 * 1024 + 1, 'x')), 413);
    row("chunked", request(act, ada() + json + "Transfer-Encoding: chunked\r\n"), 501);
    row("smuggled", request(act, "Content-Length: 3\r\n", "abcd"), 400);
    row("garbage", "\x16\x03\x01", 400);
    row("long head", request("GET /" + QByteArray(20'000, 'x')), 431);
}

void TestGatewayHttp::answers()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    QFETCH(const QByteArray, contained);
    GatewayBench bench;
    RawClient client(bench);
    client.send(bytes);
    QTRY_COMPARE(client.status(), status);
    QTRY_VERIFY(client.status() && client.received.contains("\r\n\r\n"));
    QVERIFY2(client.received.contains(contained), client.received.constData());
    QVERIFY(client.received.contains("Cache-Control: no-store"));
}

void TestGatewayHttp::changes()
{
    GatewayBench bench;
    RawClient client(bench);
    client.send(request("GET /push/v1/changes", ada()));
    QTRY_VERIFY(client.hasAll("]}"));
    const qsizetype head = client.received.indexOf("\r\n\r\n");
    const DecodedEvents first = decodeEventList(client.received.mid(head + 4));
    QCOMPARE(first.error, QString());
    QCOMPARE(first.events.size(), 2);
    QVERIFY(!std::get<Hello>(first.events.constFirst()).resumed);
    const Cursor cursor = *cursorOf(std::get<MailUpdate>(first.events.constLast()));

    bench.mailbox()->deliver(60);
    client.received.clear();
    client.send(request("GET /push/v1/changes?after=" + cursor.value.toLatin1(), ada()));
    QTRY_VERIFY(client.hasAll("]}"));
    const DecodedEvents second =
        decodeEventList(client.received.mid(client.received.indexOf("\r\n\r\n") + 4));
    QCOMPARE(second.error, QString());
    QCOMPARE(second.events.size(), 3);
    QVERIFY(std::get<Hello>(second.events.constFirst()).resumed);
}

void TestGatewayHttp::pages()
{
    GatewayBench bench;
    RawClient client(bench);
    client.send(request("GET /push/v1/messages/INBOX?ids=7.2:3,99", ada()));
    QTRY_VERIFY(client.hasAll("]}"));
    const DecodedMessages decoded =
        decodeMessageList(client.received.mid(client.received.indexOf("\r\n\r\n") + 4));
    QCOMPARE(decoded.messages.size(), 2);
    QCOMPARE(decoded.messages.constFirst().id, QStringLiteral("7.2"));
}

void TestGatewayHttp::acts()
{
    GatewayBench bench;
    RawClient client(bench);
    client.send(request(
        "POST /push/v1/messages/INBOX/7.2", ada() + json, R"({"action":"markRead","mood":1})"));
    QTRY_COMPARE(client.status(), 204);
    QVERIFY(!client.received.contains("Content-Length"));
    QVERIFY(!bench.mailbox()->unreadIds().contains(QStringLiteral("7.2")));
}

void TestGatewayHttp::keepsTheConnection()
{
    GatewayBench bench;
    RawClient client(bench);
    for (int i = 0; i < 3; ++i) {
        client.received.clear();
        client.send(request("GET /push/v1/healthz"));
        QTRY_VERIFY(client.hasAll("}"));
        QVERIFY(client.received.contains("Connection: keep-alive"));
    }
    client.send(request("GET /push/v1/healthz", "Connection: close\r\n"));
    QTRY_VERIFY(client.status() && client.received.contains("Connection: close"));
    bench.clock.advance(1s);
    QTRY_COMPARE(client.socket.state(), QAbstractSocket::UnconnectedState);
}

void TestGatewayHttp::answersPipelinedRequestsInOrder()
{
    GatewayBench bench;
    RawClient client(bench);
    client.send(request("GET /push/v1/healthz") + request("GET /push/v1/changes") + "\r\n" +
        request("GET /nothing"));
    QTRY_COMPARE(client.status() ? client.received.count("HTTP/1.1 ") : 0, 3);
    QVERIFY(client.received.indexOf(" 200 ") < client.received.indexOf(" 401 "));
    QVERIFY(client.received.indexOf(" 401 ") < client.received.indexOf(" 404 "));
}

void TestGatewayHttp::requestInSingleBytes()
{
    GatewayBench bench;
    RawClient client(bench);
    QTRY_COMPARE(client.socket.state(), QAbstractSocket::ConnectedState);
    const QByteArray bytes =
        request("POST /push/v1/messages/INBOX/7.2", ada() + json, R"({"action":"trash"})");
    for (const char byte : bytes) {
        client.send(QByteArray(1, byte));
        client.socket.flush();
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(client.status(), 204);
}

void TestGatewayHttp::headInTenSeconds()
{
    GatewayBench bench;
    RawClient client(bench);
    client.send("GET /push/v1/healthz HTTP/1.1\r\n");
    const auto accepted = [&] { return bench.clock.pending() > 0; };
    QTRY_VERIFY(accepted());
    bench.clock.advance(HttpConnection::timeForRequest - 1ms);
    QCOMPARE(client.status(), 0);
    bench.clock.advance(1ms);
    QTRY_COMPARE(client.status(), 408);
    bench.clock.advance(1s);
    QTRY_COMPARE(client.socket.state(), QAbstractSocket::UnconnectedState);
}

void TestGatewayHttp::bodyInTenSeconds()
{
    GatewayBench bench;
    RawClient client(bench);
    client.send("POST /push/v1/messages/INBOX/7.2 HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\n"
                "Content-Length: 10\r\n\r\n{");
    QTRY_COMPARE(client.status(), 100);
    client.received.clear();
    bench.clock.advance(HttpConnection::timeForRequest);
    QTRY_COMPARE(client.status(), 408);
}

void TestGatewayHttp::idleConnectionIsClosed()
{
    GatewayBench bench;
    RawClient client(bench);
    client.send(request("GET /push/v1/healthz"));
    QTRY_VERIFY(client.hasAll("}"));
    client.received.clear();
    bench.clock.advance(HttpConnection::idleTime);
    QTRY_COMPARE(client.socket.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(client.status(), 0);
}

QTEST_GUILESS_MAIN(TestGatewayHttp)
#include "tst_gatewayhttp.moc"
