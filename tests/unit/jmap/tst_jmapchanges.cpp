// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmapsynchouse.h"

#include <QTest>

using namespace Grelot;

/// What each kind of change becomes, and what is done where a server cannot tell them.
class JmapChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createdArriveOldestFirst();
    void createdReadIsToldToo();
    void createdElsewhereMovesTheCursorOnly();
    void readAndFlaggedAreFlags();
    void unmarkedIsFlags();
    void oldOneUnmarkedIsFlags();
    void readBeforeItWasKnownArrives();
    void movedInArrives();
    void movedInAndGoneMeanwhile_data();
    void movedInAndGoneMeanwhile();
    void oldOneMovedInDoesNotArrive();
    void movedOutAndDestroyedVanish();
    void createdAndMovedOutVanishes();
    void whatWasNeverThereDoesNotVanish();
    void inTwoWatchedMailboxesArrivesInBoth();
    void onlyTheLastOfAStepCarriesTheCursor();
    void pagesAreLooped();
    void cutAfterAPageLosesNothing();
    void tooManyAtOnceAreHalved();
    void tooLargeARequestIsHalved();
    void singleOneTooLargeEndsIt();
    void changesThatCannotBeTold_data();
    void changesThatCannotBeTold();
};

void JmapChangesTest::createdArriveOldestFirst()
{
    JmapSyncHouse house;
    house.settle();
    const QString newer = house.receive(9);
    const QString older = house.receive(7);
    house.pushAndAnswer();
    const Arrived arrived = house.told<Arrived>().first();
    QCOMPARE(JmapSyncHouse::idsOf(arrived.messages), (QStringList{older, newer}));
    QCOMPARE(arrived.unread, 2);
    QCOMPARE(arrived.messages.first().receivedAt, letter(7).receivedAt);
    QCOMPARE(arrived.messages.first().messageId, letter(7).messageId);
}

void JmapChangesTest::createdReadIsToldToo()
{
    JmapSyncHouse house;
    house.settle();
    Message read = JmapSyncHouse::bare(1);
    read.flags = Flag::Seen;
    house.mail.add(read, {house.inbox});
    house.pushAndAnswer();
    const Arrived arrived = house.told<Arrived>().first();
    QVERIFY(!arrived.messages.first().isUnread());
    QCOMPARE(arrived.unread, 0);
}

void JmapChangesTest::createdElsewhereMovesTheCursorOnly()
{
    JmapSyncHouse house;
    house.settle();
    house.mail.add(JmapSyncHouse::bare(1), {house.archive});
    house.pushAndAnswer();
    QCOMPARE(house.updates.size(), 1);
    QVERIFY(house.told<FlagsChanged>().first().changed.isEmpty());
    QCOMPARE(house.position.places.first().emailState, house.mail.emailState());
}

void JmapChangesTest::readAndFlaggedAreFlags()
{
    JmapSyncHouse house;
    const QString one = house.receive(1);
    const QString other = house.receive(2);
    house.settle();
    house.mail.setFlags(one, Flag::Seen);
    house.mail.setFlags(other, Flag::Flagged);
    house.pushAndAnswer();
    QCOMPARE(house.updates.size(), 1);
    QCOMPARE(house.api.requests, 1);
    const FlagsChanged flags = house.told<FlagsChanged>().first();
    QCOMPARE(flags.changed,
        (QList<FlagChange>{{one, Flags(Flag::Seen)}, {other, Flags(Flag::Flagged)}}));
    QCOMPARE(flags.unread, 1);
}

void JmapChangesTest::unmarkedIsFlags()
{
    JmapSyncHouse house;
    house.settle();
    const QString id = house.receive(1);
    house.pushAndAnswer();
    house.mail.setFlags(id, Flag::Seen);
    house.pushAndAnswer();
    house.forget();
    house.mail.setFlags(id, {});
    house.pushAndAnswer();
    QCOMPARE(house.api.requests, 1);
    QCOMPARE(house.updates.size(), 1);
    QCOMPARE(house.told<FlagsChanged>().first().changed, (QList<FlagChange>{{id, Flags()}}));
}

void JmapChangesTest::oldOneUnmarkedIsFlags()
{
    JmapSyncHouse house;
    QStringList ids;
    for (int n = 1; n <= 30; ++n) {
        ids.append(house.receive(n));
        house.mail.setFlags(ids.last(), Flag::Seen);
    }
    house.settle();
    house.mail.setFlags(ids.first(), {}); // no snapshot has named it
    house.pushAndAnswer();
    QCOMPARE(house.api.requests, 1);
    QCOMPARE(house.updates.size(), 1);
    QCOMPARE(
        house.told<FlagsChanged>().first().changed, (QList<FlagChange>{{ids.first(), Flags()}}));
}

void JmapChangesTest::readBeforeItWasKnownArrives()
{
    JmapSyncHouse house;
    house.receive(1);
    house.settle();
    // It came while another run was there; this one has never told it.
    const QString id = house.receive(2);
    house.pushAndAnswer();
    house.known = {};
    house.forget();
    house.mail.setFlags(id, Flag::Seen);
    house.pushAndAnswer();
    QCOMPARE(house.api.requests, 1);
    const Arrived arrived = house.told<Arrived>().first();
    QCOMPARE(arrived.messages.first().id, id);
    QVERIFY(!arrived.messages.first().isUnread());
    QCOMPARE(arrived.messages.first().messageId, letter(2).messageId);
}

void JmapChangesTest::movedInArrives()
{
    JmapSyncHouse house;
    house.receive(1);
    house.settle();
    const QString id = house.mail.add(JmapSyncHouse::bare(2), {house.archive});
    house.pushAndAnswer();
    house.forget();
    house.mail.setMailboxes(id, {house.inbox});
    house.pushAndAnswer();
    QCOMPARE(house.api.requests, 2); // it has to be asked for whole
    QCOMPARE(house.updates.size(), 1);
    const Arrived arrived = house.told<Arrived>().first();
    QCOMPARE(arrived.messages.first().subject, letter(2).subject);
    QCOMPARE(arrived.unread, 2);
}

void JmapChangesTest::movedInAndGoneMeanwhile_data()
{
    QTest::addColumn<bool>("destroyed");
    QTest::newRow("destroyed") << true;
    QTest::newRow("moved on") << false;
}

void JmapChangesTest::movedInAndGoneMeanwhile()
{
    QFETCH(const bool, destroyed);
    JmapSyncHouse house;
    house.receive(1);
    house.settle();
    const QString id = house.mail.add(JmapSyncHouse::bare(2), {house.archive});
    house.pushAndAnswer();
    house.forget();
    house.mail.setMailboxes(id, {house.inbox});
    house.push();
    house.api.answer();
    if (destroyed)
        house.mail.destroy(id);
    else
        house.mail.setMailboxes(id, {house.archive});
    house.api.answerAll();
    QVERIFY(house.told<Arrived>().isEmpty());
    house.pushAndAnswer();
    QCOMPARE(house.position.places.first().emailState, house.mail.emailState());
}

void JmapChangesTest::oldOneMovedInDoesNotArrive()
{
    JmapSyncHouse house;
    const QString id = house.mail.add(JmapSyncHouse::bare(1), {house.archive});
    house.mail.add(JmapSyncHouse::bare(2), {house.archive}); // newer than all of the inbox
    house.settle();
    house.mail.setMailboxes(id, {house.inbox});
    house.pushAndAnswer();
    QVERIFY(house.told<Arrived>().isEmpty());
    QCOMPARE(house.told<FlagsChanged>().first().changed.first().id, id);
    QCOMPARE(house.told<FlagsChanged>().first().unread, 1);
}

void JmapChangesTest::movedOutAndDestroyedVanish()
{
    JmapSyncHouse house;
    const QString moved = house.receive(1);
    const QString destroyed = house.receive(2);
    house.receive(3);
    house.settle();
    house.mail.setMailboxes(moved, {house.archive});
    house.mail.destroy(destroyed);
    house.pushAndAnswer();
    QCOMPARE(house.updates.size(), 1);
    const Vanished vanished = house.told<Vanished>().first();
    QCOMPARE(vanished.ids, (QStringList{moved, destroyed}));
    QCOMPARE(vanished.unread, 1);
}

void JmapChangesTest::createdAndMovedOutVanishes()
{
    JmapSyncHouse house;
    house.settle();
    const QString id = house.receive(1);
    // A list that was asked for after the state has named it.
    house.known.note(Arrived{QStringLiteral("INBOX"), {house.mail.email(id)->message}, 1, {}});
    house.mail.setMailboxes(id, {house.archive});
    house.pushAndAnswer();
    QCOMPARE(house.told<Vanished>().size(), 1);
    QCOMPARE(house.told<Vanished>().first().ids, QStringList(id));
    QVERIFY(house.told<Arrived>().isEmpty());
}

void JmapChangesTest::whatWasNeverThereDoesNotVanish()
{
    JmapSyncHouse house;
    const QString id = house.mail.add(JmapSyncHouse::bare(1), {house.archive});
    house.settle();
    house.mail.setFlags(id, Flag::Seen);
    house.pushAndAnswer();
    house.mail.destroy(id);
    house.pushAndAnswer();
    QVERIFY(house.told<Vanished>().isEmpty());
}

void JmapChangesTest::inTwoWatchedMailboxesArrivesInBoth()
{
    JmapSyncHouse house({QStringLiteral("INBOX"), QStringLiteral("Archive")});
    house.settle();
    const QString id = house.mail.add(JmapSyncHouse::bare(1), {house.inbox, house.archive});
    house.pushAndAnswer();
    QCOMPARE(house.told<Arrived>().size(), 2);
    QCOMPARE(house.api.requests, 1);
    house.forget();
    house.mail.setMailboxes(id, {house.archive});
    house.pushAndAnswer();
    QCOMPARE(house.told<Vanished>().first().mailbox, QStringLiteral("INBOX"));
    QCOMPARE(house.told<FlagsChanged>().first().mailbox, QStringLiteral("Archive"));
}

void JmapChangesTest::onlyTheLastOfAStepCarriesTheCursor()
{
    JmapSyncHouse house;
    const QString read = house.receive(1);
    const QString gone = house.receive(2);
    house.settle();
    house.receive(3);
    house.mail.setFlags(read, Flag::Seen);
    house.mail.destroy(gone);
    house.pushAndAnswer();
    QCOMPARE(house.updates.size(), 3);
    for (const MailUpdate &update : std::as_const(house.updates))
        QCOMPARE(cursorOf(update)->isEmpty(), update != house.updates.last());
}

void JmapChangesTest::pagesAreLooped()
{
    JmapSyncHouse house;
    house.settle();
    house.service.traits.maxChanges = 3;
    for (int n = 1; n <= 10; ++n)
        house.receive(n);
    house.pushAndAnswer();
    QCOMPARE(house.api.requests, 4);
    QCOMPARE(house.told<Arrived>().size(), 4);
    QCOMPARE(house.settled, 1);
    QCOMPARE(house.position.places.first().emailState, house.mail.emailState());
}

void JmapChangesTest::cutAfterAPageLosesNothing()
{
    JmapSyncHouse house;
    house.settle();
    house.service.traits.maxChanges = 3;
    for (int n = 1; n <= 10; ++n)
        house.receive(n);
    house.push();
    house.api.answer();
    house.api.fail({FailureKind::Transient, QStringLiteral("lost"), {}, {}});
    house.open(false);
    QStringList subjects;
    for (const Arrived &arrived : house.told<Arrived>()) {
        for (const Message &message : arrived.messages)
            subjects.append(message.subject);
    }
    QCOMPARE(subjects.size(), 10); // none twice
    QCOMPARE(subjects.last(), QStringLiteral("Letter 10"));
}

void JmapChangesTest::tooManyAtOnceAreHalved()
{
    JmapSyncHouse house;
    house.settle();
    house.service.traits.maxObjectsInGet = 40; // which its session did not say
    for (int n = 1; n <= 100; ++n)
        house.receive(n);
    house.pushAndAnswer();
    QVERIFY(house.failures.isEmpty());
    // 256, 128 and 64 are refused; four pages of 32.
    QCOMPARE(house.api.requests, 3 + 4);
    QCOMPARE(house.told<Arrived>().last().unread, 100);
    house.forget();
    house.receive(101);
    house.pushAndAnswer();
    QCOMPARE(house.api.requests, 1);
}

void JmapChangesTest::tooLargeARequestIsHalved()
{
    JmapSyncHouse house;
    house.settle();
    house.receive(1);
    house.push();
    Failure tooLarge{FailureKind::Transient, QStringLiteral("too large"), {}, {}};
    tooLarge.httpStatus = 413;
    house.api.fail(tooLarge);
    house.api.answerAll();
    QVERIFY(house.failures.isEmpty());
    QCOMPARE(house.told<Arrived>().size(), 1);
}

void JmapChangesTest::singleOneTooLargeEndsIt()
{
    JmapSyncHouse house;
    house.settle();
    house.service.traits.maxObjectsInGet = 0;
    house.receive(1);
    house.pushAndAnswer();
    QCOMPARE(house.failures.size(), 1);
    QCOMPARE(house.failures.first().kind, FailureKind::Permanent);
    QCOMPARE(house.api.requests, 9);
}

void JmapChangesTest::changesThatCannotBeTold_data()
{
    QTest::addColumn<QString>("error");
    QTest::newRow("cannotCalculateChanges") << QStringLiteral("cannotCalculateChanges");
    QTest::newRow("a state it cannot read") << QStringLiteral("invalidArguments");
    QTest::newRow("hasMoreChanges that never moves") << QString();
}

void JmapChangesTest::changesThatCannotBeTold()
{
    QFETCH(const QString, error);
    JmapSyncHouse house;
    house.receive(1);
    house.settle();
    const JmapPlace before = house.position.places.first();
    const QString id = house.receive(2);
    house.service.traits.neverMoves = error.isEmpty();
    if (!error.isEmpty())
        house.service.spoil(QStringLiteral("Email/changes"), error);
    house.pushAndAnswer();
    QVERIFY(house.failures.isEmpty());
    QCOMPARE(house.updates.size(), 1);
    const Snapshot snapshot = house.told<Snapshot>().first();
    QCOMPARE(snapshot.messages.first().id, id);
    QCOMPARE(snapshot.unread, 2);
    const JmapPlace after = house.position.places.first();
    QCOMPARE(after.emailState, house.mail.emailState());
    QCOMPARE(after.horizon, before.horizon);
    QCOMPARE(house.settled, 1);
}

QTEST_APPLESS_MAIN(JmapChangesTest)
#include "tst_jmapchanges.moc"
