// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmapaccountrun.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

using namespace Grelot;

/// What servers do differently, played by a scripted one on real sockets.
class TestJmapServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneChangeOneRequest_data();
    void oneChangeOneRequest();
    void oneConnectionInAll();
    void whatWasSaidIsNotAskedFor();
    void strangersInAChange();
    void answersOutOfOrder();
    void crippledUrls();
    void withoutResumption_data();
    void withoutResumption();
    void allParametersAreGiven();
    void tokenInEveryRequest();
    void refusedTokenNeedsThePerson();
    void sessionOfTheSameKind();
    void sessionWithoutWebSocket();
    void changesThatNeverMove();
    void tooLargeAtOnce();
    void tooOftenAtOnce();
    void withoutPush();
    void pollsEndAfterEachChange();

private:
    static QStringList subject(int n) { return {QStringLiteral("Letter %1").arg(n)}; }
};

namespace {

JmapTraits streamOnly()
{
    JmapTraits traits;
    traits.webSocket = false;
    return traits;
}

/// An event stream proves itself by its first event, and a ping of the server's own takes 30 s.
bool comesOnline(JmapAccountRun &run)
{
    run.connection.start();
    if (!QTest::qWaitFor([&] { return run.isOnline() || run.server.streams() > 0; }, 10'000))
        return false;
    run.server.sayToStreams("event: ping\ndata: {\"interval\":30}\n\n");
    return QTest::qWaitFor([&] { return run.isOnline(); }, 10'000);
}

/// How many requests to that path had this authorization.
int requestsWith(const ScriptedJmapServer &server, const char *path, const QByteArray &value)
{
    return int(std::count_if(
        server.requests().begin(), server.requests().end(), [&](const HttpRequest &request) {
            return request.target.startsWith(path) && request.header("authorization") == value;
        }));
}

int requestsTo(const ScriptedJmapServer &server, const char *path)
{
    return int(std::count_if(server.requests().begin(), server.requests().end(),
        [&](const HttpRequest &request) { return request.target.startsWith(path); }));
}

} // namespace

void TestJmapServers::oneChangeOneRequest_data()
{
    QTest::addColumn<bool>("webSocket");
    QTest::newRow("WebSocket") << true;
    QTest::newRow("event stream") << false;
}

void TestJmapServers::oneChangeOneRequest()
{
    QFETCH(const bool, webSocket);
    JmapAccountRun run(webSocket ? JmapTraits() : streamOnly());
    QVERIFY(comesOnline(run));
    QCOMPARE(run.connection.rung(), webSocket ? Rung::WebSocket : Rung::EventStream);
    const auto before = run.arrived();
    for (int n = 2; n < 5; ++n) {
        const int requests = run.server.service().requests();
        run.deliver(quint64(n));
        QTRY_COMPARE(
            run.arrived(), before + [n] {
                QStringList all;
                for (int i = 2; i <= n; ++i)
                    all += subject(i);
                return all;
            }());
        QCOMPARE(run.server.service().requests(), requests + 1);
    }
    QCOMPARE(run.links, 1);
}

void TestJmapServers::oneConnectionInAll()
{
    JmapAccountRun run;
    QVERIFY(comesOnline(run));
    run.deliver(2);
    QTRY_COMPARE(run.arrived(), subject(2));
    QCOMPARE(run.server.sockets(), 1);
    QTRY_COMPARE(run.server.standing(), 1);
    // The redirect, the session, and the upgrade that still stands.
    QCOMPARE(requestsTo(run.server, "/jmap/api"), 0);
    QCOMPARE(requestsTo(run.server, "/jmap/ws"), 1);
    const QJsonObject first = QJsonDocument::fromJson(run.server.received().first()).object();
    QCOMPARE(first.value(QLatin1String("@type")).toString(), QStringLiteral("WebSocketPushEnable"));
}

void TestJmapServers::whatWasSaidIsNotAskedFor()
{
    JmapAccountRun run;
    QVERIFY(comesOnline(run));
    run.deliver(2);
    QTRY_COMPARE(run.arrived(), subject(2));
    const int requests = run.server.service().requests();
    const QByteArray again = QJsonDocument(
        run.server.service().stateChange({QStringLiteral("Email"), QStringLiteral("Mailbox")}))
                                 .toJson();
    run.server.sayToSockets(again);
    run.server.sayToSockets(again);
    run.deliver(3);
    QTRY_COMPARE(run.arrived(), subject(2) + subject(3));
    QCOMPARE(run.server.service().requests(), requests + 1);
}

void TestJmapServers::strangersInAChange()
{
    JmapAccountRun run;
    QVERIFY(comesOnline(run));
    const int requests = run.server.service().requests();
    run.server.sayToSockets(R"({"@type":"StateChange","changed":{"Z9":{"Email":"7"}}})");
    run.server.sayToSockets(
        R"({"@type":"StateChange","changed":{"A1":{"CalendarEvent":"7","EmailDelivery":"8"}}})");
    run.server.sayToSockets(R"({"@type":"SomethingNew","of":"tomorrow"})");
    run.deliver(2);
    QTRY_COMPARE(run.arrived(), subject(2));
    QCOMPARE(run.server.service().requests(), requests + 1);
    QCOMPARE(run.links, 1);
}

void TestJmapServers::answersOutOfOrder()
{
    JmapTraits traits;
    traits.answersBackwards = true;
    JmapAccountRun run(traits);
    const QString first = run.deliver(1);
    const QString second = run.deliver(2);
    QVERIFY(comesOnline(run));
    run.server.holdAnswers(true);
    std::optional<Messages> fetched;
    bool acted = false;
    run.source.fetch(QStringLiteral("INBOX"), {first}, [&](const auto &answer) {
        QVERIFY(std::holds_alternative<Messages>(answer));
        fetched = std::get<Messages>(answer);
    });
    run.source.act(MailAction::MarkRead, QStringLiteral("INBOX"), second,
        [&](const auto &failure) { acted = !failure; });
    run.deliver(4); // and a third request
    QTRY_COMPARE(run.server.waitingRequests(), 3);
    run.server.holdAnswers(false);
    QTRY_VERIFY(acted && fetched);
    QCOMPARE(fetched->size(), 1);
    QCOMPARE(fetched->first().id, first);
    QTRY_VERIFY(run.arrived().contains(QStringLiteral("Letter 4")));
    QVERIFY(!run.server.mail().email(second)->message.isUnread());
    QCOMPARE(run.links, 1);
}

void TestJmapServers::crippledUrls()
{
    JmapTraits traits;
    traits.relativeUrls = true; // as Cyrus has them: "wss:/jmap/ws" on plain http
    JmapAccountRun run(traits);
    QVERIFY(comesOnline(run));
    QCOMPARE(run.connection.rung(), Rung::WebSocket);
}

void TestJmapServers::withoutResumption_data()
{
    QTest::addColumn<JmapTraits>("traits");
    JmapTraits stalwart;
    stalwart.resumes = false;
    stalwart.saysPushState = false;
    stalwart.leastPing = std::chrono::seconds(30);
    QTest::newRow("Stalwart") << stalwart;
    JmapTraits james;
    james.resumes = false;
    james.mandatoryParameters = true;
    james.pushesMailbox = false;
    QTest::newRow("James") << james;
    JmapTraits cyrus;
    cyrus.relativeUrls = true;
    cyrus.pushesMailbox = false;
    QTest::newRow("Cyrus, which resumes") << cyrus;
}

void TestJmapServers::withoutResumption()
{
    QFETCH(const JmapTraits, traits);
    JmapAccountRun run(traits);
    QVERIFY(comesOnline(run));
    run.server.refuseUpgrades(503);
    run.server.closeStreams();
    QTRY_VERIFY(!run.isOnline());
    run.deliver(2); // nobody is told
    run.server.refuseUpgrades(0);
    run.connection.nudge();
    QTRY_VERIFY_WITH_TIMEOUT(run.isOnline(), 20'000);
    QTRY_COMPARE(run.arrived(), subject(2));
    run.deliver(3);
    QTRY_COMPARE(run.arrived(), subject(2) + subject(3));
    QCOMPARE(run.all<Snapshot>().size(), 1);
}

void TestJmapServers::allParametersAreGiven()
{
    JmapTraits traits = streamOnly();
    traits.mandatoryParameters = true; // else 400
    traits.resumes = false;
    JmapAccountRun run(traits);
    QVERIFY(comesOnline(run));
    QCOMPARE(run.connection.rung(), Rung::EventStream);
    QVERIFY2(run.connection.reason().contains(QStringLiteral("offers no WebSocket")),
        qPrintable(run.connection.reason()));
}

void TestJmapServers::tokenInEveryRequest()
{
    JmapTraits traits = streamOnly(); // as Fastmail
    traits.authorization = QStringLiteral("Bearer t0ken");
    JmapAccountRun run(traits, {Secret::Kind::Token, QStringLiteral("t0ken")});
    QVERIFY(comesOnline(run));
    run.deliver(2);
    QTRY_VERIFY(run.arrived().contains(QStringLiteral("Letter 2")));
    QVERIFY(requestsTo(run.server, "/jmap/api") > 0);
    for (const char *path : {"/jmap/api", "/jmap/events"})
        QCOMPARE(requestsWith(run.server, path, "Bearer t0ken"), requestsTo(run.server, path));
}

void TestJmapServers::refusedTokenNeedsThePerson()
{
    JmapTraits traits;
    traits.authorization = QStringLiteral("Bearer other");
    JmapAccountRun run(traits, {Secret::Kind::Token, QStringLiteral("t0ken")});
    run.connection.start();
    QTRY_COMPARE(run.connection.state(), ConnectionState::NeedsUser);
    QVERIFY(!run.connection.reason().contains(QStringLiteral("t0ken")));
}

void TestJmapServers::sessionOfTheSameKind()
{
    JmapAccountRun run;
    QVERIFY(comesOnline(run));
    const int sessions = run.server.service().sessions();
    run.server.service().changeSession();
    for (int n = 2; n < 5; ++n) {
        run.deliver(quint64(n));
        QTRY_VERIFY(run.arrived().contains(subject(n).first()));
    }
    QTRY_COMPARE(run.server.service().sessions(), sessions + 1); // once, not at every answer
    QCOMPARE(run.links, 1);
}

void TestJmapServers::sessionWithoutWebSocket()
{
    JmapAccountRun run;
    QVERIFY(comesOnline(run));
    run.server.service().traits.webSocket = false;
    run.server.service().changeSession();
    run.deliver(2);
    QTRY_VERIFY_WITH_TIMEOUT(run.server.streams() > 0, 20'000);
    run.server.sayToStreams("event: ping\ndata: {\"interval\":30}\n\n");
    run.deliver(3);
    QTRY_VERIFY_WITH_TIMEOUT(run.isOnline(), 20'000);
    QCOMPARE(run.connection.rung(), Rung::EventStream);
    QTRY_VERIFY(run.arrived().contains(QStringLiteral("Letter 3")));
    QCOMPARE(run.arrived().count(QStringLiteral("Letter 2")), 1);
}

void TestJmapServers::changesThatNeverMove()
{
    JmapTraits traits;
    traits.neverMoves = true; // James did
    JmapAccountRun run(traits);
    QVERIFY(comesOnline(run));
    const qsizetype snapshots = run.all<Snapshot>().size();
    const QString id = run.deliver(2);
    QTRY_COMPARE(run.all<Snapshot>().size(), snapshots + 1);
    QVERIFY(run.all<Snapshot>().last().unreadIds.contains(id));
    QVERIFY(run.server.service().requests() < 20); // and no loop
}

void TestJmapServers::tooLargeAtOnce()
{
    JmapAccountRun run(streamOnly());
    QVERIFY(comesOnline(run));
    run.server.service().refuse({413, {}, {}});
    run.deliver(2);
    QTRY_VERIFY(run.arrived().contains(QStringLiteral("Letter 2")));
    QCOMPARE(run.links, 1);
    run.server.service().spoil(QStringLiteral("Email/get"), QStringLiteral("requestTooLarge"));
    run.deliver(3);
    QTRY_VERIFY(run.arrived().contains(QStringLiteral("Letter 3")));
    QCOMPARE(run.links, 1);
}

void TestJmapServers::tooOftenAtOnce()
{
    JmapAccountRun run;
    HttpResponse refusal{429, {}, {}};
    run.server.service().refuse(refusal.retryAfter(std::chrono::seconds(3)));
    QElapsedTimer waited;
    waited.start();
    run.connection.start();
    QTRY_COMPARE(run.connection.state(), ConnectionState::Waiting);
    QTRY_VERIFY_WITH_TIMEOUT(run.isOnline(), 20'000);
    QVERIFY2(waited.elapsed() >= 3'000, QByteArray::number(waited.elapsed()));
    QCOMPARE(run.links, 2);
}

void TestJmapServers::withoutPush()
{
    JmapTraits traits = streamOnly();
    traits.eventSource = false;
    JmapAccountRun run(traits);
    QVERIFY(comesOnline(run));
    QCOMPARE(run.connection.rung(), Rung::Poll);
    QCOMPARE(run.connection.reason(),
        QStringLiteral("Polling every minute, because the server offers no push."));
    run.deliver(2);
    run.source.refresh(); // as the minute does
    QTRY_COMPARE(run.arrived(), subject(2));
}

void TestJmapServers::pollsEndAfterEachChange()
{
    JmapAccountRun run(streamOnly());
    run.server.service().traits.pings = false;
    // The ladder's lowest rung by itself: what leads there is the model's affair.
    const std::unique_ptr<Link> link = run.source.dial(Rung::LongPoll);
    bool synced = false;
    connect(link.get(), &Link::synced, this, [&] {
        synced = true;
        link->deliver();
    });
    link->open();
    QTRY_VERIFY(synced);
    QCOMPARE(link->transport(), Rung::LongPoll);
    for (int n = 1; n < 4; ++n) {
        QTRY_COMPARE(run.server.streams(), 1);
        run.deliver(quint64(n));
        QTRY_COMPARE(run.arrived().size(), n);
    }
    QVERIFY(requestsTo(run.server, "/jmap/events") >= 4);
}

QTEST_GUILESS_MAIN(TestJmapServers)
#include "tst_jmapservers.moc"
