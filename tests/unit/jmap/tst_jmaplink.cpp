// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmaplinkhouse.h"

#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

namespace {

const QStringList inOrder{QStringLiteral("reached"), QStringLiteral("opened"),
    QStringLiteral("proven"), QStringLiteral("synced")};

Failure forbidden()
{
    Failure failure{FailureKind::User, QStringLiteral("not let in"), QStringLiteral("403"), {}};
    failure.httpStatus = 403;
    return failure;
}

Failure refusedPassword()
{
    return {FailureKind::User, QStringLiteral("no"), {}, {}, Need::Password, true};
}

/// A secret that can be had anew without the person.
class RenewableSecrets final : public SecretProvider
{
public:
    void fetch(Answer answer) override
    {
        answer(Secret{Secret::Kind::Token, QStringLiteral("t0ken")});
    }
    void refused() override { ++refusals; }
    bool mayRenew() const override { return true; }
    int refusals = 0;
};

} // namespace

/// Over WebSocket, and what all rungs have in common: session, secrets, what the server offers.
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
    void sessionFailures_data();
    void sessionFailures();
    void redirectedSession();
    void refusedPasswordIsForgotten();
    void refusedTokenIsRenewed();
    void noSecret();
    void failedOpeningForgetsTheSession();
    void forbiddenUpgradeAsksPlainly_data();
    void forbiddenUpgradeAsksPlainly();
    void sameSessionUnderAnotherState();
    void otherSession();
    void unknownSession();
    void manySessionStates();
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

void JmapLinkTest::sessionFailures_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, int status, const QByteArray &body, FailureKind kind,
                         const char *said) {
        QTest::newRow(name) << status << body << kind << QString::fromLatin1(said);
    };
    row("password", 401, "", FailureKind::User, "password");
    row("forbidden", 403, "", FailureKind::User, "403");
    row("nothing there", 404, "", FailureKind::Permanent, "no JMAP server");
    row("elsewhere", 302, "", FailureKind::Permanent, "another server");
    row("odd", 418, "", FailureKind::Permanent, "418");
    row("ill", 502, "", FailureKind::Transient, "502");
    row("a page", 200, "<html></html>", FailureKind::Permanent, "not what a JMAP server says");
    row("no mail", 200, R"({"capabilities":{},"accounts":{},"apiUrl":"/"})", FailureKind::Permanent,
        "not what a JMAP server says");
}

void JmapLinkTest::sessionFailures()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(FailureKind, kind);
    QFETCH(QString, said);
    JmapLinkHouse house;
    house.dial(Rung::WebSocket);
    house.http.answer(status, body);
    QCOMPARE(house.heard, QStringList{QStringLiteral("failed")});
    QCOMPARE(house.failures.first().kind, kind);
    QVERIFY2(house.failures.first().text.contains(said), qPrintable(house.failures.first().text));
    QVERIFY(house.failures.first().obstacle.isEmpty());
    QVERIFY(!house.memory.session);
    QCOMPARE(house.secrets.refusals, status == 401 ? 1 : 0);
}

void JmapLinkTest::redirectedSession()
{
    JmapLinkHouse house;
    house.dial(Rung::WebSocket);
    house.http.answer(
        200, house.session(), QUrl(QStringLiteral("https://mail.example.org:8443/jmap")));
    QCOMPARE(house.channel->m_request.url,
        QUrl(QStringLiteral("https://mail.example.org:8443/jmap/ws")));
}

void JmapLinkTest::refusedPasswordIsForgotten()
{
    JmapLinkHouse house;
    house.dial(Rung::WebSocket);
    house.serve();
    Q_EMIT house.channel->failed(refusedPassword());
    QCOMPARE(house.failures.value(0).kind, FailureKind::User);
    QCOMPARE(house.secrets.refusals, 1);
}

void JmapLinkTest::refusedTokenIsRenewed()
{
    JmapLinkHouse house;
    RenewableSecrets secrets;
    JmapLink link(Rung::EventStream, house.url,
        {QStringLiteral("alice"), secrets, house.http,
            [&house](Rung rung) { return house.makeChannel(rung); }, house.clock, house.memory},
        {{QStringLiteral("INBOX")}, {}, true}, house.known);
    QList<Failure> failures;
    connect(&link, &Link::failed, &link, [&](const Failure &failure) { failures.append(failure); });
    link.open();
    QCOMPARE(house.http.pending.first().call.authorization, QByteArray("Bearer t0ken"));
    house.serve();
    house.openChannel();
    house.http.answer(401, {}); // the token has run out under way
    QCOMPARE(failures.size(), 1);
    QCOMPARE(failures.first().kind, FailureKind::Transient);
    QCOMPARE(secrets.refusals, 1);
}

void JmapLinkTest::noSecret()
{
    JmapLinkHouse house;
    house.secrets.result = Failure{FailureKind::User, QStringLiteral("locked"), {}, {}};
    house.dial(Rung::WebSocket);
    QCOMPARE(house.failures.value(0).text, QStringLiteral("locked"));
    QVERIFY(house.http.pending.isEmpty());
    QCOMPARE(house.secrets.refusals, 0);
}

void JmapLinkTest::failedOpeningForgetsTheSession()
{
    JmapLinkHouse house;
    house.goOnline(Rung::WebSocket);
    QVERIFY(house.memory.session);
    Q_EMIT house.channel->failed({FailureKind::Transient, QStringLiteral("cut"), {}, {}});
    QVERIFY(house.memory.session);
    house.dial(Rung::WebSocket);
    Q_EMIT house.channel->failed({FailureKind::Transient, QStringLiteral("away"), {}, {}});
    QVERIFY(!house.memory.session);
    QCOMPARE(house.failures.size(), 2);
}

void JmapLinkTest::forbiddenUpgradeAsksPlainly_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<FailureKind>("kind");
    QTest::newRow("a proxy") << 200 << FailureKind::Rung;
    QTest::newRow("the server") << 403 << FailureKind::User;
    QTest::newRow("the password") << 401 << FailureKind::User;
    QTest::newRow("the server is ill") << 502 << FailureKind::Transient;
}

void JmapLinkTest::forbiddenUpgradeAsksPlainly()
{
    QFETCH(int, status);
    QFETCH(FailureKind, kind);
    JmapLinkHouse house;
    house.dial(Rung::WebSocket);
    house.serve();
    Q_EMIT house.channel->reached();
    Q_EMIT house.channel->failed(forbidden());
    QVERIFY(house.failures.isEmpty());
    QCOMPARE(house.http.pending.size(), 1);
    house.http.answer(status, status == 200 ? house.session() : QByteArray());
    QCOMPARE(house.failures.value(0).kind, kind);
    QCOMPARE(
        house.failures.first().obstacle.contains(QStringLiteral("403")), kind == FailureKind::Rung);
}

void JmapLinkTest::sameSessionUnderAnotherState()
{
    JmapLinkHouse house;
    house.goOnline(Rung::WebSocket);
    house.service.changeSession();
    house.receive(1);
    house.channel->say(house.stateChange());
    house.serveSocket();
    QCOMPARE(house.http.pending.size(), 1);
    house.serve();
    QVERIFY(house.failures.isEmpty());
    QCOMPARE(house.memory.session->state, QStringLiteral("2"));
    house.receive(2);
    house.channel->say(house.stateChange());
    house.serveSocket();
    QVERIFY(house.http.pending.isEmpty()); // once for each state
    QCOMPARE(house.told<Arrived>(), 2);
}

void JmapLinkTest::otherSession()
{
    JmapLinkHouse house;
    house.goOnline(Rung::WebSocket);
    house.service.changeSession();
    house.service.addAccount(QStringLiteral("A2"), QStringLiteral("bob"));
    house.receive(1);
    house.channel->say(house.stateChange());
    house.serveSocket();
    house.serve();
    QCOMPARE(house.told<Arrived>(), 1);
    QCOMPARE(house.failures.value(0).kind, FailureKind::Transient);
    QVERIFY(house.failures.first().answered); // no cut to hold against the transport
    QVERIFY(house.memory.session);
    QCOMPARE(house.memory.session->accounts.size(), 2);
    house.dial(Rung::WebSocket);
    QVERIFY(house.http.pending.isEmpty());
}

void JmapLinkTest::unknownSession()
{
    JmapLinkHouse house;
    house.goOnline(Rung::WebSocket);
    house.service.changeSession();
    house.receive(1);
    house.channel->say(house.stateChange());
    house.serveSocket();
    house.http.answer(500, {});
    QVERIFY(house.failures.isEmpty());
    QVERIFY(!house.memory.session); // the next link asks
}

void JmapLinkTest::manySessionStates()
{
    JmapLinkHouse house;
    house.goOnline(Rung::WebSocket);
    int asked = 0;
    for (int i = 0; i < 40; ++i) {
        house.service.changeSession();
        house.receive(i);
        house.channel->say(house.stateChange());
        house.serveSocket();
        asked += int(house.http.pending.size());
        house.serve();
    }
    QCOMPARE(asked, 16);
    QVERIFY(house.failures.isEmpty());
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
