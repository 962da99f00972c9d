// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "gatewaybench.h"
#include "httpconnection.h"
#include "mailboxfeed.h"
#include "pushclient.h"
#include "requesthandler.h"

#include <QTcpSocket>
#include <QTest>

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

namespace {

/// A mailbox that cannot be opened.
class RefusedFeed : public MailboxFeed
{
public:
    explicit RefusedFeed(const Failure &failure)
        : m_failure(failure)
    {
    }
    void replay(const Cursor &, ReplayDone done) override { done(m_failure); }
    void snapshot(ReplayDone done) override { done(m_failure); }
    void fetch(const QString &, const QStringList &, FetchDone done) override { done(m_failure); }
    void act(MailAction, const QString &, const QString &, ActDone done) override
    {
        done(m_failure);
    }
    void retryNow() override {}

private:
    Failure m_failure;
};

/// A mailbox whose replays end when the test says so.
class SlowFeed : public RefusedFeed
{
public:
    struct Log
    {
        int asked = 0;
        QList<ReplayDone> waiting;
    };
    explicit SlowFeed(Log &log)
        : RefusedFeed({})
        , m_log(log)
    {
    }
    void replay(const Cursor &, ReplayDone done) override
    {
        ++m_log.asked;
        m_log.waiting.append(std::move(done));
    }

private:
    Log &m_log;
};

struct RawClient
{
    explicit RawClient(const GatewayBench &bench)
        : RawClient(bench.server)
    {
    }
    explicit RawClient(const GatewayServer &server)
    {
        const QUrl url = server.url();
        socket.connectToHost(url.host(), quint16(url.port()));
    }
    void send(const QByteArray &bytes) { socket.write(bytes); }
    /// Collects what came; its status, 0 before there is one.
    int status()
    {
        received += socket.readAll();
        return received.mid(9, 3).toInt();
    }
    bool hasAll(const char *end)
    {
        status();
        return received.endsWith(end);
    }

    QTcpSocket socket;
    QByteArray received;
};

QByteArray request(
    const QByteArray &line, const QByteArray &lines = {}, const QByteArray &body = {})
{
    QByteArray bytes = line + " HTTP/1.1\r\nHost: localhost\r\n" + lines;
    if (!body.isEmpty())
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return bytes + "\r\n" + body;
}

QByteArray ada()
{
    return "Authorization: " + basic("ada:engine") + "\r\n";
}

/// What waits in the gateway for its only client; -1: there is none.
qint64 unsentBytes(const GatewayBench &bench)
{
    const auto *connection = bench.server.findChild<HttpConnection *>();
    return connection ? connection->findChild<QTcpSocket *>()->bytesToWrite() : -1;
}

/// Answers of some 300 KB each, more of them than the kernel holds.
void askWithoutReading(GatewayBench &bench, RawClient &client, int requests)
{
    client.socket.setReadBufferSize(1024);
    client.send(request("GET /push/v1/changes", ada()));
    QTRY_VERIFY(bench.feeds.contains(QStringLiteral("ada")));
    const QString longText(PushLimits::subject, QChar(0x4E2D)); // 3 bytes each
    Message message;
    message.subject = longText;
    message.from.address = longText;
    bench.mailbox()->deliver(Messages(50, message));
    for (int i = 1; i < requests; ++i)
        client.send(request("GET /push/v1/changes", ada()));
    QTRY_VERIFY(unsentBytes(bench) > HttpConnection::mostUnread);
}

const QByteArray json = "Content-Type: application/json; charset=utf-8\r\n";
const QByteArray upgrade =
    "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
    "Sec-WebSocket-Key: MDEyMzQ1Njc4OTAxMjM0NQ==\r\n"
    "Sec-WebSocket-Protocol: grelot.v1\r\n";

} // namespace

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
    row("no upgrade", request("GET /push/v1/events", ada()), 406);
    row("event stream", request("GET /push/v1/events", ada() + "Accept: text/event-stream\r\n"),
        406);
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

void TestGatewayHttp::loginWithinFourSeconds()
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

void TestGatewayHttp::foreignOriginOnUpgrade()
{
    GatewayBench bench;
    PushClient client;
    client.open(
        bench.events(), basic("ada:engine"), QStringLiteral("grelot.v1"), "https://evil.example");
    QTRY_VERIFY(client.socket.errorString().contains(QStringLiteral("403")));
    QCOMPARE(bench.login.tried, 0);
}

void TestGatewayHttp::allowedOrigin()
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

void TestGatewayHttp::forwardedFor()
{
    GatewayOptions options;
    options.trustedProxies = {*subnetOf(QStringLiteral("127.0.0.1"))};
    GatewayBench bench(options);
    RawClient client(bench);
    client.send(request("GET /push/v1/changes", ada() + "X-Forwarded-For: 198.51.100.9\r\n"));
    QTRY_COMPARE(client.status(), 200);
    QCOMPARE(bench.login.lastAddress, QStringLiteral("198.51.100.9"));
}

void TestGatewayHttp::warnsOfAProxyOnce()
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

void TestGatewayHttp::tellsRefusals_data()
{
    QTest::addColumn<Need>("need");
    QTest::addColumn<int>("status");
    QTest::newRow("password") << Need::Password << 401;
    QTest::newRow("certificate") << Need::Certificate << 503;
    QTest::newRow("mailbox") << Need::Nothing << 503;
}

void TestGatewayHttp::tellsRefusals()
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

void TestGatewayHttp::dropsReplaysThatNobodyWants()
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

void TestGatewayHttp::holdsBackWhoDoesNotRead()
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

void TestGatewayHttp::letsGoOfWhoNeverReads()
{
    GatewayBench bench;
    RawClient client(bench);
    askWithoutReading(bench, client, 60);
    bench.clock.advance(HttpConnection::idleTime);
    QTRY_COMPARE(unsentBytes(bench), -1);
}

void TestGatewayHttp::survivesRudeClients()
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

QTEST_GUILESS_MAIN(TestGatewayHttp)
#include "tst_gatewayhttp.moc"
