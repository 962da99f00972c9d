// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmaplinkhouse.h"

#include <QSignalSpy>
#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

namespace {

Failure withStatus(int status, FailureKind kind)
{
    Failure failure{kind, QStringLiteral("status"), {}, {}};
    failure.httpStatus = status;
    if (kind == FailureKind::Rung)
        failure.obstacle = QStringLiteral("it answered %1").arg(status);
    return failure;
}

JmapTraits noPush()
{
    JmapTraits traits;
    traits.webSocket = false;
    traits.eventSource = false;
    return traits;
}

} // namespace

/// A link at the lowest rungs: the long poll, and polling where there is no push at all.
class JmapPollsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingInOrder();
    void headMayBeHeldBack();
    void nextPollIsOpenedFirst();
    void nextPollGoesOnWhereItWas();
    void quietPollsAreRenewed();
    void pollThatDoesNotGetAway();
    void cutsShortenTheWait_data();
    void cutsShortenTheWait();
    void cutsInARowAreAFault();
    void stormOfNewsIsSlowedDown();
    void sameNewsAreNone();
    void pingsAreNoNews();
    void brokenEvent();
    void probeIsARequest();
    void withoutStreamsItPolls();
    void pollingByTheMinute();
    void pollingProbes();
    void pollingEnds();
};

void JmapPollsTest::everythingInOrder()
{
    JmapLinkHouse house;
    house.receive(1);
    house.dial(Rung::LongPoll);
    house.serve();
    QCOMPARE(house.channel->m_request.url,
        QUrl(QStringLiteral("https://mail.example.org/jmap/events"
                            "?types=Email%2CMailbox&closeafter=state&ping=30")));
    QVERIFY(house.link->canProbe());
    Q_EMIT house.channel->reached();
    QVERIFY(house.http.pending.isEmpty());
    Q_EMIT house.channel->opened();
    QCOMPARE(house.http.pending.size(), 1);
    house.serve();
    QCOMPARE(house.heard,
        (QStringList{QStringLiteral("reached"), QStringLiteral("opened"), QStringLiteral("proven"),
            QStringLiteral("synced")}));
    QCOMPARE(house.told<Snapshot>(), 1);
    QCOMPARE(house.link->transport(), Rung::LongPoll);
    house.clock.advance(2s); // that the head has not come is no news any more
    QVERIFY(house.http.pending.isEmpty());
}

void JmapPollsTest::headMayBeHeldBack()
{
    JmapLinkHouse house;
    house.dial(Rung::LongPoll);
    house.serve();
    Q_EMIT house.channel->reached();
    house.clock.advance(999ms);
    QVERIFY(house.http.pending.isEmpty());
    house.clock.advance(1ms);
    QCOMPARE(house.http.pending.size(), 1);
    house.serve();
    QCOMPARE(house.heard.last(), QStringLiteral("synced"));
}

void JmapPollsTest::nextPollIsOpenedFirst()
{
    JmapLinkHouse house;
    house.goOnline(Rung::LongPoll);
    house.receive(1);
    house.clock.advance(5s);
    house.channel->say(house.stateChange());
    QCOMPARE(house.channels.size(), 2);
    QVERIFY(house.http.pending.isEmpty());
    house.receive(2); // while there was no poll
    house.openChannel();
    QCOMPARE(house.http.pending.size(), 1);
    house.serve();
    QCOMPARE(house.posts, 1);
    QCOMPARE(house.told<Arrived>(), 1);
    QCOMPARE(std::get<Arrived>(house.updates.first()).messages.size(), 2);
    QVERIFY(house.heard.isEmpty());
}

void JmapPollsTest::nextPollGoesOnWhereItWas()
{
    JmapLinkHouse house;
    house.goOnline(Rung::LongPoll);
    house.clock.advance(5s);
    house.channel->m_lastEventId = "7";
    house.channel->say(house.stateChange());
    QCOMPARE(house.channel->m_request.lastEventId, QByteArray("7"));
}

void JmapPollsTest::quietPollsAreRenewed()
{
    JmapLinkHouse house;
    house.goOnline(Rung::LongPoll);
    QSignalSpy alive(house.link.get(), &Link::alive);
    QPointer<ScriptedChannel> before = house.channel;
    house.clock.advance(49'999ms);
    QCOMPARE(house.channels.size(), 1);
    house.clock.advance(1ms);
    QCOMPARE(house.channels.size(), 2);
    QVERIFY(!before || before->m_aborted);
    house.openChannel();
    house.serve();
    QCOMPARE(house.posts, 1);
    QCOMPARE(alive.size(), 1);
    QVERIFY(house.link->timings().silence > 70s);
    QVERIFY(house.failures.isEmpty());
}

void JmapPollsTest::pollThatDoesNotGetAway()
{
    JmapLinkHouse house;
    house.goOnline(Rung::LongPoll);
    house.clock.advance(50s);
    house.clock.advance(50s);
    QCOMPARE(house.failures.value(0).kind, FailureKind::Transient);
}

void JmapPollsTest::cutsShortenTheWait_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("a proxy does not wait so long") << 504;
    QTest::newRow("a cut") << 0;
}

void JmapPollsTest::cutsShortenTheWait()
{
    QFETCH(int, status);
    JmapLinkHouse house;
    house.goOnline(Rung::LongPoll);
    house.clock.advance(30s);
    Q_EMIT house.channel->failed(withStatus(status, FailureKind::Transient));
    QVERIFY(house.failures.isEmpty());
    QCOMPARE(house.channels.size(), 2);
    house.openChannel();
    house.serve();
    QCOMPARE(house.posts, 1);
    house.clock.advance(24'999ms);
    QCOMPARE(house.channels.size(), 2);
    house.clock.advance(1ms);
    QCOMPARE(house.channels.size(), 3); // after half the time
}

void JmapPollsTest::cutsInARowAreAFault()
{
    JmapLinkHouse house;
    house.goOnline(Rung::LongPoll);
    house.clock.advance(500ms);
    Q_EMIT house.channel->failed(withStatus(0, FailureKind::Transient));
    QCOMPARE(house.failures.size(), 1); // again at once would be a storm
    QCOMPARE(house.channels.size(), 1);
}

void JmapPollsTest::stormOfNewsIsSlowedDown()
{
    JmapLinkHouse house;
    house.goOnline(Rung::LongPoll);
    qsizetype polls = 0;
    for (int i = 0; i < 200 && polls == house.channels.size() - 1; ++i) {
        ++polls;
        house.receive(i);
        house.channel->say(house.stateChange());
        if (polls == house.channels.size() - 1)
            house.openChannel();
        house.serve();
    }
    QCOMPARE(polls, 51); // from then on with pauses
    QCOMPARE(house.channels.size(), 51);
    house.clock.advance(2s);
    QCOMPARE(house.channels.size(), 52);
}

void JmapPollsTest::sameNewsAreNone()
{
    JmapLinkHouse house;
    house.goOnline(Rung::LongPoll);
    house.channel->say(house.stateChange());
    QCOMPARE(house.channels.size(), 2);
    house.openChannel();
    house.serve();
    house.channel->say(house.stateChange()); // at once, and the same as before
    QCOMPARE(house.channels.size(), 2);
    house.clock.advance(2s);
    QCOMPARE(house.channels.size(), 3);
}

void JmapPollsTest::pingsAreNoNews()
{
    JmapLinkHouse house;
    house.goOnline(Rung::LongPoll);
    house.channel->say(R"({"interval":30})");
    house.channel->say("pong");
    QCOMPARE(house.channels.size(), 1);
    QVERIFY(house.http.pending.isEmpty());
    QVERIFY(house.failures.isEmpty());
}

void JmapPollsTest::brokenEvent()
{
    JmapLinkHouse house;
    house.goOnline(Rung::LongPoll);
    house.channel->say(R"({"@type":"StateChange","changed":[]})");
    QCOMPARE(house.failures.value(0).kind, FailureKind::Permanent);
}

void JmapPollsTest::probeIsARequest()
{
    JmapLinkHouse house;
    house.goOnline(Rung::LongPoll);
    QSignalSpy alive(house.link.get(), &Link::alive);
    house.link->probe();
    QCOMPARE(house.http.pending.size(), 1);
    house.serve();
    QCOMPARE(alive.size(), 1);
}

void JmapPollsTest::withoutStreamsItPolls()
{
    JmapLinkHouse house;
    house.dial(Rung::LongPoll);
    house.serve();
    Q_EMIT house.channel->failed(withStatus(404, FailureKind::Rung));
    QVERIFY(house.failures.isEmpty());
    house.serve();
    QCOMPARE(house.heard.last(), QStringLiteral("synced"));
    QCOMPARE(house.link->transport(), Rung::Poll);
    QCOMPARE(house.link->note(), QStringLiteral("Polling every minute, because it answered 404."));
}

void JmapPollsTest::pollingByTheMinute()
{
    JmapLinkHouse house(noPush());
    house.receive(1);
    house.dial(Rung::WebSocket);
    house.serve();
    QCOMPARE(house.heard,
        (QStringList{
            QStringLiteral("opened"), QStringLiteral("proven"), QStringLiteral("synced")}));
    QCOMPARE(house.told<Snapshot>(), 1);
    QVERIFY(house.channels.isEmpty());
    for (int i = 1; i <= 3; ++i) {
        house.receive(i + 1);
        house.clock.advance(59'999ms);
        QVERIFY(house.http.pending.isEmpty());
        house.clock.advance(1ms);
        QCOMPARE(house.http.pending.size(), 1);
        house.serve();
        QCOMPARE(house.told<Arrived>(), i);
    }
    QVERIFY(house.link->timings().silence > 60s);
}

void JmapPollsTest::pollingProbes()
{
    JmapLinkHouse house(noPush());
    house.goOnline(Rung::WebSocket);
    QSignalSpy alive(house.link.get(), &Link::alive);
    house.link->probe();
    house.serve();
    QCOMPARE(house.posts, 1);
    QCOMPARE(alive.size(), 1);
}

void JmapPollsTest::pollingEnds()
{
    JmapLinkHouse house(noPush());
    house.goOnline(Rung::WebSocket);
    house.clock.advance(1min);
    house.http.fail({FailureKind::Transient, QStringLiteral("away"), {}, {}});
    QCOMPARE(house.failures.size(), 1);
    house.clock.advance(1h);
    QVERIFY(house.http.pending.isEmpty());
    QCOMPARE(house.clock.pending(), 0U);
}

QTEST_GUILESS_MAIN(JmapPollsTest)
#include "tst_jmappolls.moc"
