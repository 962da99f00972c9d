// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapconversation.h"
#include "imapidle.h"
#include "imapscripts.h"

#include <QSignalSpy>
#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

/// A link that stands: news, the renewal of IDLE, what is asked of it, its end.
class TestImapLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newMail_data();
    void newMail();
    void burstWhileFetching();
    void oldMessageOfAnEmptyRange();
    void flagsAndVanished();
    void oversizedFetch();
    void renewsIdle();
    void renewalUnanswered();
    void idleNeverEntered();
    void idleRefused();
    void probes();
    void polls();
    void byeWhileIdle();
    void pendingAnswers();
    void actionCopies();
};

void TestImapLink::newMail_data()
{
    QTest::addColumn<bool>("slowly");
    QTest::newRow("at once") << false;
    QTest::newRow("byte by byte") << true;
}

void TestImapLink::newMail()
{
    QFETCH(bool, slowly);
    ImapConversation c(upToIdle() +
        "S: * 10 EXISTS\nc: DONE\n"
        "C: f UID FETCH 10:* (UID FLAGS INTERNALDATE MODSEQ PREVIEW BODY.PEEK[HEADER.FIELDS "
        "(FROM)]<0.4096> "
        "BODY.PEEK[HEADER.FIELDS (SUBJECT)]<0.4096> BODY.PEEK[HEADER.FIELDS "
        "(MESSAGE-ID)]<0.2048>)\n"
        "S: i OK idle\n" +
        fetchOf(10, 10, "News", " MODSEQ (105) PREVIEW \"hello\"") +
        "S: f OK done\nC: i IDLE\nS: + idling\nWAIT\n");
    if (slowly)
        c.server.sendByteByByte();
    c.open();
    QVERIFY(c.settle());
    QCOMPARE(c.all<Snapshot>().size(), 1);
    QCOMPARE(c.all<Snapshot>()[0].total, 9);
    c.server.goOn();
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    QCOMPARE(c.arrived(), QStringList{QStringLiteral("News")});
    QCOMPARE(c.updates.size(), 2);
    QCOMPARE(c.updates[1].position, (ImapPosition{7, 11, 105}));
    const Message message = c.all<Arrived>()[0].messages[0];
    QCOMPARE(message.id, QStringLiteral("7.10"));
    QCOMPARE(message.preview, QStringLiteral("hello"));
    QCOMPARE(c.all<Arrived>()[0].unread, 1);
}

void TestImapLink::burstWhileFetching()
{
    ImapConversation c(upToIdle() +
        "S: * 10 EXISTS\nc: DONE\nC: f UID FETCH 10:* *\nS: i OK idle\n" + fetchOf(10, 10, "one") +
        "S: * 12 EXISTS\nS: f OK done\nC: f UID FETCH 11:* *\n" + fetchOf(11, 11, "two") +
        fetchOf(12, 15, "three") + "S: f OK\nC: i IDLE\nS: + idling\nWAIT\n");
    c.open();
    QVERIFY(c.settle());
    c.server.goOn();
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    QCOMPARE(c.arrived(),
        QStringList({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}));
    QCOMPARE(c.updates.last().position.uidNext, quint64(16));
}

void TestImapLink::oldMessageOfAnEmptyRange()
{
    // The new message is gone before it is fetched; "10:*" then gives the last old one.
    ImapConversation c(upToIdle() +
        "S: * 10 EXISTS\nc: DONE\nC: f UID FETCH 10:* *\nS: i OK idle\n"
        "S: * VANISHED 10\n"
        "S: * 9 FETCH (UID 9 MODSEQ (50) FLAGS (\\Seen) INTERNALDATE \"22-Nov-2026 21:44:31 "
        "+0000\")\n"
        "S: f OK done\nC: i IDLE\nS: + idling\nWAIT\n");
    c.open();
    QVERIFY(c.settle());
    c.server.goOn();
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    QCOMPARE(c.updates.size(), 1);
    QCOMPARE(c.link->mailbox()->total(), 9);
}

void TestImapLink::flagsAndVanished()
{
    ImapConversation c(upToIdle() +
        "S: * 3 FETCH (UID 3 MODSEQ (101) FLAGS ())\n"
        "S: * 4 FETCH (UID 4 MODSEQ (101) FLAGS (\\Seen \\Flagged))\nS: * VANISHED 1:2\nWAIT\n"
        "S: * 2 FETCH (UID 4 MODSEQ (100) FLAGS (\\Seen \\Flagged))\nS: * OK Still here\nWAIT\n");
    c.open();
    QVERIFY(c.settle());
    c.server.goOn();
    QTRY_COMPARE(c.updates.size(), 3);
    QCOMPARE(c.all<FlagsChanged>()[0].changed.size(), 2);
    QCOMPARE(c.all<FlagsChanged>()[0].unread, 1);
    QCOMPARE(c.all<Vanished>()[0].ids, QStringList({QStringLiteral("7.1"), QStringLiteral("7.2")}));
    QCOMPARE(c.updates[2].position, (ImapPosition{7, 10, 100})); // until IDLE has ended
    QCOMPARE(c.link->mailbox()->total(), 7);
    QSignalSpy alive(c.link.get(), &Link::alive);
    c.server.goOn();
    QTRY_VERIFY(alive.count() > 0);
    QCOMPARE(c.updates.size(), 3); // nothing new was said
}

void TestImapLink::oversizedFetch()
{
    const QByteArray huge =
        "s: * 10 FETCH (UID 10 PREVIEW \"" + QByteArray(1'100'000, 'x') + "\")\\r\\n\n";
    ImapConversation c(upToIdle() +
        "S: * 11 EXISTS\nc: DONE\nC: f UID FETCH 10:* *\nS: i OK idle\n" + huge +
        fetchOf(11, 11, "fine") +
        "S: f OK done\nC: m UID FETCH 10:* (UID FLAGS INTERNALDATE)\n"
        "S: * 10 FETCH (UID 10 FLAGS () INTERNALDATE \"22-Nov-2026 21:44:31 +0000\")\n"
        "S: * 11 FETCH (UID 11 FLAGS () INTERNALDATE \"22-Nov-2026 21:44:31 +0000\")\nS: m OK\n"
        "C: i IDLE\nS: + idling\nWAIT\n");
    c.open();
    QVERIFY(c.settle());
    c.server.goOn();
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    QCOMPARE(c.arrived(), QStringList({QString(), QStringLiteral("fine")}));
    QVERIFY(!c.failure);
}

void TestImapLink::renewsIdle()
{
    ImapConversation c(upToIdle() +
        "c: DONE\nS: i OK idle\nC: n NOOP\nS: n OK\nC: i IDLE\nS: + idling\nWAIT\n"
        "c: DONE\nS: i OK idle\nC: n NOOP\nS: n OK\nC: i IDLE\nS: + idling\nWAIT\n");
    c.open();
    QVERIFY(c.settle());
    c.server.goOn();
    for (int round = 0; round < 2; ++round) {
        QTRY_COMPARE(c.clock.nextAlarm(), c.clock.now() + ImapIdle::renewal);
        c.clock.advance(ImapIdle::renewal - 1ms);
        QVERIFY(!c.server.isWaiting());
        c.clock.advance(1ms);
        QVERIFY(c.settle());
        QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
        if (round == 0)
            c.server.goOn();
    }
    QVERIFY(!c.failure);
}

void TestImapLink::renewalUnanswered()
{
    ImapConversation c(upToIdle() + "c: DONE\nWAIT\n");
    c.open();
    QVERIFY(c.settle());
    c.server.goOn();
    QTRY_COMPARE(c.clock.nextAlarm(), c.clock.now() + ImapIdle::renewal);
    c.clock.advance(ImapIdle::renewal);
    QVERIFY(c.settle());
    c.clock.advance(ImapIdle::answer - 1ms);
    QVERIFY(!c.failure);
    c.clock.advance(1ms);
    QTRY_VERIFY(c.failure);
    QCOMPARE(c.failure->kind, FailureKind::Transient);
    QVERIFY(c.failure->text.contains(QLatin1String("15 seconds")));
}

void TestImapLink::idleNeverEntered()
{
    QByteArray script = upToIdle();
    script.replace("S: + idling\n", "");
    ImapConversation c(script);
    c.open();
    QVERIFY(c.settle());
    c.clock.advance(ImapIdle::answer);
    QTRY_VERIFY(c.failure);
    QCOMPARE(c.failure->kind, FailureKind::Transient);
}

void TestImapLink::idleRefused()
{
    QByteArray script = upToIdle();
    script.replace("S: + idling\nWAIT", "S: i NO not here\nWAIT\nC: n NOOP\nS: n OK\nWAIT");
    ImapConversation c(script);
    c.open();
    QVERIFY(c.settle());
    c.server.goOn();
    QTRY_COMPARE(c.link->transport(), Rung::Poll);
    QTRY_COMPARE(c.clock.nextAlarm(), c.clock.now() + 60s);
    c.clock.advance(60s);
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
}

void TestImapLink::probes()
{
    ImapConversation c(upToIdle() + "c: DONE\nS: i OK idle\nC: i IDLE\nS: + idling\nWAIT\n");
    c.open();
    QVERIFY(c.settle());
    QCOMPARE(c.link->transport(), Rung::ImapIdle);
    QTRY_COMPARE(c.clock.nextAlarm(), c.clock.now() + ImapIdle::renewal);
    QSignalSpy alive(c.link.get(), &Link::alive);
    c.server.goOn();
    c.link->probe();
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    QVERIFY(alive.count() > 0);
}

void TestImapLink::polls()
{
    ImapConversation c(bareUpToIdle("X") +
        "WAIT\nC: n NOOP\nS: * 10 EXISTS\nS: n OK\n"
        "C: f UID FETCH 10:* *\n" +
        fetchOf(10, 10, "polled") +
        "S: f OK\nC: b UID FETCH 10 (UID BODYSTRUCTURE)\n"
        "S: b OK\nC: u UID SEARCH UNSEEN\nS: * SEARCH 2 5 10\nS: u OK\nWAIT\nC: n NOOP\nS: n "
        "OK\nWAIT\n");
    c.open();
    QVERIFY(c.settle());
    c.server.goOn();
    QTRY_COMPARE(c.signalNames, QStringLiteral("opened proven synced "));
    QCOMPARE(c.link->transport(), Rung::Poll);
    QTRY_COMPARE(c.clock.nextAlarm(), c.clock.now() + 60s);
    c.clock.advance(60s);
    QVERIFY(c.settle());
    QTRY_COMPARE(c.arrived(), QStringList{QStringLiteral("polled")});
    c.server.goOn();
    QTRY_COMPARE(c.clock.nextAlarm(), c.clock.now() + 60s);
    c.clock.advance(60s);
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
}

void TestImapLink::byeWhileIdle()
{
    ImapConversation c(upToIdle() + "S: * BYE Idle for too long\n");
    c.open();
    QVERIFY(c.settle());
    c.server.goOn();
    QTRY_VERIFY(c.failure);
    QCOMPARE(c.failure->kind, FailureKind::Transient);
    QVERIFY(!c.link->mailbox());
    c.clock.advance(1h);
    QCOMPARE(c.clock.pending(), std::size_t(0));
}

void TestImapLink::pendingAnswers()
{
    // Whoever asked something is told when the connection ends, by either side.
    for (const bool byUs : {false, true}) {
        ImapConversation c(upToIdle() + "c: DONE\nC: f UID FETCH 3 *\nS: i OK\nWAIT\nCLOSE\n");
        c.open();
        QVERIFY(c.settle());
        c.server.goOn();
        std::optional<Failure> fetchFailure;
        std::optional<Failure> actFailure;
        c.link->mailbox()->fetch({QStringLiteral("7.3")},
            [&](const auto &answer) { fetchFailure = std::get<Failure>(answer); });
        c.link->mailbox()->act(MailAction::MarkRead, QStringLiteral("7.4"),
            [&](const std::optional<Failure> &failure) { actFailure = failure; });
        QVERIFY(c.settle());
        if (byUs)
            c.link->abort();
        else
            c.server.goOn();
        QTRY_VERIFY(fetchFailure && actFailure);
        QCOMPARE(fetchFailure->kind, FailureKind::Transient);
        if (!byUs)
            QTRY_VERIFY(c.failure);
    }
}

void TestImapLink::actionCopies()
{
    ImapConversation c(bareUpToIdle("IDLE UIDPLUS") +
        "C: i IDLE\nS: + idling\nWAIT\n"
        "c: DONE\nC: q UID SEARCH UID 5\nS: i OK\nS: * SEARCH 5\nS: q OK\nC: l LIST \"\" \"*\"\n"
        "S: * LIST (\\HasNoChildren) \"/\" INBOX\nS: * LIST (\\Trash) \"/\" \"Deleted "
        "\\\"stuff\\\"\"\nS: l OK\n"
        "C: c UID COPY 5 \"Deleted \\\"stuff\\\"\"\nS: c OK\nC: t UID STORE 5 +FLAGS (\\Seen "
        "\\Deleted)\nS: t OK\n"
        "C: x UID EXPUNGE 5\nS: * 5 EXPUNGE\nS: x OK\nC: u UID SEARCH UNSEEN\nS: * SEARCH 2\nS: u "
        "OK\n"
        "C: f UID FETCH 5 (UID FLAGS)\nS: f OK\nC: i IDLE\nS: + idling\nWAIT\n");
    c.open();
    QVERIFY(c.settle());
    c.server.goOn();
    std::optional<std::optional<Failure>> result;
    c.link->mailbox()->act(MailAction::Trash, QStringLiteral("7.5"),
        [&](const std::optional<Failure> &failure) { result = failure; });
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    QVERIFY(result && !*result);
    QCOMPARE(c.all<Vanished>()[0].ids, QStringList{QStringLiteral("7.5")});
}

QTEST_GUILESS_MAIN(TestImapLink)
#include "tst_imaplink.moc"
