// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "demogateway.h"
#include "gatewaybench.h"
#include "pushclient.h"
#include "websocketsubscriber.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

/// The stream over a real WebSocket on loopback.
class TestGatewayStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithHelloAndSnapshot();
    void carriesWhatHappens();
    void resumes();
    void resumesWithSnapshotOnDemand();
    void foreignCursorStartsAnew();
    void splitsLargeUpdates();
    void cutsWhatSendersControl();
    void fansOut();
    void refusesTheNinthConnection();
    void dropsSilentClients();
    void pingsKeepAlive();
    void endsFloods();
    void refusesLargeMessages();
    void dropsSlowReaders();
    void endsPingFloods();
    void casesOfANameShareTheirPlaces();
    void sessionLingers();
    void refusedFeedEndsTheSession();
    void saysByeOnStop();
    void demoRingsWithinThreeSeconds();
    void demoListensAsTold();

private:
    static void open(GatewayBench &bench, PushClient &client, const QString &query = {})
    {
        client.open(bench.events(query), basic("ada:engine"));
        QTRY_VERIFY(client.hello());
    }
    /// A stream whose client never reads.
    static void openDeaf(GatewayBench &bench, QTcpSocket &deaf)
    {
        deaf.setReadBufferSize(1024);
        const QUrl url = bench.server.url();
        deaf.connectToHost(url.host(), quint16(url.port()));
        deaf.write("GET /push/v1/events HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\n"
                   "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                   "Sec-WebSocket-Key: MDEyMzQ1Njc4OTAxMjM0NQ==\r\n"
                   "Sec-WebSocket-Protocol: grelot.v1\r\nAuthorization: " +
            basic("ada:engine") + "\r\n\r\n");
    }
};

void TestGatewayStream::beginsWithHelloAndSnapshot()
{
    GatewayBench bench;
    PushClient client;
    open(bench, client);
    QTRY_COMPARE(client.events.size(), 2);
    QVERIFY(!client.hello()->resumed);
    QCOMPARE(client.hello()->heartbeat, 25);
    QCOMPARE(client.hello()->reconnectSpread, 1);
    QCOMPARE(client.socket.subprotocol(), QStringLiteral("grelot.v1"));
    const Snapshot snapshot = client.all<Snapshot>().constFirst();
    QCOMPARE(snapshot.mailbox, QStringLiteral("INBOX"));
    QCOMPARE(snapshot.unread, 5);
    QCOMPARE(snapshot.unreadIds.toStringList(), QStringList{QStringLiteral("7.1:5")});
    QCOMPARE(snapshot.messages.constFirst().id, QStringLiteral("7.5"));
    QCOMPARE(snapshot.nextId, QStringLiteral("7.6"));
}

void TestGatewayStream::carriesWhatHappens()
{
    GatewayBench bench;
    PushClient client;
    open(bench, client);
    DemoMailbox *mailbox = bench.feeds.at(QStringLiteral("ada"));
    mailbox->deliver();
    mailbox->setFlags(QStringLiteral("7.6"), Flag::Seen);
    mailbox->remove(QStringLiteral("7.1"));
    mailbox->setLive(false, QStringLiteral("away"));
    QTRY_COMPARE(client.events.size(), 6);
    QCOMPARE(client.arrivedIds(), QStringList{QStringLiteral("7.6")});
    QCOMPARE(client.all<Arrived>().constFirst().unread, 6);
    QCOMPARE(client.all<FlagsChanged>().constFirst().unread, 5);
    QCOMPARE(client.all<Vanished>().constFirst().ids, QStringList{QStringLiteral("7.1")});
    QCOMPARE(client.all<MailboxStatus>().constFirst().reason, QStringLiteral("away"));
    QCOMPARE(client.errors, QStringList());
}

void TestGatewayStream::resumes()
{
    GatewayBench bench;
    Cursor cursor;
    {
        PushClient client;
        open(bench, client);
        QTRY_VERIFY(!client.cursor().isEmpty());
        cursor = client.cursor();
    }
    const QStringList ids = bench.mailbox()->deliver(3);
    PushClient client;
    open(bench, client, QStringLiteral("?after=") + cursor.value);
    QTRY_COMPARE(client.arrivedIds(), ids);
    QVERIFY(client.hello()->resumed);
    QVERIFY(client.all<Snapshot>().isEmpty());
}

void TestGatewayStream::resumesWithSnapshotOnDemand()
{
    GatewayBench bench;
    PushClient first;
    open(bench, first);
    QTRY_VERIFY(!first.cursor().isEmpty());
    PushClient client;
    open(bench, client, QStringLiteral("?snapshot=1&after=") + first.cursor().value);
    QTRY_COMPARE(client.all<Snapshot>().size(), 1);
    QVERIFY(client.hello()->resumed);
}

void TestGatewayStream::foreignCursorStartsAnew()
{
    GatewayBench bench;
    PushClient client;
    open(bench, client, QStringLiteral("?after=INBOX%3D17.4.9"));
    QTRY_COMPARE(client.all<Snapshot>().size(), 1);
    QVERIFY(!client.hello()->resumed);
}

void TestGatewayStream::splitsLargeUpdates()
{
    GatewayBench bench;
    PushClient client;
    open(bench, client);
    const QStringList ids = bench.mailbox()->deliver(120);
    QTRY_COMPARE(client.arrivedIds(), ids);
    const QList<Arrived> events = client.all<Arrived>();
    QCOMPARE(events.size(), 3);
    QVERIFY(events.at(0).cursor.isEmpty());
    QVERIFY(events.at(1).cursor.isEmpty());
    QVERIFY(!events.at(2).cursor.isEmpty());
}

void TestGatewayStream::cutsWhatSendersControl()
{
    GatewayBench bench;
    PushClient client;
    open(bench, client);
    Message hostile;
    hostile.subject = QString(100'000, QChar(0x202E)) + QStringLiteral("a\nb") + QChar(0) +
        QString(2'000'000, u'x');
    hostile.preview = QString(10'000, QChar(0x4E2D));
    hostile.from = {QString(6'000'000, u'n'), QString(5'000, u'@')};
    hostile.messageId = QString(5'000, u'"');
    bench.mailbox()->deliver(Messages(50, hostile));
    QTRY_COMPARE(client.arrivedIds().size(), 50);
    QCOMPARE(client.errors, QStringList());
    const Message got = client.all<Arrived>().constFirst().messages.constFirst();
    QVERIFY(got.subject.startsWith(QStringLiteral("a bxxx")));
    QCOMPARE(got.subject.size(), PushLimits::subject);
}

void TestGatewayStream::fansOut()
{
    GatewayBench bench;
    std::array<PushClient, 3> clients;
    for (PushClient &client : clients)
        open(bench, client);
    QCOMPARE(bench.feedsMade, 1);
    QCOMPARE(bench.login.tried, 1);
    const QStringList ids = bench.mailbox()->deliver(2);
    for (PushClient &client : clients)
        QTRY_COMPARE(client.arrivedIds(), ids);
}

void TestGatewayStream::refusesTheNinthConnection()
{
    GatewayBench bench;
    std::array<PushClient, 8> clients;
    for (PushClient &client : clients)
        open(bench, client);
    PushClient ninth;
    ninth.open(bench.url(QStringLiteral("/events"), QStringLiteral("ws")), basic("ada:engine"));
    QTRY_VERIFY(ninth.socket.errorString().contains(QStringLiteral("429")));
    clients[0].socket.abort();
    QTRY_COMPARE(bench.server.hub().streams(), 7);
    PushClient again;
    open(bench, again);
}

void TestGatewayStream::dropsSilentClients()
{
    GatewayBench bench;
    PushClient client;
    open(bench, client);
    bench.clock.advance(WebSocketSubscriber::silence - 1ms);
    QCOMPARE(bench.server.hub().streams(), 1);
    bench.clock.advance(1ms);
    QTRY_COMPARE(bench.server.hub().streams(), 0);
    QTRY_VERIFY(client.closed);
    QVERIFY(!client.bye());
}

void TestGatewayStream::pingsKeepAlive()
{
    GatewayBench bench;
    PushClient client;
    open(bench, client);
    QSignalSpy pongs(&client.socket, &QWebSocket::pong);
    for (int i = 1; i <= 5; ++i) {
        bench.clock.advance(25s);
        client.socket.ping();
        QTRY_COMPARE(pongs.count(), i);
    }
    QCOMPARE(bench.server.hub().streams(), 1);
}

void TestGatewayStream::endsFloods()
{
    GatewayBench bench;
    PushClient client;
    open(bench, client);
    for (int i = 0; i <= WebSocketSubscriber::mostMessages; ++i)
        client.socket.sendTextMessage(QStringLiteral("{}"));
    QTRY_VERIFY(client.closed);
    QCOMPARE(int(client.socket.closeCode()), 1008);
    QTRY_COMPARE(bench.server.hub().streams(), 0);
}

void TestGatewayStream::refusesLargeMessages()
{
    GatewayBench bench;
    PushClient client;
    open(bench, client);
    client.socket.sendTextMessage(QString(WebSocketSubscriber::largestMessage, u'x'));
    bench.mailbox()->deliver();
    QTRY_COMPARE(client.arrivedIds().size(), 1);
    client.socket.sendTextMessage(QString(WebSocketSubscriber::largestMessage + 1, u'x'));
    QTRY_VERIFY(client.closed);
    QCOMPARE(int(client.socket.closeCode()), 1009);
}

void TestGatewayStream::dropsSlowReaders()
{
    GatewayBench bench;
    QTcpSocket deaf;
    openDeaf(bench, deaf);
    QTRY_COMPARE(bench.server.hub().streams(), 1);
    QTRY_VERIFY(deaf.bytesAvailable() > 0);
    PushClient quick;
    open(bench, quick);
    DemoMailbox *mailbox = bench.feeds.at(QStringLiteral("ada"));
    const QString longText(PushLimits::subject, QChar(0x4E2D)); // 3 bytes each
    Message message;
    message.subject = longText;
    message.from.address = longText;
    // More than the kernel takes for the deaf one, while the quick one keeps up.
    constexpr int rounds = 150;
    for (int i = 1; i <= rounds; ++i) {
        mailbox->deliver(Messages(50, message));
        QTRY_COMPARE(quick.all<Arrived>().size(), i);
    }
    bench.clock.advance(WebSocketSubscriber::closingTime);
    QTRY_COMPARE(bench.server.hub().streams(), 1);
    mailbox->deliver();
    QTRY_COMPARE(quick.all<Arrived>().size(), rounds + 1);
}

void TestGatewayStream::endsPingFloods()
{
    GatewayBench bench;
    QTcpSocket deaf;
    openDeaf(bench, deaf);
    QTRY_COMPARE(bench.server.hub().streams(), 1);
    QTRY_VERIFY(deaf.bytesAvailable() > 0);
    const QByteArray ping = "\x89\xFD" + QByteArray(4 + 125, '\0'); // masked with zeros
    const QByteArray pings = ping.repeated(1000);
    // More than the kernel takes for the deaf one, and what may wait here.
    constexpr qint64 most = 4 * WebSocketSubscriber::mostUnread;
    qint64 sent = 0;
    while (bench.server.hub().streams() == 1 && sent < most) {
        sent += deaf.write(pings);
        QTRY_VERIFY(deaf.bytesToWrite() == 0 || bench.server.hub().streams() == 0);
    }
    QTRY_COMPARE(bench.server.hub().streams(), 0);
}

void TestGatewayStream::casesOfANameShareTheirPlaces()
{
    GatewayBench bench;
    bench.login.passwords[QStringLiteral("ADA")] = QStringLiteral("other");
    {
        PushClient lingering;
        open(bench, lingering);
    }
    QTRY_COMPARE(bench.server.hub().streams(), 0);
    std::array<PushClient, 4> upper;
    for (PushClient &client : upper) {
        client.open(bench.events(), basic("ADA:other"));
        QTRY_VERIFY(client.hello());
    }
    // Another spelling lets go of the connection that nobody uses any more.
    QCOMPARE(bench.server.hub().sessions(), 1);
    std::array<PushClient, 4> lower;
    for (PushClient &client : lower)
        open(bench, client);
    PushClient ninth;
    ninth.open(bench.events(), basic("ada:engine"));
    QTRY_VERIFY(ninth.socket.errorString().contains(QStringLiteral("429")));
    // They may be two people: nobody sees the other's mail.
    const QStringList ids = bench.mailbox(QStringLiteral("ADA"))->deliver();
    QTRY_COMPARE(upper[0].arrivedIds(), ids);
    bench.mailbox()->setLive(false);
    QTRY_COMPARE(lower[0].all<MailboxStatus>().size(), 1);
    QVERIFY(lower[0].arrivedIds().isEmpty());
    QVERIFY(upper[0].all<MailboxStatus>().isEmpty());
}

void TestGatewayStream::sessionLingers()
{
    GatewayBench bench;
    {
        PushClient client;
        open(bench, client);
    }
    QTRY_COMPARE(bench.server.hub().streams(), 0);
    bench.clock.advance(59s);
    QCOMPARE(bench.server.hub().sessions(), 1);
    bench.clock.advance(1s);
    QCOMPARE(bench.server.hub().sessions(), 0);
    QTRY_VERIFY(!bench.feeds.at(QStringLiteral("ada")));

    // The password is forgotten with the session.
    PushClient client;
    open(bench, client);
    QCOMPARE(bench.login.tried, 2);
    QCOMPARE(bench.feedsMade, 2);
    bench.clock.advance(50s);
    QCOMPARE(bench.server.hub().sessions(), 1);
}

void TestGatewayStream::refusedFeedEndsTheSession()
{
    GatewayBench bench;
    PushClient client;
    open(bench, client);
    Q_EMIT bench.mailbox()->refused();
    QTRY_VERIFY(client.closed);
    QVERIFY(client.bye());
    QCOMPARE(client.bye()->retryAfter, 1);
    QCOMPARE(bench.server.hub().sessions(), 0);
    PushClient again;
    open(bench, again);
    QCOMPARE(bench.login.tried, 2);
}

void TestGatewayStream::saysByeOnStop()
{
    GatewayBench bench;
    PushClient client;
    open(bench, client);
    QSignalSpy stopped(&bench.server, &GatewayServer::stopped);
    bench.server.stop();
    QTRY_VERIFY(client.closed);
    QVERIFY(client.bye());
    QCOMPARE(int(client.socket.closeCode()), 1001);
    QTRY_COMPARE(bench.server.hub().streams(), 0);
    bench.clock.advance(0ms);
    QCOMPARE(stopped.count(), 1);
}

void TestGatewayStream::demoRingsWithinThreeSeconds()
{
    VirtualClock clock;
    RandomSource random(4);
    DemoGateway demo(clock, random);
    QCOMPARE(demo.listen(), std::nullopt);
    PushClient client;
    QUrl url = demo.url();
    url.setScheme(QStringLiteral("ws"));
    url.setPath(url.path() + QStringLiteral("/events"));
    client.open(url, basic((demo.user() + u':' + demo.password()).toUtf8()));
    QTRY_COMPARE(client.events.size(), 2);
    clock.advance(3s);
    QTRY_COMPARE(client.arrivedIds().size(), 1);

    PushClient stranger;
    stranger.open(url, basic("demo:guess"));
    QTRY_VERIFY(stranger.socket.errorString().contains(QStringLiteral("401")));
}

void TestGatewayStream::demoListensAsTold()
{
    VirtualClock clock;
    RandomSource random(4);
    DemoGateway demo(clock, random);
    GatewayOptions options;
    options.address = QHostAddress(QStringLiteral("127.0.0.2"));
    options.basePath = "/mail/push";
    QCOMPARE(demo.listen(options), std::nullopt);
    QCOMPARE(demo.url().host(), QStringLiteral("127.0.0.2"));
    QCOMPARE(demo.url().path(), QStringLiteral("/mail/push"));
}

QTEST_GUILESS_MAIN(TestGatewayStream)
#include "tst_gatewaystream.moc"
