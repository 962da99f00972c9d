// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "eventstreamhouse.h"
#include "headerfield.h"

#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

using House = EventStreamHouse;
using Server = ScriptedHttpServer;

class EventStreamChannelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoItIs();
    void omitsAnEmptyPosition();
    void omitsAPositionThatWouldEndTheHeader();
    void talks();
    void everyByteIsASignOfLife();
    void otherTypesAreNotHandedOn();
    void typesCanBeNamed();
    void tellsThePosition();
    void splitDelivery();
    void contentTypeHasParameters();
    void refusals_data();
    void refusals();
    void retryAfter_data();
    void retryAfter();
    void followsWithAuthorization();
    void followsFiveTimes();
    void staysOnItsServer();
    void silentPeerWasReached();
};

void EventStreamChannelTest::saysWhoItIs()
{
    House house;
    house.open("INBOX=17.22.4713");
    QTRY_COMPARE(house.server.heads().size(), 1);
    const QByteArray head = house.server.heads().first();
    QVERIFY(head.startsWith("GET /events HTTP/1.1\r\n"));
    QCOMPARE(headerField(head, "Accept"), QByteArray("text/event-stream"));
    QCOMPARE(headerField(head, "Accept-Encoding"), QByteArray("identity"));
    QCOMPARE(headerField(head, "Cache-Control"), QByteArray("no-store"));
    QVERIFY(headerField(head, "User-Agent").startsWith("Grelot/"));
    QCOMPARE(headerField(head, "Authorization"), QByteArray("Basic c2VzYW1l"));
    QCOMPARE(headerField(head, "Last-Event-ID"), QByteArray("INBOX=17.22.4713"));
    QVERIFY(headerField(head, "Origin").isNull());
}

void EventStreamChannelTest::omitsAnEmptyPosition()
{
    House house;
    house.open();
    QTRY_COMPARE(house.server.heads().size(), 1);
    QVERIFY(headerField(house.server.heads().first(), "Last-Event-ID").isNull());
}

void EventStreamChannelTest::omitsAPositionThatWouldEndTheHeader()
{
    House house;
    house.open("1\r\nX-Evil: 2");
    QTRY_COMPARE(house.server.heads().size(), 1);
    QVERIFY(!house.server.heads().first().toLower().contains("evil"));
}

void EventStreamChannelTest::talks()
{
    House house;
    house.server.answer(Server::eventStream());
    house.open();
    QTRY_COMPARE(house.heard.opened.size(), 1);
    QCOMPARE(house.heard.reached.size(), 1);
    house.server.say("id: 1\r\ndata: {\"sky\":\"gr\xC3\xBCn\"}\r\n\r\n");
    QTRY_COMPARE(house.heard.messages(), QByteArrayList{"{\"sky\":\"gr\xC3\xBCn\"}"});
    house.server.say("data: {\"a\":\ndata: 1}\r\r");
    QTRY_COMPARE(house.heard.messages().size(), 2);
    QCOMPARE(house.heard.messages().last(), QByteArray("{\"a\":\n1}"));
    QVERIFY(house.heard.failed.isEmpty());
    QCOMPARE(house.server.connections(), 1);
}

void EventStreamChannelTest::everyByteIsASignOfLife()
{
    House house;
    house.server.answer(Server::eventStream());
    house.open();
    QTRY_COMPARE(house.heard.opened.size(), 1);
    for (const QByteArray bytes : {":", "\n", "d", "ata: 1"}) {
        const auto before = house.heard.alive.size();
        house.server.say(bytes);
        QTRY_VERIFY(house.heard.alive.size() > before);
    }
    QVERIFY(house.heard.messages().isEmpty());
}

void EventStreamChannelTest::otherTypesAreNotHandedOn()
{
    House house;
    house.server.answer(Server::eventStream("event: advertisement\ndata: buy\n\n"
                                            "event: message\ndata: 1\n\ndata: 2\n\n"));
    house.open();
    QTRY_COMPARE(house.heard.messages(), (QByteArrayList{"1", "2"}));
}

void EventStreamChannelTest::typesCanBeNamed()
{
    Server server;
    VirtualClock clock;
    EventStreamChannel channel(clock, {"state", "ping"});
    ChannelSpy heard(channel);
    server.answer(Server::eventStream("event: state\ndata: 1\n\ndata: 2\n\n"
                                      "event: ping\ndata: 3\n\nevent: States\ndata: 4\n\n"
                                      "event: state\ndata: 5\n\n"));
    channel.open({server.url(), {}, {}, {}});
    QTRY_COMPARE(heard.messages(), (QByteArrayList{"1", "3", "5"}));
}

void EventStreamChannelTest::tellsThePosition()
{
    House house;
    house.server.answer(Server::eventStream("data: 1\n\n"));
    QByteArrayList positions;
    connect(&house.channel, &Channel::messageReceived, &house.channel,
        [&] { positions.append(house.channel.position()); });
    house.open("old");
    QTRY_COMPARE(house.heard.messages(), QByteArrayList{"1"});
    house.server.say("id: a\ndata: 2\n\ndata: 3\n\n"
                     "event: other\nid: b\ndata: 4\n\ndata: 5\n\n");
    QTRY_COMPARE(house.heard.messages().size(), 4);
    QCOMPARE(positions, (QByteArrayList{"", "a", "a", "b"}));
}

void EventStreamChannelTest::splitDelivery()
{
    House house;
    house.server.sendByteByByte();
    house.server.answer(Server::eventStream("\xEF\xBB\xBF:hi\r\ndata: gr\xC3\xBCn\r\n\r\n"
                                            "data: a\rdata: b\r\rdata: c\n\n"));
    house.open();
    QTRY_COMPARE(house.heard.messages(), (QByteArrayList{"gr\xC3\xBCn", "a\nb", "c"}));
}

void EventStreamChannelTest::contentTypeHasParameters()
{
    House house;
    house.server.answer(Server::head("200 OK",
                            "Content-Type: Text/Event-Stream;charset=utf-8\r\n"
                            "Transfer-Encoding: chunked\r\n") +
        "9\r\ndata: 1\n\n\r\n");
    house.open();
    QTRY_COMPARE(house.heard.messages(), QByteArrayList{"1"});
}

void EventStreamChannelTest::refusals_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<Need>("need");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("obstacle"); // part of it
    const auto row = [](const char *line, FailureKind kind, Need need = Need::Nothing) {
        const QByteArray code = QByteArray(line).first(3);
        QTest::newRow(line) << Server::empty(line) << kind << need << code.toInt()
                            << (kind == FailureKind::Rung
                                       ? QString::fromLatin1("answered " + code +
                                             " to the request for an event stream")
                                       : QString());
    };
    row("204 No Content", FailureKind::Rung);
    row("304 Not Modified", FailureKind::Rung);
    row("400 Bad Request", FailureKind::Rung);
    row("401 Unauthorized", FailureKind::User, Need::Password);
    row("403 Forbidden", FailureKind::User);
    row("404 Not Found", FailureKind::Rung);
    row("406 Not Acceptable", FailureKind::Rung);
    row("407 Proxy Authentication Required", FailureKind::User);
    row("426 Upgrade Required", FailureKind::Rung);
    row("429 Too Many Requests", FailureKind::Transient);
    row("500 Internal Server Error", FailureKind::Transient);
    row("502 Bad Gateway", FailureKind::Transient);
    row("503 Service Unavailable", FailureKind::Transient);
    row("504 Gateway Timeout", FailureKind::Transient);
    QTest::newRow("401 with a challenge")
        << Server::empty("401 Unauthorized", "WWW-Authenticate: Basic realm=\"Grelot\"\r\n")
        << FailureKind::User << Need::Password << 401 << QString();
    QTest::newRow("web page") << Server::whole("text/html; charset=utf-8", "<html>")
                              << FailureKind::Rung << Need::Nothing << 200
                              << QStringLiteral("a web page came in place of the event stream");
    QTest::newRow("JSON") << Server::json("{\"events\":[]}") << FailureKind::Rung << Need::Nothing
                          << 200 << QStringLiteral("did not answer with an event stream");
    QTest::newRow("no content type")
        << Server::head("200 OK") << FailureKind::Rung << Need::Nothing << 200
        << QStringLiteral("did not answer with an event stream");
}

void EventStreamChannelTest::refusals()
{
    QFETCH(QByteArray, answer);
    QFETCH(FailureKind, kind);
    QFETCH(Need, need);
    QFETCH(int, status);
    QFETCH(QString, obstacle);
    House house;
    house.server.answer(answer);
    house.open();
    QTRY_COMPARE(house.heard.failed.size(), 1);
    const Failure failure = house.heard.failure();
    QCOMPARE(failure.kind, kind);
    QCOMPARE(failure.need, need);
    QCOMPARE(failure.httpStatus, status);
    QVERIFY(!failure.text.isEmpty());
    QCOMPARE(failure.obstacle.isEmpty(), obstacle.isEmpty());
    QVERIFY2(failure.obstacle.contains(obstacle), qPrintable(failure.obstacle));
    QCOMPARE(house.heard.opened.size(), 0);
}

void EventStreamChannelTest::retryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("milliseconds"); // -1: none
    QTest::newRow("seconds") << QByteArray("120") << qint64(120'000);
    // The virtual clock begins with the year.
    QTest::newRow("date") << QByteArray("Thu, 01 Jan 2026 00:02:00 GMT") << qint64(120'000);
    QTest::newRow("words") << QByteArray("soon") << qint64(-1);
}

void EventStreamChannelTest::retryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, milliseconds);
    House house;
    house.server.answer(Server::empty("503 Service Unavailable", "Retry-After: " + value + "\r\n"));
    house.open();
    QTRY_COMPARE(house.heard.failed.size(), 1);
    const auto asked = house.heard.failure().retryAfter;
    QCOMPARE(asked ? qint64(asked->count()) : qint64(-1), milliseconds);
}

void EventStreamChannelTest::followsWithAuthorization()
{
    House house;
    house.server.answer(Server::empty("307 Temporary Redirect", "Location: /other?x=1\r\n"));
    house.server.answer(Server::eventStream("data: 1\n\n"));
    house.open("7");
    QTRY_COMPARE(house.heard.messages(), QByteArrayList{"1"});
    const QByteArray head = house.server.heads().last();
    QVERIFY(head.startsWith("GET /other?x=1 HTTP/1.1\r\n"));
    QCOMPARE(headerField(head, "Authorization"), QByteArray("Basic c2VzYW1l"));
    QCOMPARE(headerField(head, "Last-Event-ID"), QByteArray("7"));
    QCOMPARE(house.heard.reached.size(), 1);
    QCOMPARE(house.heard.opened.size(), 1);
}

void EventStreamChannelTest::followsFiveTimes()
{
    House house;
    for (int i = 0; i < 6; ++i)
        house.server.answer(Server::empty("302 Found", "Location: /events\r\n"));
    house.open();
    QTRY_COMPARE(house.heard.failed.size(), 1);
    QCOMPARE(house.server.heads().size(), 6);
    QCOMPARE(house.heard.failure().kind, FailureKind::Rung);
    QCOMPARE(house.heard.failure().httpStatus, 302);
    QVERIFY(house.heard.failure().obstacle.contains(u'5'));
}

void EventStreamChannelTest::staysOnItsServer()
{
    House house;
    const Server other;
    house.server.answer(
        Server::empty("302 Found", "Location: " + other.url().toEncoded() + "\r\n"));
    house.open();
    QTRY_COMPARE(house.heard.failed.size(), 1);
    QCOMPARE(house.heard.failure().kind, FailureKind::Rung);
    QCOMPARE(house.heard.failure().obstacle,
        QStringLiteral("the server or a proxy on the way sends requests on to another server"));
    QCOMPARE(other.connections(), 0);
}

void EventStreamChannelTest::silentPeerWasReached()
{
    House house;
    house.open();
    QTRY_COMPARE(house.heard.reached.size(), 1);
    QVERIFY(house.heard.opened.isEmpty());
    QVERIFY(house.heard.failed.isEmpty());
}

QTEST_GUILESS_MAIN(EventStreamChannelTest)
#include "tst_eventstreamchannel.moc"
