// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "letters.h"
#include "newsfilter.h"

#include <QTest>

using namespace Grelot;

namespace {

QStringList idsOf(const Messages &messages)
{
    QStringList ids;
    for (const Message &message : messages)
        ids.append(message.id);
    return ids;
}

Message seen(Message message)
{
    message.flags |= Flag::Seen;
    return message;
}

} // namespace

class NewsFilterTest : public QObject
{
    Q_OBJECT

private:
    struct House
    {
        AccountState state;
        NewsFilter filter{state, {QStringLiteral("INBOX")}};

        Messages ring(const MailUpdate &update) { return filter.judge(update).ring; }
    };

private Q_SLOTS:
    void firstSyncRingsNothing();
    void arrivalsRingOnceInOrder();
    void whatIsReadAlreadyDoesNotRing();
    void unmarkingSeenNeverRings();
    void unwatchedMailboxesAreSilent();
    void sameMessageInTwoMailboxesRingsOnce();
    void copyInAnUnwatchedMailboxSilencesNothing();
    void snapshotRingsWhatCameMeanwhile();
    void snapshotDoesNotRingWhatWasThereBeforeTheHorizon();
    void readWhileAwayAndUnmarkedLaterDoesNotRing();
    void backlogIsWhatTheSnapshotOnlyNames();
    void backlogEndsAtTheHorizon();
    void renumberedMailboxRingsOnlyNews();
    void renumberedBacklogStopsAtWhatIsOlder();
    void killDuringARenumberedBacklogLosesNothing();
    void mailboxSetBackRingsNews();
    void snapshotWithoutNextIdGoesByTime();
    void oldDateHeaderDoesNotMatter();
};

void NewsFilterTest::firstSyncRingsNothing()
{
    House house;
    QVERIFY(house.ring(pictureOf(letters(5, 9), 10)).isEmpty());
    QCOMPARE(house.state.marks.value(QStringLiteral("INBOX")).horizon, QStringLiteral("17.10"));
    QCOMPARE(house.state.marks.value(QStringLiteral("INBOX")).newest, letter(9).receivedAt);
}

void NewsFilterTest::arrivalsRingOnceInOrder()
{
    House house;
    house.ring(pictureOf({}, 10));
    QCOMPARE(idsOf(house.ring(arrival(letters(10, 12), 3))),
        (QStringList{QStringLiteral("17.10"), QStringLiteral("17.11"), QStringLiteral("17.12")}));
    QVERIFY(house.ring(arrival(letters(10, 12), 3)).isEmpty());
    QVERIFY(house.ring(pictureOf(letters(10, 12), 13)).isEmpty());
}

void NewsFilterTest::whatIsReadAlreadyDoesNotRing()
{
    House house;
    house.ring(pictureOf({}, 10));
    QVERIFY(house.ring(arrival({seen(letter(10))}, 0)).isEmpty());
    // ... and is no news when somebody marks it unread and the cursor is lost.
    QVERIFY(house.ring(pictureOf({letter(10)}, 11)).isEmpty());
}

void NewsFilterTest::unmarkingSeenNeverRings()
{
    House house;
    house.ring(pictureOf({}, 10));
    const FlagsChanged unmarked{
        QStringLiteral("INBOX"), {{QStringLiteral("17.3"), {}}}, 1, {QStringLiteral("c")}};
    QVERIFY(house.ring(unmarked).isEmpty());
}

void NewsFilterTest::unwatchedMailboxesAreSilent()
{
    House house;
    Snapshot lists = pictureOf({}, 10);
    lists.mailbox = QStringLiteral("Lists");
    house.ring(lists);
    Arrived arrived = arrival(letters(10, 11), 2);
    arrived.mailbox = lists.mailbox;
    QVERIFY(house.ring(arrived).isEmpty());
}

void NewsFilterTest::sameMessageInTwoMailboxesRingsOnce()
{
    AccountState state;
    NewsFilter filter(state, {QStringLiteral("INBOX"), QStringLiteral("Lists")});
    Arrived lists = arrival({letter(10)}, 1);
    lists.mailbox = QStringLiteral("Lists");
    Message copy = letter(77);
    copy.messageId = letter(10).messageId;
    QCOMPARE(filter.judge(lists).ring.size(), 1);
    QVERIFY(filter.judge(arrival({copy}, 1)).ring.isEmpty());
}

void NewsFilterTest::copyInAnUnwatchedMailboxSilencesNothing()
{
    House house;
    house.ring(pictureOf({}, 4));
    Arrived copy = arrival({letter(5)}, 1);
    copy.mailbox = QStringLiteral("Lists");
    copy.messages[0].id = QStringLiteral("99.1");
    QVERIFY(house.ring(copy).isEmpty());
    QCOMPARE(idsOf(house.ring(arrival({letter(5)}, 1))), QStringList(letter(5).id));
    // Nor does it ring itself when its mailbox is watched one day.
    NewsFilter wider(house.state, {QStringLiteral("INBOX"), QStringLiteral("Lists")});
    QVERIFY(wider.judge(copy).ring.isEmpty());
}

void NewsFilterTest::snapshotRingsWhatCameMeanwhile()
{
    House house;
    house.ring(pictureOf(letters(5, 9), 10));
    QCOMPARE(idsOf(house.ring(pictureOf(letters(5, 11), 12))),
        (QStringList{QStringLiteral("17.10"), QStringLiteral("17.11")}));
}

void NewsFilterTest::snapshotDoesNotRingWhatWasThereBeforeTheHorizon()
{
    House house;
    house.ring(pictureOf({letter(9)}, 10));
    // 3 was read at the first sync and has been marked unread since.
    QVERIFY(house.ring(pictureOf({letter(3), letter(9)}, 10)).isEmpty());
}

void NewsFilterTest::readWhileAwayAndUnmarkedLaterDoesNotRing()
{
    House house;
    house.ring(pictureOf({}, 10));
    // 10 came and was read elsewhere before this picture was taken ...
    QVERIFY(house.ring(pictureOf({}, 11)).isEmpty());
    // ... and is marked unread before the next one.
    QVERIFY(house.ring(pictureOf({letter(10)}, 11)).isEmpty());
}

void NewsFilterTest::backlogIsWhatTheSnapshotOnlyNames()
{
    House house;
    house.ring(pictureOf({}, 10));
    const auto verdict = house.filter.judge(pictureOf(letters(10, 209), 210));
    QCOMPARE(verdict.ring.size(), 50);
    QCOMPARE(verdict.ring.last().id, QStringLiteral("17.209"));
    QCOMPARE(verdict.backlog.size(), 150);
    QCOMPARE(verdict.backlog.first(), QStringLiteral("17.159"));
    const auto page = house.filter.judgePage(QStringLiteral("INBOX"), letters(110, 159));
    QCOMPARE(page.ring.size(), 50);
    QCOMPARE(page.ring.first().id, QStringLiteral("17.110"));
    QVERIFY(!page.exhausted);
    house.filter.closeBacklog(QStringLiteral("INBOX"));
    QVERIFY(house.filter.judgePage(QStringLiteral("INBOX"), letters(60, 109)).exhausted);
}

void NewsFilterTest::backlogEndsAtTheHorizon()
{
    House house;
    house.ring(pictureOf(letters(1, 100), 101));
    const auto verdict = house.filter.judge(pictureOf(letters(1, 160), 161));
    QCOMPARE(verdict.ring.size(), 50);
    QCOMPARE(verdict.backlog.size(), 10);
    QCOMPARE(verdict.backlog.last(), QStringLiteral("17.101"));
}

void NewsFilterTest::renumberedMailboxRingsOnlyNews()
{
    House house;
    house.ring(pictureOf(letters(5, 9), 10));
    house.ring(arrival(letters(10, 12), 8));
    // The same mail under new numbers, and one that is new.
    Messages renumbered = letters(5, 12, 99);
    renumbered.append(letter(13, 99));
    QCOMPARE(
        idsOf(house.ring(pictureOf(renumbered, 14, 99))), QStringList(QStringLiteral("99.13")));
    QCOMPARE(house.state.marks.value(QStringLiteral("INBOX")).horizon, QStringLiteral("99.14"));
}

void NewsFilterTest::renumberedBacklogStopsAtWhatIsOlder()
{
    House house;
    house.ring(pictureOf(letters(1, 200), 201));
    const auto verdict = house.filter.judge(pictureOf(letters(1, 260, 99), 261, 99));
    QCOMPARE(verdict.ring.size(), 50);
    QCOMPARE(verdict.backlog.size(), 210);
    const auto first = house.filter.judgePage(QStringLiteral("INBOX"), letters(161, 210, 99));
    QCOMPARE(first.ring.size(), 10);
    QVERIFY(!first.exhausted);
    const auto second = house.filter.judgePage(QStringLiteral("INBOX"), letters(111, 160, 99));
    QVERIFY(second.ring.isEmpty());
    QVERIFY(second.exhausted);
}

void NewsFilterTest::killDuringARenumberedBacklogLosesNothing()
{
    House house;
    house.ring(pictureOf(letters(1, 10), 11));
    const Snapshot renumbered = pictureOf(letters(1, 100, 99), 101, 99);
    QCOMPARE(house.ring(renumbered).size(), 50);
    // What is on disk when the kill comes: the ledger has grown, the backlog is not fetched.
    AccountState restored = house.state;
    NewsFilter again(restored, {QStringLiteral("INBOX")});
    const auto verdict = again.judge(renumbered);
    QVERIFY(verdict.ring.isEmpty());
    QCOMPARE(again.judgePage(QStringLiteral("INBOX"), letters(1, 50, 99)).ring.size(), 40);
}

void NewsFilterTest::mailboxSetBackRingsNews()
{
    House house;
    house.ring(pictureOf({letter(19)}, 20));
    // Restored from a backup: the same UIDVALIDITY, but numbers are given out anew.
    Message reused = letter(16);
    reused.messageId = QStringLiteral("new@example.org");
    reused.receivedAt = letter(30).receivedAt;
    QCOMPARE(idsOf(house.ring(pictureOf({letter(3), reused}, 17))),
        QStringList(QStringLiteral("17.16")));
}

void NewsFilterTest::snapshotWithoutNextIdGoesByTime()
{
    House house;
    Snapshot first = pictureOf({letter(5)}, 6);
    first.nextId.clear();
    house.ring(first);
    Snapshot second = pictureOf({letter(3), letter(5), letter(6)}, 7);
    second.nextId.clear();
    QCOMPARE(idsOf(house.ring(second)), QStringList(QStringLiteral("17.6")));
}

void NewsFilterTest::oldDateHeaderDoesNotMatter()
{
    House house;
    house.ring(pictureOf({letter(9)}, 10));
    Message delayed = letter(10);
    delayed.receivedAt = letter(1).receivedAt;
    QCOMPARE(house.ring(arrival({delayed}, 2)).size(), 1);
    QCOMPARE(house.state.marks.value(QStringLiteral("INBOX")).newest, letter(9).receivedAt);
}

QTEST_APPLESS_MAIN(NewsFilterTest)
#include "tst_newsfilter.moc"
