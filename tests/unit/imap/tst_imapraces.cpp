// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapconversation.h"
#include "imapscripts.h"

#include <QTest>
#include <QTranslator>

using namespace Grelot;

/// What happens while something else is under way, and what must not get lost then.
class TestImapRaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readWhileItIsFetched();
    void momentThatCannotBeRead();
    void flagsOutOfOrder();
    void flagsAfterTheSearch();
    void askedDuringReselection();
    void connectionLostDuringReselection();
    void arrivalDuringSnapshot();
    void replayOfArrivals_data();
    void replayOfArrivals();
    void arrivalWhileTheLastUidIsAsked();
    void lastMessageGoesWhileItsUidIsAsked();
    void flagsToldByTheFetchAlone_data();
    void flagsToldByTheFetchAlone();
    void comparingLeavesNewsToTheServer();
    void comparingAsksForWhatIsHeldBack();
    void failuresAreTranslated();
};

namespace {

QByteArray upToSelect()
{
    return signIn(fullCapabilities()) + "C: e ENABLE QRESYNC\nS: * ENABLED QRESYNC\nS: e OK\n";
}

/// The server has renumbered all; the script waits within the new SELECT.
QByteArray upToReselection()
{
    return upToIdle() +
        "S: * OK [UIDVALIDITY 8] renumbered\nc: DONE\nC: s SELECT \"INBOX\"\nS: i OK idle\nWAIT\n";
}

} // namespace

void TestImapRaces::readWhileItIsFetched()
{
    ImapConversation c(upToIdle() +
        "S: * 10 EXISTS\nc: DONE\nC: f UID FETCH 10:* *\nS: i OK idle\n" +
        fetchOf(10, 10, "read at once", " MODSEQ (101)") +
        "S: * 10 FETCH (UID 10 FLAGS (\\Seen) MODSEQ (102))\nS: f OK done\n"
        "C: i IDLE\nS: + idling\nWAIT\n");
    c.open();
    QVERIFY(c.settle());
    c.server.goOn();
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    QCOMPARE(c.arrived(), QStringList{QStringLiteral("read at once")});
    QVERIFY(!c.all<Arrived>()[0].messages[0].isUnread());
    QCOMPARE(c.link->mailbox()->unread(), 0);
    QCOMPARE(c.updates.last().position, (ImapPosition{7, 11, 102}));
}

void TestImapRaces::momentThatCannotBeRead()
{
    ImapConversation c(upToIdle() +
        "S: * 11 EXISTS\nc: DONE\nC: f UID FETCH 10:* *\nS: i OK idle\n"
        "S: * 10 FETCH (UID 10 FLAGS () INTERNALDATE \"31-Feb-2026 99:99:99 +0000\")\n"
        "S: * 11 FETCH (UID 11 FLAGS () INTERNALDATE NIL)\nS: f OK done\n"
        "C: i IDLE\nS: + idling\nWAIT\n");
    c.open();
    QVERIFY(c.settle());
    c.server.goOn();
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    QCOMPARE(c.arrived().size(), 2);
    QCOMPARE(c.link->mailbox()->unread(), 2);
    QCOMPARE(c.all<Arrived>()[0].messages[0].receivedAt, QDateTime::fromSecsSinceEpoch(0, Qt::UTC));
}

void TestImapRaces::flagsOutOfOrder()
{
    ImapConversation c(upToIdle() +
        "S: * 3 FETCH (UID 3 MODSEQ (110) FLAGS (\\Seen \\Flagged))\nWAIT\n"
        "S: * 4 FETCH (UID 4 MODSEQ (105) FLAGS (\\Seen \\Flagged))\nWAIT\n"
        "S: * 10 EXISTS\nc: DONE\nC: f UID FETCH 10:* *\nS: i OK idle\n" +
        fetchOf(10, 10, "new", " MODSEQ (108)") + "S: f OK done\nC: i IDLE\nS: + idling\nWAIT\n");
    c.open();
    QVERIFY(c.settle());
    c.server.goOn();
    QTRY_COMPARE(c.all<FlagsChanged>().size(), 1);
    QCOMPARE(c.updates.last().position, (ImapPosition{7, 10, 100}));
    c.server.goOn();
    QTRY_COMPARE(c.all<FlagsChanged>().size(), 2);
    QCOMPARE(c.updates.last().position, (ImapPosition{7, 10, 100}));
    c.server.goOn();
    QTRY_COMPARE(c.all<Arrived>().size(), 1);
    QCOMPARE(c.updates.last().position, (ImapPosition{7, 11, 110}));
}

void TestImapRaces::flagsAfterTheSearch()
{
    // Between the answer and the command's end message 2 is read and message 3 is marked unread.
    QByteArray script = upToIdle();
    script.replace("UID\nS: u OK done\n",
        "UID ALL 2\nS: * 2 FETCH (UID 2 MODSEQ (101) FLAGS (\\Seen))\nS: * 3 FETCH (UID 3 MODSEQ "
        "(102) FLAGS ())\nS: u OK done\nC: f UID FETCH 3 *\n" +
            fetchOf(3, 3, "unread again") + "S: f OK\n");
    ImapConversation c(script);
    c.open();
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    QCOMPARE(c.all<Snapshot>().size(), 1);
    QCOMPARE(c.all<Snapshot>().first().unread, 1);
    QCOMPARE(c.all<Snapshot>().first().unreadIds.newest(9), QStringList{QStringLiteral("7.3")});
}

void TestImapRaces::askedDuringReselection()
{
    ImapConversation c(upToReselection() +
        "S: * OK [CLOSED] x\nS: * 1 EXISTS\nS: * OK [UIDVALIDITY 8] x\nS: * OK [UIDNEXT 2] x\n"
        "S: * OK [HIGHESTMODSEQ 3] x\nS: s OK\nC: u UID SEARCH *\n"
        "S: * ESEARCH (TAG \"u\") UID ALL 1\nS: u OK\nC: f UID FETCH 1 *\n" +
        fetchOf(1, 1, "again") + "S: f OK\nC: f UID FETCH 1 *\n" + fetchOf(1, 1, "again") +
        "S: f OK\nC: i IDLE\nS: + idling\nWAIT\n");
    c.open();
    QVERIFY(c.settle());
    c.server.goOn();
    QTRY_VERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    std::optional<ImapUpdate> snapshot;
    std::optional<ImapChanges> changes;
    std::optional<Failure> acted;
    ImapMailbox *mailbox = c.link->mailbox();
    mailbox->snapshot([&](const auto &answer) { snapshot = std::get<ImapUpdate>(answer); });
    mailbox->changesSince(
        {7, 10, 100}, [&](const auto &answer) { changes = std::get<ImapChanges>(answer); });
    // The number means another message by then.
    mailbox->act(MailAction::MarkRead, QStringLiteral("7.1"),
        [&](const std::optional<Failure> &failure) { acted = failure; });
    QVERIFY(!snapshot && !changes && !acted);
    c.server.goOn();
    QTRY_VERIFY2(snapshot, c.server.trouble().constData());
    QCOMPARE(std::get<Snapshot>(snapshot->update).unread, 1);
    QCOMPARE(std::get<Snapshot>(snapshot->update).messages.size(), 1);
    QCOMPARE(snapshot->position, (ImapPosition{8, 2, 3}));
    QVERIFY(changes && !changes->continued);
    QVERIFY(acted);
}

void TestImapRaces::connectionLostDuringReselection()
{
    ImapConversation c(upToReselection() + "S: s NO [UNAVAILABLE] later\n");
    c.open();
    QVERIFY(c.settle());
    c.server.goOn();
    QTRY_VERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    int failures = 0;
    c.link->mailbox()->snapshot(
        [&](const auto &answer) { failures += std::holds_alternative<Failure>(answer); });
    c.server.goOn();
    QTRY_COMPARE(failures, 1);
    QTRY_VERIFY(c.failure);
    QCOMPARE(failures, 1);
}

void TestImapRaces::arrivalDuringSnapshot()
{
    const QByteArray old = "C: f UID FETCH 5 (UID FLAGS *\n";
    ImapConversation c(signIn("IDLE ENABLE CONDSTORE QRESYNC ESEARCH") +
        "C: e ENABLE QRESYNC\nS: * ENABLED QRESYNC\nS: e OK\n" +
        selectInbox("7", "10", "100", "9", "5") + old + fetchOf(5, 5, "old") +
        "S: f OK\nC: b UID FETCH 5 (UID BODYSTRUCTURE)\nS: b OK\nC: i IDLE\nS: + idling\nWAIT\n"
        "c: DONE\n" +
        old + "S: i OK idle\nS: * 10 EXISTS\nWAIT\n" + fetchOf(5, 5, "old") +
        "S: f OK\nC: a UID FETCH 10:* (UID FLAGS *\n" + fetchOf(10, 10, "between") +
        "S: a OK\nC: b UID FETCH 5 (UID BODYSTRUCTURE)\n"
        "S: * 5 FETCH (UID 5 BODYSTRUCTURE (\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 10 1))\n"
        "S: b OK\nC: d UID FETCH 10 (UID BODYSTRUCTURE)\nS: d OK\nC: t UID FETCH 5 (UID BODY*\n"
        "S: t OK\nC: i IDLE\nS: + idling\nWAIT\n");
    c.open();
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    std::optional<ImapUpdate> answer;
    c.link->mailbox()->snapshot([&](const auto &result) { answer = std::get<ImapUpdate>(result); });
    c.server.goOn();
    QTRY_COMPARE(c.link->mailbox()->total(), 10);
    c.server.goOn();
    QTRY_VERIFY2(answer, c.server.trouble().constData());
    QTRY_VERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    QCOMPARE(c.arrived(), QStringList{QStringLiteral("between")});
    const auto snapshot = std::get<Snapshot>(answer->update);
    QCOMPARE(answer->position, (ImapPosition{7, 10, 100}));
    QCOMPARE(snapshot.nextId, QStringLiteral("7.10"));
    QCOMPARE(snapshot.unread, 1);
    QCOMPARE(snapshot.messages.size(), 1);
}

void TestImapRaces::replayOfArrivals_data()
{
    QTest::addColumn<QByteArray>("uidNext");
    QTest::addColumn<QByteArray>("fetches");
    QTest::addColumn<int>("snapshots");
    QTest::newRow("as many as are told one by one")
        << QByteArray("110")
        << QByteArray("C: r UID FETCH 1:9 *\nS: r OK\nC: f UID FETCH 10:109 *\nS: f OK\n") << 0;
    QTest::newRow("one more") << QByteArray("111") << QByteArray() << 1;
}

void TestImapRaces::replayOfArrivals()
{
    QFETCH(QByteArray, uidNext);
    QFETCH(QByteArray, fetches);
    ImapConversation c(upToSelect() + selectInbox("7", uidNext, "100", "9", "") + fetches +
        "C: i IDLE\nS: + idling\nWAIT\n");
    c.open(ImapPosition{7, 10, 100});
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    QTEST(int(c.all<Snapshot>().size()), "snapshots");
}

namespace {

/// Knows the strings of one context, as lupdate names it.
class OneContext : public QTranslator
{
public:
    QString translate(const char *context, const char *, const char *, int) const override
    {
        return QByteArrayView(context) == "Grelot::ImapFailures" ? QStringLiteral("%1 traduit")
                                                                 : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

void TestImapRaces::arrivalWhileTheLastUidIsAsked()
{
    ImapConversation c(signIn("IDLE") +
        "C: s SELECT \"INBOX\"\nS: * 9 EXISTS\nS: * OK [UIDVALIDITY 7] x\nS: s OK\n"
        "C: l UID FETCH * (UID)\nS: * 9 FETCH (UID 9)\nS: * 10 EXISTS\nS: l OK\n"
        "C: l UID FETCH * (UID)\nS: * 10 FETCH (UID 12)\nS: l OK\n"
        "C: u UID SEARCH UNSEEN\nS: * SEARCH 12\nS: u OK\nC: f UID FETCH 12 (UID FLAGS *\n"
        "S: * 10 FETCH (UID 12 FLAGS () INTERNALDATE \"22-Nov-2026 21:44:31 +0000\")\nS: f OK\n"
        "C: b UID FETCH 12 (UID BODYSTRUCTURE)\nS: b OK\nC: i IDLE\nS: + idling\nWAIT\n");
    c.open();
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    QCOMPARE(c.all<Snapshot>().size(), 1);
    QCOMPARE(c.all<Snapshot>()[0].total, 10);
    QCOMPARE(c.all<Snapshot>()[0].nextId, QStringLiteral("7.13"));
}

void TestImapRaces::lastMessageGoesWhileItsUidIsAsked()
{
    ImapConversation c(signIn("IDLE") +
        "C: s SELECT \"INBOX\"\nS: * 9 EXISTS\nS: * OK [UIDVALIDITY 7] x\nS: s OK\n"
        "C: l UID FETCH * (UID)\nS: l OK\nC: n NOOP\nS: * 9 EXPUNGE\nS: n OK\n"
        "C: l UID FETCH * (UID)\nS: * 8 FETCH (UID 11)\nS: l OK\n"
        "C: u UID SEARCH UNSEEN\nS: * SEARCH\nS: u OK\nC: i IDLE\nS: + idling\nWAIT\n");
    c.open();
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    QCOMPARE(c.all<Snapshot>().size(), 1);
    QCOMPARE(c.all<Snapshot>()[0].total, 8);
    QCOMPARE(c.all<Snapshot>()[0].nextId, QStringLiteral("7.12"));
}

void TestImapRaces::flagsToldByTheFetchAlone_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("QRESYNC") << upToSelect() + selectInbox("7", "10", "100", "9", "5") +
            "C: f UID FETCH 5 (UID FLAGS *\nS: * 5 FETCH (UID 5 FLAGS (\\Seen) MODSEQ (101) "
            "INTERNALDATE \"22-Nov-2026 21:44:31 +0000\")\nS: f OK\nC: i IDLE\nS: + "
            "idling\nWAIT\n";
    QTest::newRow("bare") << signIn("IDLE") +
            "C: s SELECT \"INBOX\"\nS: * 9 EXISTS\nS: * OK [UIDVALIDITY 7] x\nS: * OK [UIDNEXT "
            "10] x\nS: s OK\nC: u UID SEARCH UNSEEN\nS: * SEARCH 5\nS: u OK\n"
            "C: f UID FETCH 5 (UID FLAGS *\nS: * 5 FETCH (UID 5 FLAGS (\\Seen) INTERNALDATE "
            "\"22-Nov-2026 21:44:31 +0000\")\nS: f OK\nC: b UID FETCH 5 (UID BODYSTRUCTURE)\n"
            "S: b OK\nC: u UID SEARCH UNSEEN\nS: * SEARCH\nS: u OK\nC: f UID FETCH 5 (UID "
            "FLAGS)\nS: * 5 FETCH (UID 5 FLAGS (\\Seen))\nS: f OK\nC: i IDLE\nS: + "
            "idling\nWAIT\n";
}

void TestImapRaces::flagsToldByTheFetchAlone()
{
    // Read between the search and the fetch: the server has said so, and will not do it again.
    QFETCH(const QByteArray, script);
    ImapConversation c(script);
    c.open();
    QVERIFY(c.settle());
    QTRY_VERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    QCOMPARE(c.all<Snapshot>().size(), 1);
    QVERIFY(c.all<Snapshot>()[0].messages.isEmpty());
    QCOMPARE(c.all<FlagsChanged>().size(), 1);
    QCOMPARE(c.all<FlagsChanged>()[0].changed[0].id, QStringLiteral("7.5"));
    QCOMPARE(c.link->mailbox()->unread(), 0);
}

void TestImapRaces::comparingLeavesNewsToTheServer()
{
    // Without QRESYNC what the comparison saw first would be no news afterwards.
    ImapConversation c(bareUpToIdle() +
        "C: i IDLE\nS: + idling\nWAIT\nc: DONE\nS: i OK idle\n"
        "C: u UID SEARCH UNSEEN\nS: * SEARCH 2\nS: u OK\nC: n NOOP\nS: n OK\n"
        "C: u UID SEARCH UNSEEN\nS: * SEARCH 2\nS: u OK\nC: n NOOP\nS: n OK\n"
        "C: f UID FETCH 5 (UID FLAGS)\nS: * 5 FETCH (UID 5 FLAGS (\\Seen))\nS: f OK\n"
        "C: n NOOP\nS: n OK\nC: i IDLE\nS: + idling\nWAIT\n");
    c.open();
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    c.server.goOn();
    std::optional<Snapshot> stock;
    c.link->mailbox()->takeStock([&stock](const std::variant<Snapshot, Failure> &answer) {
        stock = std::get<Snapshot>(answer);
    });
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    QVERIFY(stock);
    QCOMPARE(stock->unread, 1);
    QCOMPARE(c.all<FlagsChanged>().size(), 1);
    QCOMPARE(c.all<FlagsChanged>()[0].changed[0].id, QStringLiteral("7.5"));
    QCOMPARE(c.all<FlagsChanged>()[0].unread, 1);
}

void TestImapRaces::comparingAsksForWhatIsHeldBack()
{
    ImapConversation c(upToIdle() +
        "c: DONE\nS: i OK idle\nC: u UID SEARCH RETURN (ALL) UNSEEN\n"
        "S: * ESEARCH (TAG \"u\") UID ALL 10\nS: u OK\n"
        "C: n NOOP\nS: * 10 EXISTS\nS: n OK\nC: n NOOP\nS: n OK\nC: f UID FETCH 10:* *\n" +
        fetchOf(10, 10, "held back", " MODSEQ (101)") +
        "S: f OK done\nC: n NOOP\nS: n OK\nC: i IDLE\nS: + idling\nWAIT\n");
    c.open();
    QVERIFY(c.settle());
    c.server.goOn();
    std::optional<Snapshot> stock;
    c.link->mailbox()->takeStock([&](const std::variant<Snapshot, Failure> &answer) {
        stock = std::get<Snapshot>(answer);
        QCOMPARE(c.arrived().size(), 1); // told before: nothing is missed
    });
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    QVERIFY(stock);
    QCOMPARE(stock->nextId, QStringLiteral("7.11"));
    QVERIFY(stock->unreadIds.contains(QStringLiteral("7.10")));
    QCOMPARE(c.arrived(), QStringList{QStringLiteral("held back")});
}

void TestImapRaces::failuresAreTranslated()
{
    OneContext translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    ImapConversation c("S: * BYE full");
    c.open();
    QTRY_VERIFY(c.failure);
    QCoreApplication::removeTranslator(&translator);
    QCOMPARE(c.failure->text, QStringLiteral("full traduit"));
}

QTEST_GUILESS_MAIN(TestImapRaces)
#include "tst_imapraces.moc"
