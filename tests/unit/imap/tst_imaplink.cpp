// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapconversation.h"
#include "imapidle.h"

using namespace Grelot;
using namespace std::chrono_literals;

namespace {

QByteArray signIn(const QByteArray &capabilities)
{
    return "S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] hello\nC: a AUTHENTICATE PLAIN *\n"
           "S: a OK [CAPABILITY IMAP4rev1 " +
        capabilities + "] in\n";
}

const QByteArray fullCapabilities =
    "IDLE ENABLE CONDSTORE QRESYNC ESEARCH PREVIEW UIDPLUS MOVE SPECIAL-USE";

QByteArray select(const QByteArray &uidValidity, const QByteArray &uidNext,
    const QByteArray &modSeq, const QByteArray &exists, const QByteArray &unread)
{
    return "C: s SELECT \"INBOX\"\nS: * " + exists + " EXISTS\nS: * OK [UIDVALIDITY " +
        uidValidity + "] x\nS: * OK [UIDNEXT " + uidNext + "] x\nS: * OK [HIGHESTMODSEQ " + modSeq +
        "] x\nS: s OK [READ-WRITE] done\nC: u UID SEARCH RETURN (ALL) UNSEEN\nS: * ESEARCH (TAG "
        "\"u\") UID" +
        (unread.isEmpty() ? QByteArray() : " ALL " + unread) + "\nS: u OK done\n";
}

/// Up to the moment a server with all extensions waits in IDLE: 9 messages, all read, modseq 100.
const QByteArray upToIdle = signIn(fullCapabilities) +
    "C: e ENABLE QRESYNC\nS: * ENABLED QRESYNC\nS: e OK\n" + select("7", "10", "100", "9", "") +
    "C: i IDLE\nS: + idling\nWAIT\n";

/// The same without extensions: plain SEARCH, no modseq; messages 2 and 5 of 9 are unread.
QByteArray bareUpToIdle(const QByteArray &capabilities = "IDLE")
{
    return signIn(capabilities) +
        "C: s SELECT \"INBOX\"\nS: * 9 EXISTS\nS: * OK [UIDVALIDITY 7] x\nS: * OK [UIDNEXT 10] "
        "x\nS: s OK\n"
        "C: u UID SEARCH UNSEEN\nS: * SEARCH 2 5\nS: u OK\n"
        "C: f UID FETCH 2,5 (UID FLAGS INTERNALDATE BODY.PEEK*\n"
        "S: * 2 FETCH (UID 2 FLAGS () INTERNALDATE \"22-Nov-2026 21:44:31 +0000\")\n"
        "S: * 5 FETCH (UID 5 FLAGS () INTERNALDATE \"22-Nov-2026 21:44:31 +0000\")\nS: f OK\n"
        "C: b UID FETCH 2,5 (UID BODYSTRUCTURE)\nS: b OK\n";
}

/// FETCH of a new message as we ask for it.
QByteArray fetched(int sequence, int uid, const QByteArray &subject, const QByteArray &extra = {})
{
    const QByteArray field = "Subject: " + subject + "\r\n\r\n";
    QByteArray text = "* " + QByteArray::number(sequence) + " FETCH (UID " +
        QByteArray::number(uid) + " FLAGS () INTERNALDATE \"22-Nov-2026 21:44:31 +0000\"" + extra +
        " BODY[HEADER.FIELDS (SUBJECT)]<0> {" + QByteArray::number(field.size()) + "}\r\n" + field +
        ")\r\n";
    text.replace("\r", "\\r").replace("\n", "\\n");
    return "s: " + text + '\n';
}

} // namespace

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
    void resumes();
    void aheadOfTheServer_data();
    void aheadOfTheServer();
    void renumbered();
    void shrunk();
    void flood();
    void flagsWithoutUid();
    void bareServer();
    void bareWrongNumbers();
    void expungesDuringFetch();
    void noUidNext();
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
    ImapConversation c(upToIdle +
        "S: * 10 EXISTS\nc: DONE\n"
        "C: f UID FETCH 10:* (UID FLAGS INTERNALDATE MODSEQ PREVIEW BODY.PEEK[HEADER.FIELDS "
        "(FROM)]<0.4096> "
        "BODY.PEEK[HEADER.FIELDS (SUBJECT)]<0.4096> BODY.PEEK[HEADER.FIELDS "
        "(MESSAGE-ID)]<0.2048>)\n"
        "S: i OK idle\n" +
        fetched(10, 10, "News", " MODSEQ (105) PREVIEW \"hello\"") +
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
    ImapConversation c(upToIdle + "S: * 10 EXISTS\nc: DONE\nC: f UID FETCH 10:* *\nS: i OK idle\n" +
        fetched(10, 10, "one") + "S: * 12 EXISTS\nS: f OK done\nC: f UID FETCH 11:* *\n" +
        fetched(11, 11, "two") + fetched(12, 15, "three") +
        "S: f OK\nC: i IDLE\nS: + idling\nWAIT\n");
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
    ImapConversation c(upToIdle +
        "S: * 10 EXISTS\nc: DONE\nC: f UID FETCH 10:* *\nS: i OK idle\n"
        "S: * VANISHED 10\n" +
        fetched(9, 9, "old") + "S: f OK done\nC: i IDLE\nS: + idling\nWAIT\n");
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
    ImapConversation c(upToIdle +
        "S: * 3 FETCH (UID 3 MODSEQ (101) FLAGS ())\n"
        "S: * 4 FETCH (UID 4 MODSEQ (101) FLAGS (\\Seen \\Flagged))\nS: * VANISHED 1:2\nWAIT\n"
        "S: * 2 FETCH (UID 4 MODSEQ (101) FLAGS (\\Seen \\Flagged))\nS: * OK Still here\nWAIT\n");
    c.open();
    QVERIFY(c.settle());
    c.server.goOn();
    QTRY_COMPARE(c.updates.size(), 3);
    QCOMPARE(c.all<FlagsChanged>()[0].changed.size(), 2);
    QCOMPARE(c.all<FlagsChanged>()[0].unread, 1);
    QCOMPARE(c.all<Vanished>()[0].ids, QStringList({QStringLiteral("7.1"), QStringLiteral("7.2")}));
    QCOMPARE(c.updates[2].position, (ImapPosition{7, 10, 101}));
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
    ImapConversation c(upToIdle + "S: * 11 EXISTS\nc: DONE\nC: f UID FETCH 10:* *\nS: i OK idle\n" +
        huge + fetched(11, 11, "fine") +
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
    ImapConversation c(upToIdle +
        "c: DONE\nS: i OK idle\nC: i IDLE\nS: + idling\nWAIT\n"
        "c: DONE\nS: i OK idle\nC: i IDLE\nS: + idling\nWAIT\n");
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
    ImapConversation c(upToIdle + "c: DONE\nWAIT\n");
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
    QByteArray script = upToIdle;
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
    QByteArray script = upToIdle;
    script.replace("S: + idling\nWAIT", "S: i NO not here\nWAIT\nC: n NOOP\nS: n OK\nWAIT");
    ImapConversation c(script);
    c.open();
    QVERIFY(c.settle());
    c.server.goOn();
    QTRY_COMPARE(c.link->rung(), Rung::Poll);
    QTRY_COMPARE(c.clock.nextAlarm(), c.clock.now() + 60s);
    c.clock.advance(60s);
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
}

void TestImapLink::probes()
{
    ImapConversation c(upToIdle + "c: DONE\nS: i OK idle\nC: i IDLE\nS: + idling\nWAIT\n");
    c.open();
    QVERIFY(c.settle());
    QCOMPARE(c.link->rung(), Rung::ImapIdle);
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
        fetched(10, 10, "polled") +
        "S: f OK\nC: b UID FETCH 10 (UID BODYSTRUCTURE)\n"
        "S: b OK\nC: u UID SEARCH UNSEEN\nS: * SEARCH 2 5 10\nS: u OK\nWAIT\nC: n NOOP\nS: n "
        "OK\nWAIT\n");
    c.open();
    QVERIFY(c.settle());
    c.server.goOn();
    QTRY_COMPARE(c.signalNames, QStringLiteral("opened proven synced "));
    QCOMPARE(c.link->rung(), Rung::Poll);
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

void TestImapLink::resumes()
{
    ImapConversation c(signIn(fullCapabilities) +
        "C: e ENABLE QRESYNC\nS: * ENABLED QRESYNC\nS: e OK\n" +
        select("7", "12", "150", "9", "3,11") +
        "C: r UID FETCH 1:9 (UID FLAGS) (CHANGEDSINCE 100 VANISHED)\nS: * VANISHED (EARLIER) "
        "1:2,40:50\n"
        "S: * 1 FETCH (UID 3 FLAGS () MODSEQ (120))\nS: r OK\nC: f UID FETCH 10:11 *\n" +
        fetched(8, 10, "gone by now", " MODSEQ (130)") + fetched(9, 11, "new", " MODSEQ (150)") +
        "S: f OK\nC: i IDLE\nS: + idling\nWAIT\n");
    c.open(ImapPosition{7, 10, 100});
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    QCOMPARE(c.all<Snapshot>().size(), 0);
    QCOMPARE(c.arrived(), QStringList({QStringLiteral("gone by now"), QStringLiteral("new")}));
    QCOMPARE(c.all<FlagsChanged>()[0].changed, QList<FlagChange>({{QStringLiteral("7.3"), {}}}));
    QCOMPARE(c.all<Vanished>()[0].ids, QStringList({QStringLiteral("7.1"), QStringLiteral("7.2")}));
    QCOMPARE(c.all<Vanished>()[0].unread, 2);
    QCOMPARE(c.updates[0].position, (ImapPosition{7, 12, 100}));
    QCOMPARE(c.updates.last().position, (ImapPosition{7, 12, 150}));
}

void TestImapLink::aheadOfTheServer_data()
{
    QTest::addColumn<quint64>("uidValidity");
    QTest::addColumn<quint64>("uidNext");
    QTest::addColumn<quint64>("modSeq");
    QTest::newRow("another epoch") << quint64(6) << quint64(10) << quint64(100);
    QTest::newRow("uidnext ahead") << quint64(7) << quint64(11) << quint64(100);
    QTest::newRow("modseq ahead") << quint64(7) << quint64(10) << quint64(101);
    QTest::newRow("modseq unknown") << quint64(7) << quint64(10) << quint64(0);
    QTest::newRow("null") << quint64(0) << quint64(0) << quint64(0);
}

void TestImapLink::aheadOfTheServer()
{
    QFETCH(quint64, uidValidity);
    QFETCH(quint64, uidNext);
    QFETCH(quint64, modSeq);
    ImapConversation c(upToIdle);
    c.open(ImapPosition{uidValidity, uidNext, modSeq});
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    QCOMPARE(c.all<Snapshot>().size(), 1);
    QCOMPARE(c.updates.last().position, (ImapPosition{7, 10, 100}));
}

void TestImapLink::renumbered()
{
    ImapConversation c(upToIdle +
        "S: * OK [UIDVALIDITY 8] renumbered\nc: DONE\nC: s SELECT \"INBOX\"\n"
        "S: i OK idle\nS: * OK [CLOSED] x\nS: * 1 EXISTS\nS: * OK [UIDVALIDITY 8] x\nS: * OK "
        "[UIDNEXT 2] x\n"
        "S: * OK [HIGHESTMODSEQ 3] x\nS: s OK\nC: u UID SEARCH *\nS: * ESEARCH (TAG \"u\") UID ALL "
        "1\nS: u OK\n"
        "C: f UID FETCH 1 *\n" +
        fetched(1, 1, "again") + "S: f OK\nC: i IDLE\nS: + idling\nWAIT\n");
    c.open();
    QVERIFY(c.settle());
    c.server.goOn();
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    QCOMPARE(c.all<Snapshot>().size(), 2);
    QCOMPARE(c.all<Snapshot>()[1].messages[0].id, QStringLiteral("8.1"));
    QCOMPARE(c.all<Snapshot>()[1].nextId, QStringLiteral("8.2"));
    QCOMPARE(c.updates.last().position, (ImapPosition{8, 2, 3}));
}

void TestImapLink::shrunk()
{
    ImapConversation c(upToIdle + "S: * 4 EXISTS\nc: DONE\nC: s SELECT \"INBOX\"\nS: i OK idle\n" +
        select("7", "10", "101", "4", "").mid(sizeof("C: s SELECT \"INBOX\"\n") - 1) +
        "C: i IDLE\nS: + idling\nWAIT\n");
    c.open();
    QVERIFY(c.settle());
    c.server.goOn();
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    QCOMPARE(c.all<Snapshot>().last().total, 4);
}

void TestImapLink::flood()
{
    // An archive of 50,000 messages was copied in: not fetched one by one.
    ImapConversation c(upToIdle +
        "S: * 50009 EXISTS\nc: DONE\nC: s SELECT \"INBOX\"\nS: i OK idle\n" +
        select("7", "50010", "101", "50009", "").mid(sizeof("C: s SELECT \"INBOX\"\n") - 1) +
        "C: i IDLE\nS: + idling\nWAIT\n");
    c.open();
    QVERIFY(c.settle());
    c.server.goOn();
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    QCOMPARE(c.all<Arrived>().size(), 0);
    QCOMPARE(c.all<Snapshot>().last().total, 50009);
}

void TestImapLink::flagsWithoutUid()
{
    ImapConversation c(upToIdle +
        "S: * 3 FETCH (FLAGS ())\nc: DONE\n"
        "C: r UID FETCH 1:* (UID FLAGS) (CHANGEDSINCE 100 VANISHED)\nS: i OK idle\n"
        "S: * 3 FETCH (UID 3 FLAGS () MODSEQ (101))\nS: r OK\nC: i IDLE\nS: + idling\nWAIT\n");
    c.open();
    QVERIFY(c.settle());
    c.server.goOn();
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    QCOMPARE(c.all<FlagsChanged>().size(), 1);
    QCOMPARE(c.link->mailbox()->unread(), 1);
}

void TestImapLink::bareServer()
{
    ImapConversation c(bareUpToIdle() +
        "C: i IDLE\nS: + idling\nWAIT\n"
        "S: * 2 FETCH (FLAGS (\\Seen))\nS: * 5 EXPUNGE\nc: DONE\nC: u UID SEARCH UNSEEN\nS: i OK\n"
        "S: * SEARCH 3\nS: u OK\nC: f UID FETCH 2:3,5 (UID FLAGS)\nS: * 2 FETCH (UID 2 FLAGS "
        "(\\Seen))\n"
        "S: * 3 FETCH (UID 3 FLAGS ())\nS: f OK\nC: i IDLE\nS: + idling\nWAIT\n");
    c.open();
    QVERIFY(c.settle());
    c.server.goOn();
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    QCOMPARE(c.all<FlagsChanged>().size(), 1);
    QCOMPARE(c.all<FlagsChanged>()[0].changed,
        QList<FlagChange>({{QStringLiteral("7.2"), Flag::Seen}, {QStringLiteral("7.3"), {}}}));
    QCOMPARE(c.all<Vanished>().size(), 1);
    QCOMPARE(c.all<Vanished>()[0].ids, QStringList{QStringLiteral("7.5")});
    QCOMPARE(c.all<Vanished>()[0].unread, 1);
    QCOMPARE(c.link->mailbox()->total(), 8);
    QVERIFY(!c.link->mailbox()->hasResync());
}

void TestImapLink::bareWrongNumbers()
{
    // Numbers beyond the mailbox: one look at what is unread, and nothing has changed.
    ImapConversation c(bareUpToIdle() +
        "C: i IDLE\nS: + idling\nWAIT\nS: * 4000000000 EXPUNGE\nS: * 0 FETCH (FLAGS ())\n"
        "S: * 77 FETCH (UID 99 FLAGS ())\nc: DONE\nC: u UID SEARCH UNSEEN\nS: i OK\n"
        "S: * SEARCH 2 5 99\nS: u OK\nC: i IDLE\nS: + idling\nWAIT\n");
    c.open();
    QVERIFY(c.settle());
    c.server.goOn();
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    QCOMPARE(c.updates.size(), 1);
    QVERIFY(!c.failure);
}

void TestImapLink::expungesDuringFetch()
{
    ImapConversation c(upToIdle +
        "S: * 11 EXISTS\nc: DONE\nC: f UID FETCH 10:* *\nS: i OK idle\n"
        "S: * VANISHED 1:3\n" +
        fetched(7, 10, "a") + "S: * VANISHED 4:6,10\n" + fetched(4, 11, "b") +
        "S: * 3 FETCH (UID 9 MODSEQ (120) FLAGS ())\nS: f OK [HIGHESTMODSEQ 121] done\n"
        "C: i IDLE\nS: + idling\nWAIT\n");
    c.open();
    QVERIFY(c.settle());
    c.server.goOn();
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    QCOMPARE(c.link->mailbox()->total(), 4);
    QCOMPARE(c.all<Vanished>().last().unread, c.link->mailbox()->unread());
    QVERIFY(c.arrived().contains(QStringLiteral("b")));
    QVERIFY(!c.arrived().contains(QStringLiteral("a")));
    QCOMPARE(c.link->mailbox()->unread(), 2);
}

void TestImapLink::noUidNext()
{
    ImapConversation c(signIn("IDLE") +
        "C: s SELECT \"INBOX\"\nS: * 3 EXISTS\nS: * OK [UIDVALIDITY 7] x\nS: s OK\n"
        "C: l UID FETCH * (UID)\nS: * 3 FETCH (UID 41)\nS: l OK\nC: u UID SEARCH UNSEEN\nS: * "
        "SEARCH\nS: u OK\n"
        "C: i IDLE\nS: + idling\nWAIT\n");
    c.open();
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    QCOMPARE(c.updates.last().position, (ImapPosition{7, 42, 0}));
}

void TestImapLink::byeWhileIdle()
{
    ImapConversation c(upToIdle + "S: * BYE Idle for too long\n");
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
        ImapConversation c(upToIdle + "c: DONE\nC: f UID FETCH 3 *\nS: i OK\nWAIT\nCLOSE\n");
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
