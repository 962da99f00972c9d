// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapconversation.h"
#include "imapscripts.h"

#include <QTest>

using namespace Grelot;

/// How a link and a server come to agree again, whatever the server knows and says.
class TestImapLinkSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
    void textsOfAListAreShorter_data();
    void textsOfAListAreShorter();
};

void TestImapLinkSync::resumes()
{
    ImapConversation c(signIn(fullCapabilities()) +
        "C: e ENABLE QRESYNC\nS: * ENABLED QRESYNC\nS: e OK\n" +
        selectInbox("7", "12", "150", "9", "3,11") +
        "C: r UID FETCH 1:9 (UID FLAGS) (CHANGEDSINCE 100 VANISHED)\nS: * VANISHED (EARLIER) "
        "1:2,40:50\n"
        "S: * 1 FETCH (UID 3 FLAGS () MODSEQ (120))\nS: r OK\nC: f UID FETCH 10:11 *\n" +
        fetchOf(8, 10, "gone by now", " MODSEQ (130)") + fetchOf(9, 11, "new", " MODSEQ (150)") +
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

void TestImapLinkSync::aheadOfTheServer_data()
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

void TestImapLinkSync::aheadOfTheServer()
{
    QFETCH(quint64, uidValidity);
    QFETCH(quint64, uidNext);
    QFETCH(quint64, modSeq);
    ImapConversation c(upToIdle());
    c.open(ImapPosition{uidValidity, uidNext, modSeq});
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    QCOMPARE(c.all<Snapshot>().size(), 1);
    QCOMPARE(c.updates.last().position, (ImapPosition{7, 10, 100}));
}

void TestImapLinkSync::renumbered()
{
    ImapConversation c(upToIdle() +
        "S: * OK [UIDVALIDITY 8] renumbered\nc: DONE\nC: s SELECT \"INBOX\"\n"
        "S: i OK idle\nS: * OK [CLOSED] x\nS: * 1 EXISTS\nS: * OK [UIDVALIDITY 8] x\nS: * OK "
        "[UIDNEXT 2] x\n"
        "S: * OK [HIGHESTMODSEQ 3] x\nS: s OK\nC: u UID SEARCH *\nS: * ESEARCH (TAG \"u\") UID ALL "
        "1\nS: u OK\n"
        "C: f UID FETCH 1 *\n" +
        fetchOf(1, 1, "again") + "S: f OK\nC: i IDLE\nS: + idling\nWAIT\n");
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

void TestImapLinkSync::shrunk()
{
    ImapConversation c(upToIdle() +
        "S: * 4 EXISTS\nc: DONE\nC: s SELECT \"INBOX\"\nS: i OK idle\n" +
        selectInbox("7", "10", "101", "4", "").mid(sizeof("C: s SELECT \"INBOX\"\n") - 1) +
        "C: i IDLE\nS: + idling\nWAIT\n");
    c.open();
    QVERIFY(c.settle());
    c.server.goOn();
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    QCOMPARE(c.all<Snapshot>().last().total, 4);
}

void TestImapLinkSync::flood()
{
    // An archive of 50,000 messages was copied in: not fetched one by one.
    ImapConversation c(upToIdle() +
        "S: * 50009 EXISTS\nc: DONE\nC: s SELECT \"INBOX\"\nS: i OK idle\n" +
        selectInbox("7", "50010", "101", "50009", "").mid(sizeof("C: s SELECT \"INBOX\"\n") - 1) +
        "C: i IDLE\nS: + idling\nWAIT\n");
    c.open();
    QVERIFY(c.settle());
    c.server.goOn();
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    QCOMPARE(c.all<Arrived>().size(), 0);
    QCOMPARE(c.all<Snapshot>().last().total, 50009);
}

void TestImapLinkSync::flagsWithoutUid()
{
    ImapConversation c(upToIdle() +
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

void TestImapLinkSync::bareServer()
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

void TestImapLinkSync::bareWrongNumbers()
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

void TestImapLinkSync::expungesDuringFetch()
{
    ImapConversation c(upToIdle() +
        "S: * 11 EXISTS\nc: DONE\nC: f UID FETCH 10:* *\nS: i OK idle\n"
        "S: * VANISHED 1:3\n" +
        fetchOf(7, 10, "a") + "S: * VANISHED 4:6,10\n" + fetchOf(4, 11, "b") +
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

void TestImapLinkSync::noUidNext()
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

void TestImapLinkSync::textsOfAListAreShorter_data()
{
    QTest::addColumn<int>("messages");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("few, which may ring") << 5 << QByteArray("1024");
    QTest::newRow("a list") << 6 << QByteArray("512");
}

void TestImapLinkSync::textsOfAListAreShorter()
{
    QFETCH(const int, messages);
    QFETCH(const QByteArray, bytes);
    const QByteArray last = QByteArray::number(messages);
    QByteArray found;
    QByteArray headers;
    QByteArray structures;
    for (int i = 1; i <= messages; ++i) {
        const QByteArray uid = QByteArray::number(i);
        found += ' ' + uid;
        headers += "S: * " + uid + " FETCH (UID " + uid +
            " FLAGS () INTERNALDATE \"22-Nov-2026 21:44:31 +0000\")\n";
        structures += "S: * " + uid + " FETCH (UID " + uid +
            " BODYSTRUCTURE (\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 4000 1))\n";
    }
    ImapConversation c(signIn("IDLE") + "C: s SELECT \"INBOX\"\nS: * " + last +
        " EXISTS\nS: * OK [UIDVALIDITY 7] x\nS: * OK [UIDNEXT 10] x\nS: s OK\n"
        "C: u UID SEARCH UNSEEN\nS: * SEARCH" +
        found + "\nS: u OK\nC: f UID FETCH 1:" + last + " (UID FLAGS *\n" + headers +
        "S: f OK\nC: b UID FETCH 1:" + last + " (UID BODYSTRUCTURE)\n" + structures +
        "S: b OK\nC: t UID FETCH 1:" + last + " (UID BODY.PEEK[1]<0." + bytes +
        ">)\nS: t OK\nC: i IDLE\nS: + idling\nWAIT\n");
    c.open();
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
}

QTEST_GUILESS_MAIN(TestImapLinkSync)
#include "tst_imaplinksync.moc"
