// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "fakehttp.h"
#include "fakesecrets.h"
#include "gatewaysource.h"
#include "letters.h"
#include "scriptedchannel.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Grelot;
using namespace std::chrono_literals;

namespace {

const QByteArray helloNew = R"({"type":"hello","version":1,"heartbeat":25,"resumed":false,
    "reconnectSpread":7,"server":"test/1"})";
const QByteArray helloResumed = R"({"type":"hello","version":1,"resumed":true})";
const QByteArray emptySnapshot = R"({"type":"snapshot","mailbox":"INBOX","unread":0,"total":3,
    "unreadIds":[],"messages":[],"nextId":"17.4","cursor":"c 1/&"})";
const QByteArray serverAway =
    R"({"type":"status","mailbox":"INBOX","live":false,"reason":"The mail server is away."})";

} // namespace

class GatewaySourceTest : public QObject
{
    Q_OBJECT

private:
    struct House
    {
        FakeSecrets secrets;
        FakeHttp http;
        QPointer<ScriptedChannel> channel;
        GatewaySource source{
            {QUrl(QStringLiteral("https://mail.example.org/push/v1")), QStringLiteral("älice")},
            secrets, http, [this](Rung) {
                auto made = std::make_unique<ScriptedChannel>();
                channel = made.get();
                return made;
            }};
        std::unique_ptr<Link> link;

        void dial()
        {
            link = source.dial(Rung::WebSocket);
            link->open();
        }
        QString query(const char *name) const
        {
            return QUrlQuery(channel->m_request.url)
                .queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
        }
    };

private Q_SLOTS:
    void asksTheRightPlace();
    void tokenGoesAsBearer();
    void helloProvesAndSnapshotSettles();
    void resumedStreamSettlesAtOnce();
    void mailServerAwaySettlesToo();
    void cursorIsHandedBackEncoded();
    void eventsBeforeHelloAreAViolation();
    void unreadableEventsAreAViolation_data();
    void unreadableEventsAreAViolation();
    void unknownEventsAreIgnored();
    void repeatedViolationAsksForASnapshot();
    void oversizedEventsCountAsViolations();
    void requestsGoTwoAtATime();
    void newerProtocolIsSaid();
    void byeTellsWhenToComeBack();
    void refusedPasswordIsForgotten();
    void refusedCertificateKeepsThePassword();
    void noSecretNoConnection();
    void abortedWhileWaitingForTheSecret();
    void fetchAsksForMessages();
    void actPosts();
    void vanishedMessageIsSaid();
    void refreshTakesChanges();
    void answersThatCannotBeRead_data();
    void answersThatCannotBeRead();
};

void GatewaySourceTest::asksTheRightPlace()
{
    House house;
    house.dial();
    QCOMPARE(house.channel->m_request.url.toString(QUrl::RemoveQuery),
        QStringLiteral("https://mail.example.org/push/v1/events"));
    QCOMPARE(house.query("snapshot"), QStringLiteral("1"));
    QVERIFY(!QUrlQuery(house.channel->m_request.url).hasQueryItem(QStringLiteral("after")));
    QCOMPARE(house.channel->m_request.subprotocol, QStringLiteral("grelot.v1"));
    QCOMPARE(house.channel->m_request.authorization,
        QByteArray("Basic ") + QStringLiteral("älice:sesame").toUtf8().toBase64());
}

void GatewaySourceTest::tokenGoesAsBearer()
{
    House house;
    house.secrets.result = Secret{Secret::Kind::Token, QStringLiteral("t0ken")};
    house.dial();
    QCOMPARE(house.channel->m_request.authorization, QByteArray("Bearer t0ken"));
}

void GatewaySourceTest::helloProvesAndSnapshotSettles()
{
    House house;
    house.dial();
    QSignalSpy proven(house.link.get(), &Link::proven);
    QSignalSpy synced(house.link.get(), &Link::synced);
    QSignalSpy updated(&house.source, &MailSource::updated);
    house.channel->say(helloNew);
    QCOMPARE(proven.size(), 1);
    QCOMPARE(proven.last().first().value<SessionTerms>().reconnectSpread, 7000ms);
    QCOMPARE(synced.size(), 0);
    house.channel->say(emptySnapshot);
    QCOMPARE(synced.size(), 1);
    QCOMPARE(updated.size(), 1);
    house.channel->say(emptySnapshot);
    QCOMPARE(synced.size(), 1);
}

void GatewaySourceTest::resumedStreamSettlesAtOnce()
{
    House house;
    house.dial();
    house.channel->say(helloNew);
    house.channel->say(emptySnapshot);
    house.dial();
    QCOMPARE(house.query("snapshot"), QString());
    QSignalSpy synced(house.link.get(), &Link::synced);
    house.channel->say(helloResumed);
    QCOMPARE(synced.size(), 1);
}

void GatewaySourceTest::mailServerAwaySettlesToo()
{
    House house;
    house.dial();
    QSignalSpy synced(house.link.get(), &Link::synced);
    house.channel->say(helloNew);
    house.channel->say(serverAway);
    QCOMPARE(synced.size(), 1);
}

void GatewaySourceTest::cursorIsHandedBackEncoded()
{
    House house;
    house.source.resumeFrom({QStringLiteral("INBOX=1.2.3;ä +")});
    house.dial();
    QCOMPARE(house.query("after"), QStringLiteral("INBOX=1.2.3;ä +"));
    QVERIFY(house.channel->m_request.url.toEncoded().contains("%20%2B"));
    house.channel->say(helloNew);
    house.channel->say(emptySnapshot);
    house.dial();
    QCOMPARE(house.query("after"), QStringLiteral("c 1/&"));
}

void GatewaySourceTest::eventsBeforeHelloAreAViolation()
{
    House house;
    house.dial();
    QSignalSpy failed(house.link.get(), &Link::failed);
    house.channel->say(emptySnapshot);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.last().first().value<Failure>().kind, FailureKind::Permanent);
    QVERIFY(house.channel->m_aborted);
}

void GatewaySourceTest::unreadableEventsAreAViolation_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::newRow("no JSON") << QByteArray("{\"type\":");
    QTest::newRow("not UTF-8") << QByteArray("{\"type\":\"mail\xff\"}");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("wrong types") << QByteArray(R"({"type":"mail","mailbox":5})");
}

void GatewaySourceTest::unreadableEventsAreAViolation()
{
    QFETCH(QByteArray, event);
    House house;
    house.dial();
    house.channel->say(helloNew);
    QSignalSpy failed(house.link.get(), &Link::failed);
    house.channel->say(event);
    QCOMPARE(failed.size(), 1);
    const auto failure = failed.last().first().value<Failure>();
    QCOMPARE(failure.kind, FailureKind::Permanent);
    QVERIFY(!failure.text.isEmpty());
}

void GatewaySourceTest::unknownEventsAreIgnored()
{
    House house;
    house.dial();
    QSignalSpy failed(house.link.get(), &Link::failed);
    house.channel->say(helloNew);
    house.channel->say(R"({"type":"weather","sky":"blue"})");
    house.channel->say(R"({"type":"ping"})");
    QCOMPARE(failed.size(), 0);
}

void GatewaySourceTest::repeatedViolationAsksForASnapshot()
{
    House house;
    house.source.resumeFrom({QStringLiteral("poisoned")});
    for (int attempt = 0; attempt < 2; ++attempt) {
        house.dial();
        QCOMPARE(house.query("after"), QStringLiteral("poisoned"));
        house.channel->say(helloResumed);
        house.channel->say("{}}");
    }
    house.dial();
    QVERIFY(!QUrlQuery(house.channel->m_request.url).hasQueryItem(QStringLiteral("after")));
    QCOMPARE(house.query("snapshot"), QStringLiteral("1"));
}

void GatewaySourceTest::oversizedEventsCountAsViolations()
{
    House house;
    house.source.resumeFrom({QStringLiteral("poisoned")});
    for (int attempt = 0; attempt < 2; ++attempt) {
        house.dial();
        house.channel->say(helloResumed);
        house.channel->say(serverAway); // readable, but it does not get past the poison
        Q_EMIT house.channel->failed({FailureKind::Permanent, QStringLiteral("too large"), {}, {}});
    }
    house.dial();
    QVERIFY(!QUrlQuery(house.channel->m_request.url).hasQueryItem(QStringLiteral("after")));
}

void GatewaySourceTest::requestsGoTwoAtATime()
{
    House house;
    int done = 0;
    for (int i = 0; i < 200; ++i) {
        house.source.act(MailAction::MarkRead, QStringLiteral("INBOX"), QString::number(i),
            [&](const std::optional<Failure> &failure) { done += failure ? 0 : 1; });
    }
    for (int i = 0; i < 200; ++i) {
        QVERIFY(house.http.pending.size() <= 2);
        QVERIFY(house.http.pending.first().call.url.path().endsWith(u'/' + QString::number(i)));
        house.http.answer(204, {});
    }
    QCOMPARE(done, 200);
}

void GatewaySourceTest::newerProtocolIsSaid()
{
    House house;
    house.dial();
    QSignalSpy failed(house.link.get(), &Link::failed);
    house.channel->say(R"({"type":"hello","version":2,"resumed":false})");
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.last().first().value<Failure>().kind, FailureKind::Permanent);
}

void GatewaySourceTest::byeTellsWhenToComeBack()
{
    House house;
    house.dial();
    QSignalSpy failed(house.link.get(), &Link::failed);
    house.channel->say(helloNew);
    house.channel->say(R"({"type":"bye","retryAfter":30,"reason":"moving house"})");
    const auto failure = failed.last().first().value<Failure>();
    QCOMPARE(failure.kind, FailureKind::Transient);
    QCOMPARE(failure.retryAfter, 30'000ms);
}

void GatewaySourceTest::refusedPasswordIsForgotten()
{
    House house;
    house.dial();
    Q_EMIT house.channel->failed({FailureKind::User, QStringLiteral("no"), {}, {}, Need::Password});
    QCOMPARE(house.secrets.refusals, 1);
}

void GatewaySourceTest::refusedCertificateKeepsThePassword()
{
    House house;
    house.dial();
    Q_EMIT house.channel->failed(
        {FailureKind::User, QStringLiteral("no"), {}, {}, Need::Certificate});
    QCOMPARE(house.secrets.refusals, 0);
}

void GatewaySourceTest::noSecretNoConnection()
{
    House house;
    house.secrets.result = Failure{FailureKind::User, QStringLiteral("locked"), {}, {}};
    house.link = house.source.dial(Rung::WebSocket);
    QSignalSpy failed(house.link.get(), &Link::failed);
    house.link->open();
    QCOMPARE(failed.size(), 1);
    QVERIFY(house.channel->m_request.url.isEmpty());
}

void GatewaySourceTest::abortedWhileWaitingForTheSecret()
{
    House house;
    house.secrets.held = true;
    house.dial();
    QSignalSpy failed(house.link.get(), &Link::failed);
    house.link->abort();
    house.secrets.waiting(house.secrets.result);
    QVERIFY(house.channel->m_request.url.isEmpty());
    QCOMPARE(failed.size(), 0);
}

void GatewaySourceTest::fetchAsksForMessages()
{
    House house;
    std::optional<Messages> got;
    house.source.fetch(QStringLiteral("Lists/Qt"), {QStringLiteral("17.4"), QStringLiteral("17.5")},
        [&](const auto &answer) { got = std::get<Messages>(answer); });
    const HttpCall call = house.http.pending.first().call;
    QCOMPARE(call.url.toEncoded(),
        QByteArray("https://mail.example.org/push/v1/messages/Lists%2FQt?ids=17.4%2C17.5"));
    QVERIFY(call.authorization.startsWith("Basic "));
    house.http.answer(
        200, R"({"messages":[{"id":"17.4","receivedAt":"2026-01-01T00:00:00.000Z"}]})");
    QVERIFY(got);
    QCOMPARE(got->size(), 1);
    QCOMPARE(got->first().id, QStringLiteral("17.4"));
}

void GatewaySourceTest::actPosts()
{
    House house;
    bool done = false;
    house.source.act(MailAction::MarkRead, QStringLiteral("INBOX"), QStringLiteral("17.4"),
        [&](const std::optional<Failure> &failure) { done = !failure; });
    const HttpCall call = house.http.pending.first().call;
    QCOMPARE(call.method, HttpCall::Method::Post);
    QCOMPARE(call.url.path(), QStringLiteral("/push/v1/messages/INBOX/17.4"));
    QCOMPARE(call.body, QByteArray(R"({"action":"markRead"})"));
    house.http.answer(204, {});
    QVERIFY(done);
}

void GatewaySourceTest::vanishedMessageIsSaid()
{
    House house;
    QString text;
    house.source.act(MailAction::Trash, QStringLiteral("INBOX"), QStringLiteral("17.4"),
        [&](const std::optional<Failure> &failure) { text = failure->text; });
    house.http.answer(404, R"({"error":"gone"})");
    QVERIFY(text.contains(QStringLiteral("not in its mailbox")));
}

void GatewaySourceTest::refreshTakesChanges()
{
    House house;
    house.source.resumeFrom({QStringLiteral("c0")});
    QSignalSpy updated(&house.source, &MailSource::updated);
    house.source.refresh();
    QCOMPARE(house.http.pending.first().call.url.toEncoded(),
        QByteArray("https://mail.example.org/push/v1/changes?after=c0"));
    house.http.answer(200, "{\"events\":[" + helloResumed + ',' + emptySnapshot + "]}");
    QCOMPARE(updated.size(), 1);
    house.source.refresh();
    QCOMPARE(QUrlQuery(house.http.pending.first().call.url)
                 .queryItemValue(QStringLiteral("after"), QUrl::FullyDecoded),
        QStringLiteral("c 1/&"));
    house.http.fail({FailureKind::Transient, {}, {}, {}});
    QCOMPARE(updated.size(), 1);
}

void GatewaySourceTest::answersThatCannotBeRead_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FailureKind>("kind");
    QTest::newRow("HTML") << 200 << QByteArray("<html>") << FailureKind::Permanent;
    QTest::newRow("bad message") << 200 << QByteArray(R"({"messages":[{"id":5}]})")
                                 << FailureKind::Permanent;
    QTest::newRow("refused") << 401 << QByteArray("{}") << FailureKind::User;
    QTest::newRow("broken") << 502 << QByteArray() << FailureKind::Transient;
}

void GatewaySourceTest::answersThatCannotBeRead()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(FailureKind, kind);
    House house;
    std::optional<FailureKind> got;
    house.source.fetch(QStringLiteral("INBOX"), {QStringLiteral("17.4")},
        [&](const auto &answer) { got = std::get<Failure>(answer).kind; });
    house.http.answer(status, body);
    QCOMPARE(got, kind);
}

QTEST_GUILESS_MAIN(GatewaySourceTest)
#include "tst_gatewaysource.moc"
