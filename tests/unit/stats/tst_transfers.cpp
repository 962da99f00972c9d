// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "channelspy.h"
#include "eventstreamchannel.h"
#include "longpollchannel.h"
#include "scriptedhttpserver.h"
#include "tcprelay.h"
#include "virtualclock.h"
#include "websocketchannel.h"

#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace Grelot;
using namespace std::chrono_literals;
using Kind = Transfer::Kind;

namespace {

/// What a channel tells of its transfers.
class Told
{
public:
    explicit Told(const Channel &channel)
    {
        QObject::connect(&channel, &Channel::transferred, &channel,
            [this](const Transfer &transfer) { m_all.append(transfer); });
    }
    qint64 bytes() const
    {
        qint64 sum = 0;
        for (const Transfer &transfer : m_all)
            sum += transfer.bytes;
        return sum;
    }
    qsizetype count(Kind kind) const
    {
        return std::count_if(m_all.begin(), m_all.end(),
            [kind](const Transfer &transfer) { return transfer.kind == kind; });
    }

private:
    QList<Transfer> m_all;
};

bool isWithin(qint64 told, qint64 carried, qint64 tolerance)
{
    return std::abs(told - carried) <= tolerance;
}

QUrl urlOf(const TcpRelay &relay)
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/events").arg(relay.port()));
}

} // namespace

/// What channels tell of their bytes, against what a relay on the way has carried.
class TransfersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void webSocket();
    void eventStream();
    void longPollsOverOneConnection();
};

void TransfersTest::webSocket()
{
    QWebSocketServer server(QStringLiteral("test"), QWebSocketServer::NonSecureMode);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    TcpRelay relay(server.serverPort());
    WebSocketChannel channel;
    const Told told(channel);
    ChannelSpy heard(channel);
    channel.open({urlOf(relay), "Basic c2VzYW1l", {}, {}});
    QTRY_COMPARE(heard.opened.size(), 1);
    QCOMPARE(told.count(Kind::Opened), 1);
    QCOMPARE(told.count(Kind::Request), 1);
    QVERIFY2(isWithin(told.bytes(), relay.carried(), 60), "the heads are estimated");

    QTRY_VERIFY(server.hasPendingConnections());
    const std::unique_ptr<QWebSocket> peer(server.nextPendingConnection());
    const qint64 toldBefore = told.bytes();
    const qint64 carriedBefore = relay.carried();
    for (const int size : {10, 200, 70'000})
        peer->sendTextMessage(QString(size, u'x'));
    QTRY_COMPARE(heard.said.size(), 3);
    channel.probe();
    QTRY_COMPARE(heard.alive.size(), 4);
    QTRY_COMPARE(told.bytes() - toldBefore, relay.carried() - carriedBefore);
    QCOMPARE(told.count(Kind::Request), 1);
}

void TransfersTest::eventStream()
{
    ScriptedHttpServer server;
    TcpRelay relay(server.serverPort());
    server.answer(ScriptedHttpServer::eventStream("data: hello\n\n"));
    VirtualClock clock;
    EventStreamChannel channel(clock);
    const Told told(channel);
    ChannelSpy heard(channel);
    channel.open({urlOf(relay), "Basic c2VzYW1l", {}, {}});
    QTRY_COMPARE(heard.said.size(), 1);
    QVERIFY2(isWithin(told.bytes(), relay.carried(), 60), "Qt's own headers are estimated");
    const qint64 toldBefore = told.bytes();
    const qint64 carriedBefore = relay.carried();
    server.say("data: " + QByteArray(5'000, 'x') + "\n\n");
    QTRY_COMPARE(heard.said.size(), 2);
    QCOMPARE(told.bytes() - toldBefore, relay.carried() - carriedBefore);
    QCOMPARE(told.count(Kind::Opened), 1);
    QCOMPARE(told.count(Kind::Request), 1);
}

void TransfersTest::longPollsOverOneConnection()
{
    ScriptedHttpServer server;
    TcpRelay relay(server.serverPort());
    for (int i = 0; i < 3; ++i)
        server.answer(ScriptedHttpServer::json(R"({"events":[{"event":"ping"}]})"));
    VirtualClock clock;
    LongPollChannel channel(clock);
    const Told told(channel);
    ChannelSpy heard(channel);
    channel.open({urlOf(relay), "Basic c2VzYW1l", {}, {}});
    // Answers that come at once are paced.
    QTRY_VERIFY((clock.advance(100ms), server.heads().size() == 4));
    QCOMPARE(heard.said.size(), 3);
    QCOMPARE(told.count(Kind::Request), 4);
    QCOMPARE(told.count(Kind::Opened), server.connections());
    QVERIFY(isWithin(told.bytes(), relay.carried(), 4 * 60));
}

QTEST_MAIN(TransfersTest)
#include "tst_transfers.moc"
