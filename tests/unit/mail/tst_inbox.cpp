// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "inbox.h"

#include "letters.h"

#include <QTest>

using namespace Grelot;

class InboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknownIsNotZero();
    void statusAloneLeavesCountsUnknown();
    void snapshotIsThePicture();
    void snapshotWithdrawsWhatIsGone();
    void snapshotKeepsWhatIsStillUnread();
    void snapshotShowsOnlyWhatItsIdsName();
    void fiveThousandUnreadWithFiftyMessages();
    void arrivedIsShown();
    void arrivedButReadAlready();
    void flagsTakeAway();
    void flagsShowOnAMessage();
    void becomesUnreadWithoutBeingKnown();
    void addShowsWhatIsUnreadByNow();
    void vanished();
    void keepsTheNewest();
    void ordersWithinOneSecond();
    void tellsTrouble();
    void troubleWithoutAReasonIsTrouble();
    void addsUpMailboxes();
    void applyingTwiceChangesNothing_data();
    void applyingTwiceChangesNothing();
};

namespace {

const QString inboxName = QStringLiteral("INBOX");
const QString work = QStringLiteral("Work");

QStringList idsOf(const Inbox &inbox)
{
    QStringList ids;
    const auto items = inbox.items();
    for (const Inbox::Item &item : items)
        ids.append(item.message.id);
    return ids;
}

QStringList idsOf(const Messages &newestLast)
{
    QStringList ids;
    for (auto message = newestLast.crbegin(); message != newestLast.crend(); ++message)
        ids.append(message->id);
    return ids;
}

FlagsChanged flagsOn(quint64 uid, Flags flags, qint64 unread)
{
    return {inboxName, {{letter(uid).id, flags}}, unread, {}};
}

Message read(Message message)
{
    message.flags |= Flag::Seen;
    return message;
}

Inbox holding(const Messages &unread)
{
    Inbox inbox;
    inbox.apply(pictureOf(unread, 1'000));
    return inbox;
}

bool saysNothing(const Inbox::Change &change)
{
    return !change.counts && !change.messages && !change.status && change.read.isEmpty() &&
        change.unknown.isEmpty();
}

} // namespace

void InboxTest::unknownIsNotZero()
{
    Inbox inbox;
    QVERIFY(!inbox.unread());
    QVERIFY(inbox.unreadByMailbox().isEmpty());
    QVERIFY(inbox.unreadIds(inboxName).isEmpty());
    const Inbox::Change change = inbox.apply(pictureOf({}, 1));
    QVERIFY(change.counts);
    QCOMPARE(inbox.unread(), std::optional<qint64>(0));
}

void InboxTest::statusAloneLeavesCountsUnknown()
{
    Inbox inbox;
    inbox.apply(MailboxStatus{inboxName, false, QStringLiteral("away")});
    inbox.add(work, {letter(1)});
    QVERIFY(!inbox.unread());
    QVERIFY(inbox.unreadByMailbox().isEmpty());
    QVERIFY(inbox.items().isEmpty());
}

void InboxTest::snapshotIsThePicture()
{
    Inbox inbox;
    const Inbox::Change change = inbox.apply(pictureOf(letters(1, 3), 4));
    QVERIFY(change.counts);
    QVERIFY(change.messages);
    QVERIFY(change.read.isEmpty());
    QCOMPARE(inbox.unread(), std::optional<qint64>(3));
    QCOMPARE(idsOf(inbox), idsOf(letters(1, 3)));
    QCOMPARE(inbox.items().first().mailbox, inboxName);
    QCOMPARE(inbox.items().first().message, letter(3));
    QVERIFY(inbox.unreadIds(inboxName).contains(letter(2).id));
}

void InboxTest::snapshotWithdrawsWhatIsGone()
{
    Inbox inbox = holding(letters(1, 5));
    Inbox::Change change = inbox.apply(pictureOf({letter(2), letter(6)}, 7));
    change.read.sort();
    QCOMPARE(change.read, QStringList({letter(1).id, letter(3).id, letter(4).id, letter(5).id}));
    QVERIFY(change.counts);
    QVERIFY(change.messages);
    QCOMPARE(idsOf(inbox), QStringList({letter(6).id, letter(2).id}));
}

void InboxTest::snapshotKeepsWhatIsStillUnread()
{
    Inbox inbox = holding(letters(1, 3));
    Snapshot withoutMessages = pictureOf(letters(1, 3), 4);
    withoutMessages.messages.clear();
    QVERIFY(saysNothing(inbox.apply(withoutMessages)));
    QCOMPARE(idsOf(inbox), idsOf(letters(1, 3)));
}

void InboxTest::snapshotShowsOnlyWhatItsIdsName()
{
    Snapshot odd = pictureOf(letters(1, 2), 9);
    odd.messages.append(letter(5));
    odd.messages.append(read(letter(1)));
    Inbox inbox;
    inbox.apply(odd);
    QCOMPARE(idsOf(inbox), idsOf(letters(1, 2)));
    QVERIFY(inbox.items().last().message.isUnread());
}

void InboxTest::fiveThousandUnreadWithFiftyMessages()
{
    Inbox inbox = holding(letters(1, 5'000));
    QCOMPARE(inbox.unread(), std::optional<qint64>(5'000));
    QCOMPARE(inbox.unreadIds(inboxName).size(), Q_UINT64_C(5'000));
    QCOMPARE(idsOf(inbox), idsOf(letters(4'951, 5'000)));
    // One that is counted but not shown is known to be unread all the same.
    const Inbox::Change change = inbox.apply(flagsOn(7, Flag::Seen, 4'999));
    QCOMPARE(change.read, QStringList({letter(7).id}));
    QVERIFY(!change.messages);
    QCOMPARE(inbox.unread(), std::optional<qint64>(4'999));
    QVERIFY(inbox.apply(flagsOn(8, Flag::Flagged, 4'999)).unknown.isEmpty());
}

void InboxTest::arrivedIsShown()
{
    Inbox inbox = holding(letters(1, 1));
    const Inbox::Change change = inbox.apply(arrival(letters(2, 3), 3));
    QVERIFY(change.counts);
    QVERIFY(change.messages);
    QVERIFY(change.read.isEmpty());
    QCOMPARE(idsOf(inbox), idsOf(letters(1, 3)));
    QCOMPARE(inbox.unread(), std::optional<qint64>(3));
}

void InboxTest::arrivedButReadAlready()
{
    Inbox inbox = holding(letters(1, 2));
    const Inbox::Change change = inbox.apply(arrival({read(letter(2)), read(letter(3))}, 1));
    QCOMPARE(change.read, QStringList({letter(2).id}));
    QCOMPARE(idsOf(inbox), QStringList({letter(1).id}));
    QVERIFY(!inbox.unreadIds(inboxName).contains(letter(3).id));
}

void InboxTest::flagsTakeAway()
{
    Inbox inbox = holding(letters(1, 2));
    const Inbox::Change change = inbox.apply(flagsOn(1, Flag::Seen | Flag::Flagged, 1));
    QCOMPARE(change.read, QStringList({letter(1).id}));
    QVERIFY(change.counts);
    QVERIFY(change.messages);
    QCOMPARE(idsOf(inbox), QStringList({letter(2).id}));
    QVERIFY(inbox.apply(flagsOn(9, Flag::Seen, 1)).read.isEmpty());
}

void InboxTest::flagsShowOnAMessage()
{
    Inbox inbox = holding(letters(1, 2));
    const Inbox::Change change = inbox.apply(flagsOn(1, Flag::Flagged, 2));
    QVERIFY(change.messages);
    QVERIFY(!change.counts);
    QVERIFY(change.unknown.isEmpty());
    QCOMPARE(inbox.items().last().message.flags, Flags(Flag::Flagged));
}

void InboxTest::becomesUnreadWithoutBeingKnown()
{
    Inbox inbox = holding(letters(5, 6));
    const Inbox::Change change = inbox.apply(flagsOn(2, {}, 3));
    QCOMPARE(change.unknown, QStringList({letter(2).id}));
    QVERIFY(change.counts);
    QVERIFY(!change.messages);
    QVERIFY(inbox.unreadIds(inboxName).contains(letter(2).id));
    QCOMPARE(idsOf(inbox), idsOf(letters(5, 6)));
}

void InboxTest::addShowsWhatIsUnreadByNow()
{
    Inbox inbox = holding(letters(5, 6));
    inbox.apply(flagsOn(2, {}, 3));
    inbox.add(inboxName, {letter(2), letter(3)});
    QCOMPARE(idsOf(inbox), QStringList({letter(6).id, letter(5).id, letter(2).id}));
    inbox.apply(flagsOn(2, Flag::Seen, 2));
    inbox.add(inboxName, {letter(2)});
    QCOMPARE(idsOf(inbox), idsOf(letters(5, 6)));
}

void InboxTest::vanished()
{
    Inbox inbox = holding(letters(1, 3));
    const Vanished gone{inboxName, {letter(1).id, letter(9).id, letter(1).id}, 2, {}};
    const Inbox::Change change = inbox.apply(gone);
    QCOMPARE(change.read, QStringList({letter(1).id}));
    QVERIFY(change.counts);
    QVERIFY(change.messages);
    QCOMPARE(idsOf(inbox), idsOf(letters(2, 3)));
}

void InboxTest::keepsTheNewest()
{
    const qsizetype most = Inbox::keptMessages;
    Inbox inbox = holding({});
    inbox.apply(arrival(letters(51, quint64(most) + 50), most));
    QCOMPARE(inbox.items().size(), most);
    // Older ones, as the rest of a snapshot brings them, do not push newer ones out.
    inbox.apply(arrival(letters(1, 50), most + 50));
    QCOMPARE(idsOf(inbox), idsOf(letters(51, quint64(most) + 50)));
    inbox.apply(arrival({letter(900)}, most + 51));
    QCOMPARE(inbox.items().size(), most);
    QCOMPARE(idsOf(inbox).first(), letter(900).id);
    QCOMPARE(idsOf(inbox).last(), letter(52).id);
    QCOMPARE(inbox.unread(), std::optional<qint64>(most + 51));
    QVERIFY(inbox.unreadIds(inboxName).contains(letter(1).id));
    // Each mailbox has its own room.
    Arrived other = arrival({letter(1)}, 1);
    other.mailbox = work;
    inbox.apply(other);
    QCOMPARE(inbox.items().size(), most + 1);
}

void InboxTest::ordersWithinOneSecond()
{
    Messages together = letters(8, 11);
    for (Message &message : together)
        message.receivedAt = letter(1).receivedAt;
    QCOMPARE(idsOf(holding(together)), idsOf(letters(8, 11)));
    Message opaque = together.first();
    opaque.id = QStringLiteral("Mabc");
    together.append(opaque);
    QCOMPARE(holding(together).items().size(), 5);
}

void InboxTest::tellsTrouble()
{
    Inbox inbox = holding({});
    QVERIFY(inbox.trouble().isEmpty());
    QVERIFY(inbox.apply(MailboxStatus{work, false, QStringLiteral("away")}).status);
    QCOMPARE(inbox.trouble(), QStringLiteral("away"));
    QVERIFY(inbox.apply(MailboxStatus{work, false, QStringLiteral("gone")}).status);
    QCOMPARE(inbox.trouble(), QStringLiteral("gone"));
    QVERIFY(inbox.apply(MailboxStatus{inboxName, true, {}}).status == false);
    QVERIFY(inbox.apply(MailboxStatus{work, true, QStringLiteral("left over")}).status);
    QVERIFY(inbox.trouble().isEmpty());
}

void InboxTest::troubleWithoutAReasonIsTrouble()
{
    Inbox inbox;
    QVERIFY(inbox.apply(MailboxStatus{inboxName, false, {}}).status);
    QVERIFY(!inbox.trouble().isEmpty());
}

void InboxTest::addsUpMailboxes()
{
    Inbox inbox = holding(letters(1, 2));
    Snapshot other = pictureOf({letter(7)}, 8);
    other.mailbox = work;
    inbox.apply(other);
    QCOMPARE(inbox.unread(), std::optional<qint64>(3));
    QCOMPARE(inbox.unreadByMailbox(), (QMap<QString, qint64>{{inboxName, 2}, {work, 1}}));
    QCOMPARE(idsOf(inbox), QStringList({letter(7).id, letter(2).id, letter(1).id}));
    QCOMPARE(inbox.items().first().mailbox, work);
    // The same id in another mailbox is another message.
    inbox.apply(Vanished{work, {letter(1).id}, 1, {}});
    QVERIFY(inbox.unreadIds(inboxName).contains(letter(1).id));
}

void InboxTest::applyingTwiceChangesNothing_data()
{
    QTest::addColumn<MailUpdate>("update");
    const auto row = [](const char *name, const MailUpdate &update) {
        QTest::newRow(name) << update;
    };
    row("snapshot", pictureOf(letters(3, 90), 91));
    row("arrived", arrival({letter(6), read(letter(2))}, 5));
    row("read", flagsOn(2, Flag::Seen, 4));
    row("flagged", flagsOn(2, Flag::Flagged, 5));
    row("unread again", flagsOn(100, {}, 6));
    row("vanished", Vanished{inboxName, {letter(1).id, letter(4).id}, 3, {}});
    row("trouble", MailboxStatus{inboxName, false, QStringLiteral("away")});
    row("live", MailboxStatus{inboxName, true, {}});
}

void InboxTest::applyingTwiceChangesNothing()
{
    QFETCH(const MailUpdate, update);
    Inbox inbox = holding(letters(1, 5));
    inbox.apply(update);
    const QStringList ids = idsOf(inbox);
    const IdSet unread = inbox.unreadIds(inboxName);
    const auto counts = inbox.unreadByMailbox();
    QVERIFY(saysNothing(inbox.apply(update)));
    QCOMPARE(idsOf(inbox), ids);
    QCOMPARE(inbox.unreadIds(inboxName), unread);
    QCOMPARE(inbox.unreadByMailbox(), counts);
}

QTEST_GUILESS_MAIN(InboxTest)
#include "tst_inbox.moc"
