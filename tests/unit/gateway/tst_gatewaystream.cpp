// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "demogateway.h"
#include "gatewaybench.h"
#include "handshakefailure.h"
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
    QTRY_COMPARE(httpStatusIn(stranger.socket.errorString()), std::optional<int>(401));
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
