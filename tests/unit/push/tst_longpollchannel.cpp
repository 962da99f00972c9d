// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "headerfield.h"
#include "longpollhouse.h"

#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

using House = LongPollHouse;
using Server = ScriptedHttpServer;

class LongPollChannelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoItIs();
    void firstAsGivenThenWaiting();
    void queryOfItsOwn();
    void oneMessageAnElement();
    void goesOnFromItsPosition();
    void goesOnFromTheGivenPosition();
    void oneConnectionAndOneRequest();
    void everyByteIsASignOfLife();
    void refusals_data();
    void refusals();
    void retryAfterOfALaterPoll();
    void followsWithAuthorization();
    void staysOnItsServer();
    void badPosition();
    void oversizedAnswer();
    void oversizedMessage();
    void selfSignedCertificateIsNamed();
    void nobodyListens();
    void abortIsSilent();
    void abortInAPause();
    void abortFromWithin();
};

void LongPollChannelTest::saysWhoItIs()
{
    House house;
    house.open("7");
    QVERIFY(house.asked(1));
    const QByteArray head = house.server.heads().first();
    QCOMPARE(headerField(head, "Accept"), QByteArray("application/json"));
    QCOMPARE(headerField(head, "Accept-Encoding"), QByteArray("identity"));
    QCOMPARE(headerField(head, "Cache-Control"), QByteArray("no-store"));
    QVERIFY(headerField(head, "User-Agent").startsWith("Grelot/"));
    QCOMPARE(headerField(head, "Authorization"), QByteArray("Basic c2VzYW1l"));
    QCOMPARE(headerField(head, "Last-Event-ID"), QByteArray("7"));
    QVERIFY(headerField(head, "Origin").isNull());
}

void LongPollChannelTest::firstAsGivenThenWaiting()
{
    House house;
    house.open();
    QVERIFY(house.asked(1));
    QCOMPARE(house.target(), QByteArray("/events?after=5&snapshot=1"));
    QVERIFY(headerField(house.server.heads().last(), "Last-Event-ID").isNull());
    QTRY_COMPARE(house.heard.reached.size(), 1);
    QCOMPARE(house.heard.opened.size(), 0);
    house.server.say(events({hello}));
    QVERIFY(house.asked(2));
    QCOMPARE(house.heard.opened.size(), 1);
    QCOMPARE(house.heard.messages(), QByteArrayList{hello});
    QCOMPARE(house.target(), QByteArray("/events?after=5&snapshot=1&wait=50"));
    QCOMPARE(house.heard.reached.size(), 1);
}

void LongPollChannelTest::queryOfItsOwn()
{
    House house;
    house.server.answer(events({hello}));
    house.open({}, "/events");
    QVERIFY(house.asked(2));
    QCOMPARE(house.target(), QByteArray("/events?wait=50"));
}

void LongPollChannelTest::oneMessageAnElement()
{
    House house;
    house.server.sendByteByByte();
    house.server.answer(events({hello, "{ \"a\" : 1 }",
        R"({"b":"gr)"
        "\xC3\xBC"
        R"(n"})"}));
    house.open();
    QTRY_COMPARE(
        house.heard.messages(), (QByteArrayList{hello, R"({"a":1})", "{\"b\":\"gr\xC3\xBCn\"}"}));
}

void LongPollChannelTest::goesOnFromItsPosition()
{
    House house;
    connect(&house.channel, &Channel::messageReceived, this,
        [&house](const QByteArray &message) { house.channel.setPosition("at " + message); });
    house.server.answer(events({R"({"a":1})", R"({"a":2})"}));
    house.open("old");
    QVERIFY(house.asked(2));
    QCOMPARE(headerField(house.server.heads().last(), "Last-Event-ID"), QByteArray("at {\"a\":2}"));
    house.server.say(events({R"({"a":3})"}));
    QVERIFY(house.asked(3));
    QCOMPARE(headerField(house.server.heads().last(), "Last-Event-ID"), QByteArray("at {\"a\":3}"));
}

void LongPollChannelTest::goesOnFromTheGivenPosition()
{
    House house;
    house.server.answer(events({hello}));
    house.open("old");
    QVERIFY(house.asked(2));
    QCOMPARE(headerField(house.server.heads().last(), "Last-Event-ID"), QByteArray("old"));
}

void LongPollChannelTest::oneConnectionAndOneRequest()
{
    House house;
    QVERIFY(house.settle());
    for (int poll = 3; poll < 10; ++poll) {
        house.clock.advance(50s);
        QCOMPARE(house.server.heads().size(), poll - 1);
        house.server.say(events({}));
        QVERIFY(house.asked(poll));
    }
    QCOMPARE(house.server.connections(), 1);
    QVERIFY(house.heard.failed.isEmpty());
}

void LongPollChannelTest::everyByteIsASignOfLife()
{
    House house;
    QVERIFY(house.settle());
    const QByteArray answer = events({});
    const qsizetype bodyAt = answer.indexOf('{');
    for (const QByteArray &part : {answer.first(bodyAt), answer.mid(bodyAt, 1)}) {
        const auto before = house.heard.alive.size();
        house.server.say(part);
        QTRY_VERIFY(house.heard.alive.size() > before);
    }
}

void LongPollChannelTest::refusals_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<Need>("need");
    QTest::addColumn<int>("status");
    const auto row = [](const char *line, FailureKind kind, Need need = Need::Nothing) {
        QTest::newRow(line) << Server::empty(line) << kind << need
                            << QByteArray(line).first(3).toInt();
    };
    row("204 No Content", FailureKind::Rung);
    row("400 Bad Request", FailureKind::Rung);
    row("401 Unauthorized", FailureKind::User, Need::Password);
    row("403 Forbidden", FailureKind::User);
    row("404 Not Found", FailureKind::Rung);
    row("407 Proxy Authentication Required", FailureKind::User);
    row("429 Too Many Requests", FailureKind::Transient);
    row("500 Internal Server Error", FailureKind::Transient);
    row("503 Service Unavailable", FailureKind::Transient);
    row("504 Gateway Timeout", FailureKind::Transient); // the first was not to wait
    QTest::newRow("web page") << Server::whole("text/html; charset=utf-8", "<html>")
                              << FailureKind::Rung << Need::Nothing << 200;
    QTest::newRow("no JSON") << Server::json("hello") << FailureKind::Permanent << Need::Nothing
                             << 0;
}

void LongPollChannelTest::refusals()
{
    QFETCH(QByteArray, answer);
    QFETCH(FailureKind, kind);
    QFETCH(Need, need);
    QFETCH(int, status);
    House house;
    house.server.answer(answer);
    house.open();
    QTRY_COMPARE(house.heard.failed.size(), 1);
    const Failure failure = house.heard.failure();
    QCOMPARE(failure.kind, kind);
    QCOMPARE(failure.need, need);
    QCOMPARE(failure.httpStatus, status);
    QVERIFY(!failure.text.isEmpty());
    QCOMPARE(failure.obstacle.isEmpty(), kind != FailureKind::Rung);
    QCOMPARE(house.heard.opened.size(), 0);
}

void LongPollChannelTest::retryAfterOfALaterPoll()
{
    House house;
    QVERIFY(house.settle());
    house.clock.advance(20s);
    house.server.say(Server::empty("503 Service Unavailable", "Retry-After: 30\r\n"));
    QTRY_COMPARE(house.heard.failed.size(), 1);
    QCOMPARE(house.heard.failure().kind, FailureKind::Transient);
    QCOMPARE(house.heard.failure().retryAfter, std::chrono::milliseconds(30s));
}

void LongPollChannelTest::followsWithAuthorization()
{
    House house;
    house.server.answer(Server::empty("307 Temporary Redirect", "Location: /other\r\n"));
    house.server.answer(events({hello}));
    house.open("7");
    QVERIFY(house.asked(3));
    QVERIFY(house.server.heads().at(1).startsWith("GET /other HTTP/1.1\r\n"));
    QCOMPARE(
        headerField(house.server.heads().at(1), "Authorization"), QByteArray("Basic c2VzYW1l"));
    QCOMPARE(headerField(house.server.heads().at(1), "Last-Event-ID"), QByteArray("7"));
    QCOMPARE(house.heard.reached.size(), 1);
}

void LongPollChannelTest::staysOnItsServer()
{
    House house;
    const Server other;
    house.server.answer(
        Server::empty("302 Found", "Location: " + other.url().toEncoded() + "\r\n"));
    house.open();
    QTRY_COMPARE(house.heard.failed.size(), 1);
    QCOMPARE(house.heard.failure().kind, FailureKind::Rung);
    QVERIFY(house.heard.failure().obstacle.contains(QStringLiteral("another server")));
    QCOMPARE(other.connections(), 0);
}

void LongPollChannelTest::badPosition()
{
    House house;
    connect(&house.channel, &Channel::messageReceived, this,
        [&house] { house.channel.setPosition("1\r\nX-Evil: 2"); });
    house.server.answer(events({hello}));
    house.open();
    QTRY_COMPARE(house.heard.failed.size(), 1);
    QCOMPARE(house.heard.failure().kind, FailureKind::Permanent);
    QCOMPARE(house.server.heads().size(), 1);
}

void LongPollChannelTest::oversizedAnswer()
{
    House house;
    house.server.answer(Server::head("200 OK", "Content-Type: application/json\r\n"));
    house.open();
    QVERIFY(house.asked(1));
    house.server.flood(" ", 1024 * 1024 * 1024);
    QTRY_COMPARE(house.heard.failed.size(), 1);
    QCOMPARE(house.heard.failure().kind, FailureKind::Permanent);
    QVERIFY(house.heard.failure().text.contains(QStringLiteral("8 MiB")));
    QVERIFY(!house.server.isFloodOver());
    QTRY_COMPARE(house.server.openConnections(), 0);
}

void LongPollChannelTest::oversizedMessage()
{
    House house;
    house.server.answer(events({hello, "{\"a\":\"" + QByteArray(1024 * 1024, 'x') + "\"}"}));
    house.open();
    QTRY_COMPARE(house.heard.failed.size(), 1);
    QCOMPARE(house.heard.failure().kind, FailureKind::Permanent);
    QVERIFY(house.heard.failure().text.contains(QStringLiteral("1 MiB")));
    QVERIFY(house.heard.messages().isEmpty());
}

void LongPollChannelTest::selfSignedCertificateIsNamed()
{
    const SelfSigned identity = SelfSigned::make(QStringLiteral("impostor.example.org"));
    QVERIFY2(!identity.certificate.isNull(), "openssl made no certificate");
    House house;
    house.server.encrypt(identity);
    house.open();
    QTRY_COMPARE(house.heard.failed.size(), 1);
    QCOMPARE(house.heard.failure().kind, FailureKind::User);
    QCOMPARE(house.heard.failure().need, Need::Certificate);
    QVERIFY(house.server.heads().isEmpty());
}

void LongPollChannelTest::nobodyListens()
{
    House house;
    house.server.close();
    house.open();
    QTRY_COMPARE(house.heard.failed.size(), 1);
    QCOMPARE(house.heard.failure().kind, FailureKind::Transient);
    QVERIFY(house.heard.reached.isEmpty());
}

void LongPollChannelTest::abortIsSilent()
{
    House house;
    QVERIFY(house.settle());
    house.server.say(Server::head("200 OK", "Content-Length: 50\r\n"));
    house.channel.abort();
    const auto alive = house.heard.alive.size();
    QTRY_COMPARE(house.server.openConnections(), 0);
    house.channel.probe();
    QCOMPARE(house.clock.pending(), std::size_t(0));
    QCOMPARE(house.heard.failed.size(), 0);
    QCOMPARE(house.heard.alive.size(), alive);
    QCOMPARE(house.server.heads().size(), 2);
}

void LongPollChannelTest::abortInAPause()
{
    House house;
    QVERIFY(house.settle());
    house.server.say(events({hello}));
    QTRY_COMPARE(house.heard.said.size(), 2);
    house.channel.abort();
    QCOMPARE(house.clock.pending(), std::size_t(0));
}

void LongPollChannelTest::abortFromWithin()
{
    House house;
    connect(&house.channel, &Channel::messageReceived, this, [&house] { house.channel.abort(); });
    house.server.answer(events({hello, hello}));
    house.open();
    QTRY_COMPARE(house.heard.said.size(), 1);
    QTRY_COMPARE(house.clock.pending(), std::size_t(0));
    QCOMPARE(house.heard.said.size(), 1);
    QVERIFY(house.heard.failed.isEmpty());
}

QTEST_GUILESS_MAIN(LongPollChannelTest)
#include "tst_longpollchannel.moc"
