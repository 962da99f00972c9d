// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmaplinkhouse.h"
#include "watchedlink.h"

#include <QSignalSpy>
#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

namespace {

Failure plainEnd(std::optional<std::chrono::milliseconds> retry = std::nullopt)
{
    return {FailureKind::Transient, QStringLiteral("closed"), QStringLiteral("end"), retry};
}

Failure withStatus(int status, FailureKind kind)
{
    Failure failure{kind, QStringLiteral("status"), {}, {}};
    failure.httpStatus = status;
    failure.obstacle = QStringLiteral("it answered %1").arg(status);
    return failure;
}

} // namespace

/// A link at the rung of event streams.
class JmapStreamsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingInOrder();
    void onlyAPingProvesIt();
    void newsMayComeBeforeTheProof();
    void bufferedStreamIsTheTransports();
    void pingsTellTheSilence_data();
    void pingsTellTheSilence();
    void requestsAreNoSignOfLife();
    void plainEndIsNoFault();
    void endsInARowAreAFault();
    void endBeforeTheProof();
    void serverMayAskForAPause();
    void longPauseIsForTheBackoff();
    void reopeningHasADeadline();
    void reopeningThatFails();
    void noStreamsAreOffered();
    void openingFailures_data();
    void openingFailures();
    void brokenEvents_data();
    void brokenEvents();
    void oddPings();
    void outdatedApi();
    void abortIsSilent();
};

void JmapStreamsTest::everythingInOrder()
{
    JmapLinkHouse house;
    house.receive(1);
    house.dial(Rung::EventStream);
    house.serve();
    QCOMPARE(house.channel->m_request.url,
        QUrl(QStringLiteral("https://mail.example.org/jmap/events"
                            "?types=Email%2CMailbox&closeafter=no&ping=30")));
    QVERIFY(house.channel->m_request.authorization.startsWith("Basic "));
    QVERIFY(house.channel->m_request.lastEventId.isEmpty());
    QVERIFY(!house.link->canProbe());
    QCOMPARE(house.link->timings().proof, 40'000ms);
    Q_EMIT house.channel->reached();
    QVERIFY(house.http.pending.isEmpty()); // first the stream, then what has changed
    Q_EMIT house.channel->opened();
    QCOMPARE(house.http.pending.size(), 1);
    QCOMPARE(house.http.pending.first().call.url,
        QUrl(QStringLiteral("https://mail.example.org/jmap/api")));
    QCOMPARE(house.heard, (QStringList{QStringLiteral("reached"), QStringLiteral("opened")}));
    house.channel->say(R"({"interval":30})");
    QCOMPARE(house.heard.last(), QStringLiteral("proven"));
    house.serve();
    QCOMPARE(house.heard.last(), QStringLiteral("synced"));
    QCOMPARE(house.told<Snapshot>(), 1);
    QCOMPARE(house.terms.heartbeat, 0ms); // nobody hears us
    house.posts = 0;
    house.receive(2);
    house.channel->say(house.stateChange());
    house.serve();
    QCOMPARE(house.posts, 1);
    QCOMPARE(house.told<Arrived>(), 1);
    QCOMPARE(house.heard.size(), 4);
}

void JmapStreamsTest::onlyAPingProvesIt()
{
    JmapLinkHouse house;
    house.dial(Rung::EventStream);
    house.serve();
    house.openChannel();
    house.serve();
    house.receive(1);
    house.channel->say(house.stateChange());
    house.serve();
    QCOMPARE(house.told<Arrived>(), 1); // which does not wait for it
    QCOMPARE(house.heard.size(), 2);
    house.channel->say(R"({"interval":30})");
    QCOMPARE(house.heard.mid(2), (QStringList{QStringLiteral("proven"), QStringLiteral("synced")}));
}

void JmapStreamsTest::newsMayComeBeforeTheProof()
{
    JmapLinkHouse house;
    house.dial(Rung::EventStream);
    house.serve();
    house.openChannel();
    house.serve();
    QCOMPARE(house.told<Snapshot>(), 1);
    QCOMPARE(house.heard.size(), 2); // the stream itself has not shown yet that it comes through
    house.channel->say(R"({"interval":30})");
    QCOMPARE(house.heard.mid(2), (QStringList{QStringLiteral("proven"), QStringLiteral("synced")}));
}

void JmapStreamsTest::bufferedStreamIsTheTransports()
{
    JmapLinkHouse house;
    house.make(Rung::EventStream);
    WatchedLink watched(std::move(house.link), Rung::EventStream, house.clock);
    QSignalSpy ended(&watched, &WatchedLink::ended);
    watched.open();
    house.serve();
    house.openChannel();
    house.serve();
    house.clock.advance(39'999ms);
    QCOMPARE(ended.size(), 0);
    house.clock.advance(1ms);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended.first().first().value<Failure>().kind, FailureKind::Rung);
    QCOMPARE(ended.first().last().value<LinkEnd>(), LinkEnd::Silent);
}

void JmapStreamsTest::pingsTellTheSilence_data()
{
    QTest::addColumn<QByteArray>("ping");
    QTest::addColumn<std::chrono::milliseconds>("silence");
    QTest::newRow("as asked") << QByteArray(R"({"interval":30})") << 75'000ms;
    QTest::newRow("longer") << QByteArray(R"({"interval":60})") << 150'000ms;
    QTest::newRow("in milliseconds") << QByteArray(R"({"interval":60000})") << 150'000ms;
    QTest::newRow("not said") << QByteArray("{}") << 75'000ms;
    QTest::newRow("nonsense") << QByteArray(R"({"interval":"often"})") << 75'000ms;
    QTest::newRow("never") << QByteArray(R"({"interval":-1})") << 75'000ms;
    QTest::newRow("too often") << QByteArray(R"({"interval":1})") << 12'500ms;
    QTest::newRow("too seldom") << QByteArray(R"({"interval":1e12})") << 750'000ms;
}

void JmapStreamsTest::pingsTellTheSilence()
{
    QFETCH(QByteArray, ping);
    QFETCH(std::chrono::milliseconds, silence);
    JmapLinkHouse house;
    house.dial(Rung::EventStream);
    house.serve();
    house.openChannel();
    // It counts from the proof on.
    std::chrono::milliseconds atProof{0};
    connect(house.link.get(), &Link::proven, house.link.get(),
        [&] { atProof = house.link->timings().silence; });
    house.channel->say(ping);
    QCOMPARE(atProof, silence);
    QCOMPARE(house.link->timings().answer, 0ms);
}

void JmapStreamsTest::requestsAreNoSignOfLife()
{
    JmapLinkHouse house;
    house.goOnline(Rung::EventStream);
    QSignalSpy alive(house.link.get(), &Link::alive);
    house.link->look();
    house.serve();
    QCOMPARE(house.posts, 1);
    QCOMPARE(alive.size(), 0);
    house.channel->say("{}");
    QCOMPARE(alive.size(), 1);
}

void JmapStreamsTest::plainEndIsNoFault()
{
    JmapLinkHouse house;
    house.goOnline(Rung::EventStream);
    house.channel->m_lastEventId = "7";
    house.channel->say("{}");
    house.channel->m_lastEventId = QByteArray(1001, '8'); // nothing to keep
    house.receive(1);
    house.channel->say(house.stateChange());
    house.serve();
    for (int i = 0; i < 3; ++i) {
        house.clock.advance(5min);
        house.posts = 0;
        Q_EMIT house.channel->failed(plainEnd());
        house.clock.advance(0ms);
        QCOMPARE(house.channels.size(), i + 2);
        QCOMPARE(house.channel->m_request.lastEventId, QByteArray("7"));
        house.receive(i + 2); // while there was no stream
        QVERIFY(house.http.pending.isEmpty());
        house.openChannel();
        house.serve();
        QCOMPARE(house.posts, 1);
        QCOMPARE(house.told<Arrived>(), i + 2);
    }
    QVERIFY(house.heard.isEmpty());
    QVERIFY(house.failures.isEmpty());
}

void JmapStreamsTest::endsInARowAreAFault()
{
    JmapLinkHouse house;
    house.goOnline(Rung::EventStream);
    house.clock.advance(10s);
    Q_EMIT house.channel->failed(plainEnd());
    house.clock.advance(0ms);
    house.openChannel();
    house.serve();
    house.clock.advance(9999ms);
    Q_EMIT house.channel->failed(plainEnd());
    QCOMPARE(house.failures.value(0).kind, FailureKind::Transient);
}

void JmapStreamsTest::endBeforeTheProof()
{
    JmapLinkHouse house;
    house.dial(Rung::EventStream);
    house.serve();
    house.openChannel();
    house.serve();
    house.clock.advance(20s);
    Q_EMIT house.channel->failed(plainEnd());
    QCOMPARE(house.failures.size(), 1);
    QCOMPARE(house.channels.size(), 1);
}

void JmapStreamsTest::serverMayAskForAPause()
{
    JmapLinkHouse house;
    house.goOnline(Rung::EventStream);
    house.clock.advance(1min);
    Q_EMIT house.channel->failed(plainEnd(3s));
    house.clock.advance(2999ms);
    QCOMPARE(house.channels.size(), 1);
    house.clock.advance(1ms);
    QCOMPARE(house.channels.size(), 2);
}

void JmapStreamsTest::longPauseIsForTheBackoff()
{
    JmapLinkHouse house;
    house.goOnline(Rung::EventStream);
    house.clock.advance(1min);
    Q_EMIT house.channel->failed(plainEnd(1min));
    QCOMPARE(house.failures.size(), 1);
    QCOMPARE(house.failures.first().retryAfter, 60'000ms);
}

void JmapStreamsTest::reopeningHasADeadline()
{
    JmapLinkHouse house;
    house.goOnline(Rung::EventStream);
    house.clock.advance(1min);
    Q_EMIT house.channel->failed(plainEnd());
    house.clock.advance(0ms);
    Q_EMIT house.channel->reached();
    house.clock.advance(14'999ms);
    QVERIFY(house.failures.isEmpty());
    house.clock.advance(1ms);
    QCOMPARE(house.failures.size(), 1);
}

void JmapStreamsTest::reopeningThatFails()
{
    JmapLinkHouse house;
    house.goOnline(Rung::EventStream);
    house.clock.advance(1min);
    Q_EMIT house.channel->failed(plainEnd());
    house.clock.advance(0ms);
    Q_EMIT house.channel->failed(plainEnd());
    QCOMPARE(house.failures.size(), 1);
    QCOMPARE(house.channels.size(), 2);
}

void JmapStreamsTest::noStreamsAreOffered()
{
    JmapTraits traits;
    traits.webSocket = false;
    JmapLinkHouse house(traits);
    house.dial(Rung::WebSocket);
    house.serve();
    Q_EMIT house.channel->reached();
    Q_EMIT house.channel->failed(withStatus(204, FailureKind::Rung));
    QVERIFY(house.failures.isEmpty());
    QCOMPARE(house.link->transport(), Rung::Poll);
    QCOMPARE(house.link->note(),
        QStringLiteral("Polling every minute, because the server offers no push."));
    house.serve();
    QCOMPARE(house.heard.last(), QStringLiteral("synced"));
    QVERIFY(house.memory.session->eventSourceUrl.isEmpty());
}

void JmapStreamsTest::openingFailures_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<FailureKind>("kind");
    QTest::newRow("nothing there") << 404 << FailureKind::Rung;
    QTest::newRow("a web page") << 200 << FailureKind::Rung;
    QTest::newRow("ill") << 503 << FailureKind::Transient;
}

void JmapStreamsTest::openingFailures()
{
    QFETCH(int, status);
    QFETCH(FailureKind, kind);
    JmapLinkHouse house;
    house.dial(Rung::EventStream);
    house.serve();
    Q_EMIT house.channel->failed(withStatus(status, kind));
    QCOMPARE(house.failures.value(0).kind, kind);
    QVERIFY(!house.memory.session);
}

void JmapStreamsTest::brokenEvents_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::newRow("no JSON") << QByteArray("{\"@type\":");
    QTest::newRow("too deep") << R"({"a":)" + QByteArray(65, '[') + QByteArray(65, ']') + "}";
    QTest::newRow("a change without changes") << QByteArray(R"({"@type":"StateChange"})");
}

void JmapStreamsTest::brokenEvents()
{
    QFETCH(QByteArray, event);
    JmapLinkHouse house;
    house.goOnline(Rung::EventStream);
    house.channel->say(event);
    QCOMPARE(house.failures.value(0).kind, FailureKind::Permanent);
    QVERIFY(!house.channel || house.channel->m_aborted);
}

void JmapStreamsTest::oddPings()
{
    JmapLinkHouse house;
    house.dial(Rung::EventStream);
    house.serve();
    house.openChannel();
    house.channel->say("pong");
    QVERIFY(house.failures.isEmpty());
    QCOMPARE(house.heard.last(), QStringLiteral("proven"));
}

void JmapStreamsTest::outdatedApi()
{
    JmapLinkHouse house;
    house.goOnline(Rung::EventStream);
    house.link->look();
    house.http.answer(404, "<html>");
    QCOMPARE(house.failures.value(0).kind, FailureKind::Transient);
    QVERIFY(!house.memory.session);
}

void JmapStreamsTest::abortIsSilent()
{
    JmapLinkHouse house;
    house.goOnline(Rung::EventStream);
    house.clock.advance(1min);
    Q_EMIT house.channel->failed(plainEnd(3s));
    house.link->abort();
    house.clock.advance(1h);
    QCOMPARE(house.channels.size(), 1);
    QCOMPARE(house.clock.pending(), 0U);
    QVERIFY(house.heard.isEmpty());
}

QTEST_GUILESS_MAIN(JmapStreamsTest)
#include "tst_jmapstreams.moc"
