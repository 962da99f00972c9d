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

/// What one client may cost, over a real WebSocket on loopback.
class TestGatewayLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesTheNinthConnection();
    void dropsSilentClients();
    void pingsKeepAlive();
    void endsFloods();
    void refusesLargeMessages();
    void dropsSlowReaders();
    void endsPingFloods();
    void casesOfANameShareTheirPlaces();

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

void TestGatewayLimits::refusesTheNinthConnection()
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

void TestGatewayLimits::dropsSilentClients()
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

void TestGatewayLimits::pingsKeepAlive()
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

void TestGatewayLimits::endsFloods()
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

void TestGatewayLimits::refusesLargeMessages()
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

void TestGatewayLimits::dropsSlowReaders()
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

void TestGatewayLimits::endsPingFloods()
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

void TestGatewayLimits::casesOfANameShareTheirPlaces()
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

QTEST_GUILESS_MAIN(TestGatewayLimits)
#include "tst_gatewaylimits.moc"
