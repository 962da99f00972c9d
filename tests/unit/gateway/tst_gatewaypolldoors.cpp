// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "faceclients.h"
#include "scriptedfeed.h"

#include <QSignalSpy>

using namespace Grelot;
using namespace std::chrono_literals;

/// A long poll's connection: how long it lives, what it costs, who may have it.
class TestGatewayPollDoors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replayWithinNineSeconds();
    void mailServerAway();
    void keepsTheConnection();
    void http10();
    void goneClientGivesItsPlaceBack();
    void goneDuringTheReplay();
    void saysBye();
    void saysByeBeforeItIsGone();
    void refuses_data();
    void refuses();
};

void TestGatewayPollDoors::replayWithinNineSeconds()
{
    ScriptedBench bench;
    bench.script.isHeld = true;
    PollClient client(bench.server);
    client.poll("?after=1&wait=60");
    QTRY_COMPARE(bench.script.held.size(), 1);
    bench.clock.advance(RequestHandler::answerWithin);
    QTRY_VERIFY(client.isAnswered());
    QCOMPARE(client.http().status, 503);
    bench.script.held.takeFirst()(MailboxFeed::Replay{true, {}});
    QTRY_COMPARE(bench.server.hub().streams(), 0);
}

void TestGatewayPollDoors::mailServerAway()
{
    ScriptedBench bench;
    bench.script.answer =
        Failure{FailureKind::Transient, QStringLiteral("The mail server is away."), {}, {}};
    PollClient client(bench.server);
    client.poll("?wait=60");
    QTRY_VERIFY(client.isAnswered());
    QCOMPARE(client.http().status, 503);
    QVERIFY(client.http().has("Retry-After: 5"));
    QCOMPARE(bench.server.hub().streams(), 0);
}

void TestGatewayPollDoors::keepsTheConnection()
{
    GatewayBench bench;
    PollClient client(bench);
    for (int i = 0; i < 3; ++i) {
        client.poll(atStart + "&wait=90");
        QTRY_COMPARE(bench.server.hub().streams(), 1);
        bench.clock.advance(90s); // longer than an idle connection is kept
        QTRY_VERIFY(client.isAnswered());
        QVERIFY(client.http().has("Connection: keep-alive"));
        QCOMPARE(client.socket.state(), QAbstractSocket::ConnectedState);
    }
    // What is sent meanwhile waits for its turn.
    client.poll(atStart + "&wait=90");
    QTRY_COMPARE(bench.server.hub().streams(), 1);
    client.send(request("GET /push/v1/healthz"));
    QTRY_COMPARE(client.socket.bytesToWrite(), 0);
    bench.clock.advance(90s);
    QTRY_VERIFY(client.hasAll(R"({"status":"ok"})"));
    QCOMPARE(client.http().body, QByteArray(R"({"events":[]})"));
    client.received.clear();
    bench.clock.advance(HttpConnection::idleTime);
    QTRY_COMPARE(client.socket.state(), QAbstractSocket::UnconnectedState);
}

void TestGatewayPollDoors::http10()
{
    GatewayBench bench;
    PollClient client(bench);
    client.send("GET /push/v1/events" + atStart + "&wait=60 HTTP/1.0\r\n" + ada() + "\r\n");
    QTRY_COMPARE(bench.server.hub().streams(), 1);
    bench.mailbox()->deliver();
    QTRY_VERIFY(client.isAnswered());
    QVERIFY(client.http().has("Connection: close"));
    bench.clock.advance(1s);
    QTRY_COMPARE(client.socket.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(arrivedIds(client.events()).size(), 1);
}

void TestGatewayPollDoors::goneClientGivesItsPlaceBack()
{
    GatewayBench bench;
    std::vector<std::unique_ptr<PollClient>> clients;
    for (int i = 1; i <= UserSession::mostLeases; ++i) {
        clients.push_back(std::make_unique<PollClient>(bench));
        clients.back()->poll(atStart + "&wait=60");
        QTRY_COMPARE(bench.server.hub().streams(), i);
    }
    PollClient ninth(bench);
    ninth.poll(atStart + "&wait=60");
    QTRY_COMPARE(ninth.status(), 429);
    clients.front()->socket.abort();
    QTRY_COMPARE(bench.server.hub().streams(), UserSession::mostLeases - 1);
    PollClient again(bench);
    again.poll(atStart + "&wait=60");
    QTRY_COMPARE(bench.server.hub().streams(), UserSession::mostLeases);
    // An answer gives it back as well.
    bench.clock.advance(60s);
    QTRY_COMPARE(bench.server.hub().streams(), 0);
    for (std::size_t i = 1; i < clients.size(); ++i) {
        QTRY_VERIFY(clients[i]->isAnswered());
        clients[i]->poll(atStart + "&wait=60");
        QTRY_COMPARE(bench.server.hub().streams(), int(i));
    }
}

void TestGatewayPollDoors::goneDuringTheReplay()
{
    ScriptedBench bench;
    bench.script.isHeld = true;
    {
        PollClient client(bench.server);
        client.poll("?after=1&wait=60");
        QTRY_COMPARE(bench.script.held.size(), 1);
    }
    QTRY_VERIFY(!bench.server.findChild<HttpConnection *>());
    bench.script.held.takeFirst()(MailboxFeed::Replay{true, {}});
    QTRY_COMPARE(bench.server.hub().streams(), 0);
}

void TestGatewayPollDoors::saysBye()
{
    GatewayBench bench;
    PollClient client(bench);
    client.poll(atStart + "&wait=60");
    QTRY_COMPARE(bench.server.hub().streams(), 1);
    QSignalSpy stopped(&bench.server, &GatewayServer::stopped);
    bench.server.stop();
    QCOMPARE(bench.server.hub().streams(), 0);
    QTRY_VERIFY(client.isAnswered());
    QCOMPARE(client.events().size(), 2);
    QVERIFY(std::holds_alternative<Hello>(client.events().constFirst()));
    QCOMPARE(std::get<Bye>(client.events().constLast()).reason,
        QStringLiteral("The gateway is shutting down."));
    bench.clock.advance(0ms);
    QCOMPARE(stopped.count(), 1);
}

void TestGatewayPollDoors::saysByeBeforeItIsGone()
{
    auto bench = std::make_unique<GatewayBench>();
    PollClient client(*bench);
    client.poll(atStart + "&wait=60");
    QTRY_COMPARE(bench->server.hub().streams(), 1);
    settle(bench->server);
    bench->server.stop();
    bench.reset();
    QTRY_VERIFY(client.isAnswered());
    QVERIFY(std::holds_alternative<Bye>(client.events().constLast()));
}

void TestGatewayPollDoors::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    const QByteArray line = "GET /push/v1/events?wait=";
    row("no credentials", request(line + "60"), 401);
    row("foreign page", request(line + "60", ada() + "Origin: https://evil.example\r\n"), 403);
    row("HEAD", request("HEAD /push/v1/events?wait=60", ada()), 405);
    row("no wait", request(line + "0", ada()), 400);
    row("long wait", request(line + "121", ada()), 400);
    row("no number", request(line + "abc", ada()), 400);
    row("two waits", request(line + "1&wait=1", ada()), 400);
    row("id not UTF-8", request(line + "60", ada() + "Last-Event-ID: \xFF\r\n"), 400);
}

void TestGatewayPollDoors::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    GatewayBench bench;
    RawClient client(bench);
    client.send(bytes);
    QTRY_COMPARE(client.status(), status);
    QCOMPARE(bench.server.hub().streams(), 0);
}

QTEST_GUILESS_MAIN(TestGatewayPollDoors)
#include "tst_gatewaypolldoors.moc"
