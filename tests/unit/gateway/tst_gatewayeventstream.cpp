// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "eventstreamsubscriber.h"
#include "faceclients.h"
#include "pushclient.h"
#include "scriptedfeed.h"

#include <QSignalSpy>

using namespace Grelot;
using namespace std::chrono_literals;

/// The stream as server-sent events, over plain sockets.
class TestGatewayEventStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithHelloAndSnapshot();
    void carriesWhatHappens();
    void http10EndsWithTheConnection();
    void commentsAfterSilence();
    void lastEventIdWins();
    void lastEventIdIsUtf8();
    void refuses_data();
    void refuses();
    void mailServerAway();
    void dropsSlowReaders();
    void goneClientGivesItsPlaceBack();
    void throwsAwayWhatTheClientSends();
    void endsWhoTalks();
    void saysBye();
};

void TestGatewayEventStream::beginsWithHelloAndSnapshot()
{
    GatewayBench bench;
    StreamClient client(bench);
    client.open();
    QTRY_COMPARE(client.count(), 2);
    const HttpBody http = client.http();
    QCOMPARE(http.status, 200);
    for (const char *line :
        {"Content-Type: text/event-stream", "Cache-Control: no-store", "X-Accel-Buffering: no"})
        QVERIFY2(http.has(line), line);
    QVERIFY(!http.head.contains("Content-Length"));
    QVERIFY(!http.complete);
    const auto events = client.stream().events;
    QVERIFY(!std::get<Hello>(events.at(0).event).resumed);
    QCOMPARE(std::get<Hello>(events.at(0).event).heartbeat, 25);
    QCOMPARE(events.at(0).id, QByteArray());
    const auto *snapshot = updateOf<Snapshot>(events.at(1).event);
    QVERIFY(snapshot);
    QCOMPARE(snapshot->unread, 5);
    QCOMPARE(events.at(1).id, snapshot->cursor.value.toUtf8());
}

void TestGatewayEventStream::carriesWhatHappens()
{
    GatewayBench bench;
    StreamClient client(bench);
    client.open();
    QTRY_COMPARE(client.count(), 2);
    bench.mailbox()->deliver(60);
    bench.mailbox()->setLive(false, QStringLiteral("away"));
    bench.mailbox()->remove(QStringLiteral("7.1"));
    QTRY_COMPARE(client.count(), 6);
    const EventStreamBody stream = client.stream();
    QCOMPARE(stream.errors, QStringList());
    QCOMPARE(stream.arrivedIds().size(), 60);
    QCOMPARE(stream.events.at(2).id, QByteArray()); // only the last part moves the client on
    QCOMPARE(stream.events.at(3).id,
        updateOf<Arrived>(stream.events.at(3).event)->cursor.value.toUtf8());
    QVERIFY(!stream.events.at(3).id.isEmpty());
    QVERIFY(updateOf<MailboxStatus>(stream.events.at(4).event));
    QCOMPARE(stream.events.at(4).id, QByteArray());
    QCOMPARE(stream.events.at(5).id,
        updateOf<Vanished>(stream.events.at(5).event)->cursor.value.toUtf8());
}

void TestGatewayEventStream::http10EndsWithTheConnection()
{
    GatewayBench bench;
    StreamClient client(bench);
    client.send("GET /push/v1/events HTTP/1.0\r\n" + ada() + asStream + "\r\n");
    QTRY_COMPARE(client.count(), 2);
    QVERIFY(client.http().has("Connection: close"));
    QVERIFY(!client.http().head.contains("Transfer-Encoding"));
    QVERIFY(!client.http().head.contains("Content-Length"));
    bench.mailbox()->deliver();
    QTRY_COMPARE(client.stream().arrivedIds().size(), 1);
    bench.server.stop();
    QTRY_COMPARE(client.socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(std::holds_alternative<Bye>(client.stream().events.constLast().event));
    QCOMPARE(client.stream().errors, QStringList());
}

void TestGatewayEventStream::commentsAfterSilence()
{
    GatewayBench bench;
    StreamClient client(bench);
    client.open();
    QTRY_COMPARE(client.count(), 2);
    bench.clock.advance(25s - 1ms);
    bench.mailbox()->deliver();      // no silence yet, and it begins anew
    QTRY_COMPARE(client.count(), 4); // after the first ping
    QCOMPARE(client.stream().comments, 0);
    bench.clock.advance(25s - 1ms);
    bench.mailbox()->setLive(true);
    QTRY_COMPARE(client.count(), 5);
    QCOMPARE(client.stream().comments, 0);
    bench.clock.advance(25s);
    QTRY_COMPARE(client.stream().comments, 1);
    bench.clock.advance(10min);
    QTRY_COMPARE(client.stream().comments, 25);
    QCOMPARE(client.stream().errors, QStringList());
    QCOMPARE(client.http().error, QString());
    QCOMPARE(bench.server.hub().streams(), 1);
}

void TestGatewayEventStream::lastEventIdWins()
{
    GatewayBench bench;
    StreamClient first(bench);
    first.open();
    QTRY_COMPARE(first.count(), 2);
    const QByteArray start = first.stream().lastId();
    bench.mailbox()->deliver(2);
    QTRY_COMPARE(first.count(), 3);
    const QByteArray known = first.stream().lastId();
    const QStringList missed = bench.mailbox()->deliver();

    StreamClient again(bench);
    again.open("?snapshot=1&after=" + start, "Last-Event-ID: " + known + "\r\n");
    QTRY_COMPARE(again.stream().arrivedIds(), missed);
    QVERIFY(std::get<Hello>(again.stream().events.constFirst().event).resumed);
    bench.mailbox()->setLive(true);
    QTRY_VERIFY(updateOf<MailboxStatus>(again.stream().events.constLast().event));
    QCOMPARE(again.count(), 3); // hello, mail, status: no snapshot

    StreamClient empty(bench);
    empty.open("?snapshot=1&after=" + known, "Last-Event-ID:\r\n");
    QTRY_COMPARE(empty.stream().arrivedIds(), missed);
    QTRY_COMPARE(empty.count(), 3);
    QVERIFY(updateOf<Snapshot>(empty.stream().events.constLast().event));
}

void TestGatewayEventStream::lastEventIdIsUtf8()
{
    ScriptedBench bench;
    bench.script.answer = MailboxFeed::Replay{true, {}};
    const QString cursor = QStringLiteral("Größe/\u4E2D\U0001F4EC %41=1.2.3");
    StreamClient client(bench.server);
    client.open("?after=x", "Last-Event-ID: " + cursor.toUtf8() + "\r\n");
    QTRY_COMPARE(client.count(), 1);
    QCOMPARE(bench.script.asked, QList<Cursor>{{cursor}});
    // And back again.
    Q_EMIT bench.script.feed->updated(
        Vanished{QStringLiteral("INBOX"), {QStringLiteral("1.1")}, 0, {cursor}});
    QTRY_COMPARE(client.stream().lastId(), cursor.toUtf8());
}

void TestGatewayEventStream::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    const QByteArray line = "GET /push/v1/events";
    row("no credentials", request(line, asStream), 401);
    row("foreign page", request(line, ada() + asStream + "Origin: https://evil.example\r\n"), 403);
    row("HEAD", request("HEAD /push/v1/events", ada() + asStream), 405);
    row("id not UTF-8", request(line, ada() + asStream + "Last-Event-ID: \xFF\r\n"), 400);
    row("id too long",
        request(line, ada() + asStream + "Last-Event-ID: " + QByteArray(1001, 'x') + "\r\n"), 400);
    row("two ids", request(line, ada() + asStream + "Last-Event-ID: 7.1\r\nLast-Event-ID: 7.1\r\n"),
        400);
}

void TestGatewayEventStream::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    GatewayBench bench;
    RawClient client(bench);
    client.send(bytes);
    QTRY_COMPARE(client.status(), status);
    QCOMPARE(bench.server.hub().streams(), 0);
}

void TestGatewayEventStream::mailServerAway()
{
    ScriptedBench bench;
    bench.script.answer =
        Failure{FailureKind::Transient, QStringLiteral("The mail server is away."), {}, {}};
    StreamClient client(bench.server);
    client.open();
    QTRY_VERIFY(client.http().complete);
    QCOMPARE(client.http().status, 503);
    QVERIFY(client.http().has("Retry-After: 5"));
    QCOMPARE(bench.server.hub().streams(), 0);
}

void TestGatewayEventStream::dropsSlowReaders()
{
    GatewayBench bench;
    StreamClient deaf(bench);
    deaf.socket.setReadBufferSize(1024);
    deaf.open();
    QTRY_VERIFY(deaf.socket.bytesAvailable() > 0);
    PushClient quick;
    quick.open(bench.events(), basic("ada:engine"));
    QTRY_VERIFY(quick.hello());
    QCOMPARE(bench.server.hub().streams(), 2);
    // More than the kernel takes for the deaf one, while the quick one keeps up.
    constexpr int rounds = 150;
    for (int i = 1; i <= rounds; ++i) {
        bench.mailbox()->deliver(Messages(50, largeMessage()));
        QTRY_COMPARE(quick.all<Arrived>().size(), i);
    }
    QTRY_COMPARE(bench.server.hub().streams(), 1);
    bench.mailbox()->deliver();
    QTRY_COMPARE(quick.all<Arrived>().size(), rounds + 1);
}

void TestGatewayEventStream::goneClientGivesItsPlaceBack()
{
    GatewayBench bench;
    std::vector<std::unique_ptr<StreamClient>> clients;
    for (int i = 1; i <= UserSession::mostLeases; ++i) {
        clients.push_back(std::make_unique<StreamClient>(bench));
        clients.back()->open();
        QTRY_COMPARE(clients.back()->count(), 2);
        QCOMPARE(bench.server.hub().streams(), i);
    }
    StreamClient ninth(bench);
    ninth.open();
    QTRY_COMPARE(ninth.status(), 429);
    clients.front()->socket.abort();
    clients.back()->socket.disconnectFromHost();
    QTRY_COMPARE(bench.server.hub().streams(), UserSession::mostLeases - 2);
    for (int i = 0; i < 2; ++i) {
        clients.push_back(std::make_unique<StreamClient>(bench));
        clients.back()->open();
        QTRY_COMPARE(clients.back()->count(), 2);
    }
}

void TestGatewayEventStream::throwsAwayWhatTheClientSends()
{
    GatewayBench bench;
    StreamClient client(bench);
    const QByteArray more = request("GET /push/v1/healthz");
    client.send(
        request("GET /push/v1/events", ada() + asStream) + more); // at once, and once it streams
    QTRY_COMPARE(client.count(), 2);
    client.send(more);
    QTRY_COMPARE(client.socket.bytesToWrite(), 0);
    bench.mailbox()->deliver();
    QTRY_COMPARE(client.count(), 3);
    QCOMPARE(client.http().error, QString());
    QCOMPARE(client.received.count("HTTP/1.1 "), 1);
}

void TestGatewayEventStream::endsWhoTalks()
{
    GatewayBench bench;
    StreamClient client(bench);
    client.open();
    QTRY_COMPARE(client.count(), 2);
    client.send(QByteArray(EventStreamSubscriber::mostInput, 'x'));
    QTRY_COMPARE(client.socket.bytesToWrite(), 0);
    bench.mailbox()->deliver();
    QTRY_COMPARE(client.count(), 3);
    client.send("x");
    QTRY_COMPARE(client.socket.state(), QAbstractSocket::UnconnectedState);
    QTRY_COMPARE(bench.server.hub().streams(), 0);

    StreamClient atOnce(bench);
    atOnce.send(request("GET /push/v1/events", ada() + asStream) +
        QByteArray(EventStreamSubscriber::mostInput + 1, 'x'));
    QTRY_COMPARE(atOnce.socket.state(), QAbstractSocket::UnconnectedState);
    QTRY_COMPARE(bench.server.hub().streams(), 0);
}

void TestGatewayEventStream::saysBye()
{
    GatewayBench bench;
    StreamClient client(bench);
    client.open();
    QTRY_COMPARE(client.count(), 2);
    QSignalSpy stopped(&bench.server, &GatewayServer::stopped);
    bench.server.stop();
    QTRY_COMPARE(client.socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(client.http().complete);
    QCOMPARE(client.http().error, QString());
    QCOMPARE(client.stream().errors, QStringList());
    QVERIFY(std::holds_alternative<Bye>(client.stream().events.constLast().event));
    QTRY_COMPARE(bench.server.hub().streams(), 0);
    bench.clock.advance(0ms);
    QCOMPARE(stopped.count(), 1);
}

QTEST_GUILESS_MAIN(TestGatewayEventStream)
#include "tst_gatewayeventstream.moc"
