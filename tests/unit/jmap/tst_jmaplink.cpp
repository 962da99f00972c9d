// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmaplinkhouse.h"

#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

namespace {

const QStringList inOrder{QStringLiteral("reached"), QStringLiteral("opened"),
    QStringLiteral("proven"), QStringLiteral("synced")};

} // namespace

/// Over WebSocket, and what all rungs have in common.
class JmapLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingInOrder();
    void sessionIsAskedForOnce();
    void stateChangeIsOneRequest();
    void pushGoesOnWhereItWas();
    void probesAreThoseOfTheChannel();
    void newsIsHeldUntilItsTurn();
    void othersMessagesAreIgnored();
    void violations_data();
    void violations();
    void refusedPushIsTheTransports();
    void serverOffers_data();
    void serverOffers();
    void abortIsSilent();
};

void JmapLinkTest::everythingInOrder()
{
    JmapLinkHouse house;
    house.receive(1);
    house.dial(Rung::WebSocket);
    QCOMPARE(house.http.pending.size(), 1);
    const HttpCall call = house.http.pending.first().call;
    QCOMPARE(call.url, house.url);
    QVERIFY(call.authorization.startsWith("Basic "));
    QVERIFY(house.link->timings().open >= 35s);
    house.serve();
    QCOMPARE(
        house.channel->m_request.url, QUrl(QStringLiteral("https://mail.example.org/jmap/ws")));
    QCOMPARE(house.channel->m_request.subprotocol, QStringLiteral("jmap"));
    QCOMPARE(house.channel->m_request.authorization, call.authorization);
    QVERIFY(house.channel->m_sent.isEmpty());
    house.openChannel();
    QCOMPARE(house.heard, inOrder.first(2));
    QCOMPARE(house.channel->m_sent.size(), 2);
    QCOMPARE(house.sent(0),
        (QJsonObject{{QStringLiteral("@type"), QStringLiteral("WebSocketPushEnable")},
            {QStringLiteral("dataTypes"),
                QJsonArray{QStringLiteral("Email"), QStringLiteral("Mailbox")}}}));
    QCOMPARE(house.sent(1).value(QLatin1String("@type")).toString(), QStringLiteral("Request"));
    house.serveSocket();
    QCOMPARE(house.heard, inOrder);
    QCOMPARE(house.told<Snapshot>(), 1);
    QCOMPARE(house.link->transport(), Rung::WebSocket);
    QVERIFY(house.link->note().isEmpty());
    QVERIFY(house.http.pending.isEmpty()); // one connection in all
    QCOMPARE(house.channels, QList<Rung>{Rung::WebSocket});
    QVERIFY(house.terms.heartbeat > 0ms);
}

void JmapLinkTest::sessionIsAskedForOnce()
{
    JmapLinkHouse house;
    house.goOnline(Rung::WebSocket);
    house.dial(Rung::WebSocket);
    QVERIFY(house.http.pending.isEmpty());
    QCOMPARE(house.link->timings().open, LinkTimings().open);
    house.openChannel();
    house.serveSocket();
    QCOMPARE(house.heard, inOrder);
}

void JmapLinkTest::stateChangeIsOneRequest()
{
    JmapLinkHouse house;
    house.goOnline(Rung::WebSocket);
    const qsizetype before = house.channel->m_sent.size();
    house.channel->say(house.stateChange());
    QCOMPARE(house.channel->m_sent.size(), before); // as it was
    house.receive(1);
    house.channel->say(house.stateChange());
    QCOMPARE(house.channel->m_sent.size(), before + 1);
    house.serveSocket();
    QCOMPARE(house.channel->m_sent.size(), before + 1);
    QCOMPARE(house.told<Arrived>(), 1);
}

void JmapLinkTest::pushGoesOnWhereItWas()
{
    JmapLinkHouse house;
    house.goOnline(Rung::WebSocket);
    house.receive(1);
    house.channel->say(house.stateChange());
    house.dial(Rung::WebSocket);
    house.openChannel();
    QCOMPARE(house.sent(0).value(QLatin1String("pushState")).toString(), house.service.pushState());
}

void JmapLinkTest::probesAreThoseOfTheChannel()
{
    JmapLinkHouse house;
    house.goOnline(Rung::WebSocket);
    QVERIFY(house.link->canProbe());
    QCOMPARE(house.link->timings().silence, LinkTimings().silence);
    house.link->probe();
    QCOMPARE(house.channel->m_probes, 1);
}

void JmapLinkTest::newsIsHeldUntilItsTurn()
{
    JmapLinkHouse house;
    house.receive(1);
    house.make(Rung::WebSocket);
    house.link->open();
    house.serve();
    house.openChannel();
    house.serveSocket();
    QCOMPARE(house.heard, inOrder);
    QVERIFY(house.updates.isEmpty());
    house.link->deliver();
    QCOMPARE(house.told<Snapshot>(), 1);
    house.receive(2);
    house.channel->say(house.stateChange());
    house.serveSocket();
    QCOMPARE(house.told<Arrived>(), 1);
}

void JmapLinkTest::othersMessagesAreIgnored()
{
    JmapLinkHouse house;
    house.goOnline(Rung::WebSocket);
    const qsizetype before = house.channel->m_sent.size();
    house.channel->say("{}");
    house.channel->say(R"({"@type":"Advertisement"})");
    house.channel->say(R"({"@type":"Response","requestId":"R99","methodResponses":[]})");
    house.channel->say(R"({"@type":"RequestError","requestId":"R99","status":400})");
    house.channel->say(
        R"({"@type":"StateChange","changed":{"A9":{"Email":"1"},"A1":{"Todo":"7"}}})");
    QVERIFY(house.heard.isEmpty());
    QCOMPARE(house.channel->m_sent.size(), before);
}

void JmapLinkTest::violations_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("no JSON") << QByteArray("{\"@type\":");
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xff\"}");
    QTest::newRow("too deep") << R"({"a":)" + QByteArray(65, '[') + QByteArray(65, ']') + "}";
    QTest::newRow("a change without changes") << QByteArray(R"({"@type":"StateChange"})");
}

void JmapLinkTest::violations()
{
    QFETCH(QByteArray, message);
    JmapLinkHouse house;
    house.goOnline(Rung::WebSocket);
    house.channel->say(message);
    QCOMPARE(house.heard, QStringList{QStringLiteral("failed")});
    QCOMPARE(house.failures.first().kind, FailureKind::Permanent);
    QVERIFY(house.channel->m_aborted);
}

void JmapLinkTest::refusedPushIsTheTransports()
{
    JmapLinkHouse house;
    house.dial(Rung::WebSocket);
    house.serve();
    house.openChannel();
    house.channel->say(R"({"@type":"RequestError","requestId":null,
        "type":"urn:ietf:params:jmap:error:notRequest","status":400})");
    QCOMPARE(house.failures.value(0).kind, FailureKind::Rung);
    QVERIFY(!house.failures.first().obstacle.isEmpty());
}

void JmapLinkTest::serverOffers_data()
{
    QTest::addColumn<bool>("webSocket");
    QTest::addColumn<bool>("eventSource");
    QTest::addColumn<Rung>("asked");
    QTest::addColumn<Rung>("used");
    QTest::addColumn<QString>("note"); // part of it
    const auto row = [](const char *name, bool socket, bool stream, Rung asked, Rung used,
                         const char *note) {
        QTest::newRow(name) << socket << stream << asked << used << QString::fromLatin1(note);
    };
    const char *noSocket =
        "Connected by server-sent events, because the server offers no WebSocket.";
    const char *noPush = "Polling every minute, because the server offers no push.";
    row("all", true, true, Rung::WebSocket, Rung::WebSocket, "");
    row("all, below", true, true, Rung::EventStream, Rung::EventStream, "");
    row("all, at the bottom", true, true, Rung::LongPoll, Rung::LongPoll, "");
    row("no WebSocket", false, true, Rung::WebSocket, Rung::EventStream, noSocket);
    row("no WebSocket, below", false, true, Rung::EventStream, Rung::EventStream, "");
    row("no WebSocket, at the bottom", false, true, Rung::LongPoll, Rung::LongPoll, "");
    row("nothing", false, false, Rung::WebSocket, Rung::Poll, noPush);
    row("nothing, at the bottom", false, false, Rung::LongPoll, Rung::Poll, noPush);
    row("WebSocket alone", true, false, Rung::WebSocket, Rung::WebSocket, "");
    // The ladder knows what is in the way of the WebSocket, and says so.
    row("WebSocket alone, below", true, false, Rung::EventStream, Rung::Poll, "");
}

void JmapLinkTest::serverOffers()
{
    QFETCH(bool, webSocket);
    QFETCH(bool, eventSource);
    QFETCH(Rung, asked);
    QFETCH(Rung, used);
    QFETCH(QString, note);
    JmapTraits traits;
    traits.webSocketPush = webSocket;
    traits.eventSource = eventSource;
    JmapLinkHouse house(traits);
    house.dial(asked);
    QCOMPARE(house.link->transport(), std::nullopt);
    house.serve();
    QCOMPARE(house.link->transport(), used);
    QCOMPARE(house.link->note(), note);
    QCOMPARE(house.channels, used == Rung::Poll ? QList<Rung>() : QList<Rung>{used});
}

void JmapLinkTest::abortIsSilent()
{
    JmapLinkHouse house;
    house.dial(Rung::WebSocket);
    house.link->abort();
    house.serve();
    QVERIFY(house.heard.isEmpty());
    QVERIFY(house.channels.isEmpty());
    house.goOnline(Rung::WebSocket);
    QVERIFY(house.link->api());
    house.link->abort();
    QVERIFY(house.channel->m_aborted);
    QVERIFY(!house.link->api());
    QVERIFY(!house.link->sync());
    house.receive(1);
    house.channel->say(house.stateChange());
    house.clock.advance(1h);
    QVERIFY(house.heard.isEmpty());
    QCOMPARE(house.clock.pending(), 0U);
}

QTEST_GUILESS_MAIN(JmapLinkTest)
#include "tst_jmaplink.moc"
