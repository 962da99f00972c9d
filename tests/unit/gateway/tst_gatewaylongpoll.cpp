// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "eventstream.h"
#include "faceclients.h"
#include "scriptedfeed.h"

using namespace Grelot;
using namespace std::chrono_literals;

/// The stream in answers that may take their time, over plain sockets.
class TestGatewayLongPoll : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutWaitAnswersAtOnce();
    void answersAtOnceWhenThereIsSomething();
    void waitsForNews();
    void emptyAfterTheWait();
    void snapshotOnDemandDoesNotWait();
    void lastEventIdWins();
    void noGapBetweenPolls();
    void noGapDuringTheReplay();
    void whatHappensTogetherGoesTogether();
    void leavesTooMuchToTheNextPoll();
    void statusIsAnAnswer();
    void whatIsKnownIsNoNews_data();
    void whatIsKnownIsNoNews();
};

void TestGatewayLongPoll::withoutWaitAnswersAtOnce()
{
    GatewayBench bench;
    PollClient client(bench);
    client.poll({}, "Accept: */*\r\n");
    QTRY_VERIFY(client.isAnswered());
    const HttpBody http = client.http();
    QCOMPARE(http.status, 200);
    for (const char *line : {"Content-Type: application/json", "Cache-Control: no-store",
             "X-Accel-Buffering: no", "Connection: keep-alive"})
        QVERIFY2(http.has(line), line);
    QCOMPARE(client.events().size(), 2);
    QVERIFY(!std::get<Hello>(client.events().constFirst()).resumed);
    QVERIFY(updateOf<Snapshot>(client.events().constLast()));
    QCOMPARE("?after=" + cursorIn(client.events()), atStart);
    // Nothing new: the hello of /changes all the same.
    client.poll(atStart);
    QTRY_VERIFY(client.isAnswered());
    QCOMPARE(client.events().size(), 1);
    QVERIFY(std::get<Hello>(client.events().constFirst()).resumed);
}

void TestGatewayLongPoll::answersAtOnceWhenThereIsSomething()
{
    GatewayBench bench;
    PollClient client(bench);
    client.poll("?wait=60"); // without a position everything is new
    QTRY_VERIFY(client.isAnswered());
    QVERIFY(updateOf<Snapshot>(client.events().constLast()));
    const QStringList ids = bench.mailbox()->deliver(2);
    client.poll(atStart + "&wait=60");
    QTRY_VERIFY(client.isAnswered());
    QCOMPARE(arrivedIds(client.events()), ids);
    QVERIFY(std::get<Hello>(client.events().constFirst()).resumed);
    client.poll("?after=nowhere&wait=60");
    QTRY_VERIFY(client.isAnswered());
    QVERIFY(!std::get<Hello>(client.events().constFirst()).resumed);
    QVERIFY(updateOf<Snapshot>(client.events().constLast()));
    QCOMPARE(bench.server.hub().streams(), 0);
}

void TestGatewayLongPoll::waitsForNews()
{
    GatewayBench bench;
    PollClient client(bench);
    client.poll(atStart + "&wait=120");
    QTRY_COMPARE(bench.server.hub().streams(), 1);
    bench.clock.advance(119s);
    settle(bench.server);
    QCOMPARE(bench.server.hub().streams(), 1);
    QCOMPARE(client.status(), 0);
    const QStringList ids = bench.mailbox()->deliver();
    QTRY_VERIFY(client.isAnswered());
    QCOMPARE(client.http().status, 200);
    QVERIFY(client.http().has("X-Accel-Buffering: no"));
    QCOMPARE(client.events().size(), 2);
    QVERIFY(std::get<Hello>(client.events().constFirst()).resumed);
    QCOMPARE(arrivedIds(client.events()), ids);
    QCOMPARE(bench.server.hub().streams(), 0);
}

void TestGatewayLongPoll::emptyAfterTheWait()
{
    GatewayBench bench;
    PollClient client(bench);
    client.poll(atStart + "&wait=30");
    QTRY_COMPARE(bench.server.hub().streams(), 1);
    bench.clock.advance(30s - 1ms);
    settle(bench.server);
    QCOMPARE(bench.server.hub().streams(), 1);
    bench.clock.advance(1ms);
    QTRY_VERIFY(client.isAnswered());
    QCOMPARE(client.http().body, QByteArray(R"({"events":[]})"));
    QCOMPARE(bench.server.hub().streams(), 0);
}

void TestGatewayLongPoll::snapshotOnDemandDoesNotWait()
{
    GatewayBench bench;
    PollClient client(bench);
    client.poll(atStart + "&wait=60&snapshot=1");
    QTRY_VERIFY(client.isAnswered());
    QVERIFY(std::get<Hello>(client.events().constFirst()).resumed);
    QVERIFY(updateOf<Snapshot>(client.events().constLast()));
}

void TestGatewayLongPoll::lastEventIdWins()
{
    GatewayBench bench;
    PollClient client(bench);
    client.poll("?wait=60");
    QTRY_VERIFY(client.isAnswered());
    bench.mailbox()->deliver();
    const QStringList missed = bench.mailbox()->deliver();
    client.poll(atStart + "&wait=60&snapshot=1", "Last-Event-ID: 7.1\r\n");
    QTRY_VERIFY(client.isAnswered());
    QCOMPARE(arrivedIds(client.events()), missed);
    QCOMPARE(client.events().size(), 2);
}

void TestGatewayLongPoll::noGapBetweenPolls()
{
    GatewayBench bench;
    PollClient client(bench);
    client.poll("?wait=60");
    QTRY_VERIFY(client.isAnswered());
    QByteArray cursor = cursorIn(client.events());
    QStringList delivered;
    QStringList seen;
    for (int i = 0; i < 12; ++i) {
        const bool before = i % 3 != 1; // between two polls
        const bool during = i % 3 != 0; // while one waits or is answered
        if (before)
            delivered += bench.mailbox()->deliver();
        client.poll("?wait=60&after=" + cursor);
        if (!before)
            QTRY_COMPARE(bench.server.hub().streams(), 1);
        if (during)
            delivered += bench.mailbox()->deliver();
        QTRY_VERIFY(client.isAnswered());
        seen += arrivedIds(client.events());
        cursor = cursorIn(client.events());
        QVERIFY(!cursor.isEmpty());
    }
    client.poll("?after=" + cursor);
    QTRY_VERIFY(client.isAnswered());
    seen += arrivedIds(client.events());
    QCOMPARE(seen, delivered);
}

void TestGatewayLongPoll::noGapDuringTheReplay()
{
    ScriptedBench bench;
    bench.script.isHeld = true;
    PollClient client(bench.server);
    client.poll("?after=1&wait=60");
    QTRY_COMPARE(bench.script.held.size(), 1);
    const auto gone = [](const char *id, const char *cursor) {
        return Vanished{
            QStringLiteral("INBOX"), {QString::fromLatin1(id)}, 0, {QString::fromLatin1(cursor)}};
    };
    Q_EMIT bench.script.feed->updated(gone("1.7", "3"));
    bench.script.held.takeFirst()(MailboxFeed::Replay{true, {gone("1.6", "2")}});
    QTRY_VERIFY(client.isAnswered());
    const QList<PushEvent> events = client.events();
    QCOMPARE(events.size(), 3);
    QCOMPARE(updateOf<Vanished>(events.at(1))->ids, QStringList{QStringLiteral("1.6")});
    QCOMPARE(updateOf<Vanished>(events.at(2))->ids, QStringList{QStringLiteral("1.7")});

    // And when the replay itself has nothing to say.
    client.poll("?after=3&wait=60");
    QTRY_COMPARE(bench.script.held.size(), 1);
    Q_EMIT bench.script.feed->updated(gone("1.8", "4"));
    bench.script.held.takeFirst()(MailboxFeed::Replay{true, {}});
    QTRY_VERIFY(client.isAnswered());
    QCOMPARE(cursorIn(client.events()), QByteArray("4"));
}

void TestGatewayLongPoll::whatHappensTogetherGoesTogether()
{
    GatewayBench bench;
    PollClient client(bench);
    client.poll(atStart + "&wait=60");
    QTRY_COMPARE(bench.server.hub().streams(), 1);
    QStringList ids = bench.mailbox()->deliver(120);
    ids += bench.mailbox()->deliver();
    QTRY_VERIFY(client.isAnswered());
    QCOMPARE(client.events().size(), 5);
    QCOMPARE(arrivedIds(client.events()), ids);
}

void TestGatewayLongPoll::leavesTooMuchToTheNextPoll()
{
    GatewayBench bench;
    PollClient client(bench);
    client.poll(atStart + "&wait=60");
    QTRY_COMPARE(bench.server.hub().streams(), 1);
    Message large;
    large.subject = QString(PushLimits::subject, QChar(0x4E2D)); // 3 bytes each
    large.from.address = QString(PushLimits::identifier, QChar(0x4E2D));
    constexpr int rounds = 25;
    for (int i = 0; i < rounds; ++i)
        bench.mailbox()->deliver(Messages(50, large));
    QTRY_VERIFY(client.isAnswered());
    QVERIFY(client.http().body.size() < EventStream::mostUnsent + PushLimits::eventSize);
    QStringList seen = arrivedIds(client.events());
    QVERIFY(seen.size() > 50 && seen.size() < rounds * 50);
    client.poll("?wait=60&after=" + cursorIn(client.events()));
    QTRY_VERIFY(client.isAnswered());
    seen += arrivedIds(client.events());
    QCOMPARE(seen.size(), rounds * 50);
    QCOMPARE(seen.removeDuplicates(), 0);
}

void TestGatewayLongPoll::statusIsAnAnswer()
{
    GatewayBench bench;
    PollClient client(bench);
    client.poll(atStart + "&wait=60");
    QTRY_COMPARE(bench.server.hub().streams(), 1);
    bench.mailbox()->setLive(false, QStringLiteral("away"));
    QTRY_VERIFY(client.isAnswered());
    QCOMPARE(client.events().size(), 2);
    QCOMPARE(updateOf<MailboxStatus>(client.events().constLast())->reason, QStringLiteral("away"));
    QCOMPARE(cursorIn(client.events()), QByteArray());
}

void TestGatewayLongPoll::whatIsKnownIsNoNews_data()
{
    QTest::addColumn<bool>("resumed");
    QTest::addColumn<bool>("isSnapshot");
    // A mail server without QRESYNC, and a mailbox that cannot be opened.
    QTest::newRow("same snapshot") << false << true;
    QTest::newRow("same status") << true << false;
}

void TestGatewayLongPoll::whatIsKnownIsNoNews()
{
    QFETCH(const bool, resumed);
    QFETCH(const bool, isSnapshot);
    const QString inbox = QStringLiteral("INBOX");
    const Cursor here{QStringLiteral("1.5.0")};
    ScriptedBench bench;
    bench.script.answer = MailboxFeed::Replay{resumed,
        {isSnapshot ? MailUpdate(Snapshot{inbox, 0, 0, {}, {}, QStringLiteral("1.5"), here})
                    : MailUpdate(MailboxStatus{inbox, false, QStringLiteral("No such mailbox.")})}};
    PollClient client(bench.server);
    client.poll("?after=1.5.0&wait=60");
    QTRY_COMPARE(bench.server.hub().streams(), 1);
    bench.clock.advance(60s - 1ms);
    settle(bench.server);
    QCOMPARE(bench.server.hub().streams(), 1);
    // It is told in the end, for it may be known to others only.
    bench.clock.advance(1ms);
    QTRY_VERIFY(client.isAnswered());
    QCOMPARE(client.events().size(), 2);
    QCOMPARE(std::get<Hello>(client.events().constFirst()).resumed, resumed);

    client.poll("?after=1.5.0&wait=60");
    QTRY_COMPARE(bench.server.hub().streams(), 1);
    settle(bench.server);
    QCOMPARE(client.status(), 0);
    Q_EMIT bench.script.feed->updated(
        Vanished{inbox, {QStringLiteral("1.1")}, 0, {QStringLiteral("1.5.0")}});
    QTRY_VERIFY(client.isAnswered());
    QCOMPARE(client.events().size(), 3);
}

QTEST_GUILESS_MAIN(TestGatewayLongPoll)
#include "tst_gatewaylongpoll.moc"
