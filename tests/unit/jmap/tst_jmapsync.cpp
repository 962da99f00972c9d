// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmapsynchouse.h"

#include <QTest>

using namespace Grelot;

/// How a JmapSync begins, what it asks, and what it makes of a server's refusals.
class JmapSyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstSyncIsASnapshot();
    void longListComesInPagesWhereThereWasAPosition();
    void resumesWithOneRequest();
    void firstLinkOfARunTellsItsListToo();
    void knownStateAsksNothing();
    void stateChangeIsOneRequest();
    void onlyMailboxesChanged();
    void foreignChangesAreIgnored();
    void announcedMeanwhileIsAskedForOnce();
    void lookAsksWhateverPushSays();
    void othersAccountsMailbox();
    void missingMailboxIsSaidOnceAndLookedForAgain();
    void sessionChangeIsSaidOnce();
    void failureEndsIt_data();
    void failureEndsIt();
    void outdatedAccountAsksForTheSession();
    void lostRequestEndsIt();
};

void JmapSyncTest::firstSyncIsASnapshot()
{
    JmapSyncHouse house;
    QStringList ids;
    for (int n = 1; n <= 80; ++n)
        ids.append(house.receive(n));
    for (const int n : {75, 79})
        house.mail.setFlags(ids.at(n), Flag::Seen);
    house.open(true);
    QCOMPARE(house.updates.size(), 1);
    const Snapshot snapshot = house.told<Snapshot>().first();
    QCOMPARE(snapshot.mailbox, QStringLiteral("INBOX"));
    QCOMPARE(snapshot.unread, 78);
    QCOMPARE(snapshot.total, 80);
    QCOMPARE(snapshot.unreadIds.size(), quint64(78));
    QCOMPARE(snapshot.unreadIds.newest(2), (QStringList{ids.at(78), ids.at(77)}));
    QCOMPARE(snapshot.unreadIds.toStringList().first(), ids.first());
    // The 50 newest unread, and two read ones that are among the ten newest of all.
    QCOMPARE(snapshot.messages.size(), 52);
    QCOMPARE(snapshot.messages.first().id, ids.at(79));
    QCOMPARE(snapshot.messages.first().subject, QStringLiteral("Letter 80"));
    QVERIFY(!snapshot.messages.first().isUnread());
    QVERIFY(snapshot.nextId.isEmpty());
    QCOMPARE(house.position.places.value(QStringLiteral("A1")),
        (JmapPlace{house.mail.emailState(), letter(80).receivedAt}));
    QCOMPARE(house.synced, 1);
    QCOMPARE(house.settled, 1);
    QCOMPARE(house.api.requests, 3);
}

void JmapSyncTest::longListComesInPagesWhereThereWasAPosition()
{
    JmapSyncHouse house;
    house.mail.setPast(house.inbox, 5'000, 2'500);
    house.open(true);
    QCOMPARE(house.told<Snapshot>().first().unreadIds.size(), quint64(1'000));
    QCOMPARE(house.told<Snapshot>().first().unread, 2'500);
    house.service.traits.maxIdsOfQuery = 300;
    house.forget();
    house.open(true);
    QCOMPARE(house.told<Snapshot>().first().unreadIds.size(), quint64(2'500));
}

void JmapSyncTest::resumesWithOneRequest()
{
    JmapSyncHouse house;
    house.receive(1);
    house.settle();
    const QString missed = house.receive(2);
    house.open(false);
    QCOMPARE(house.api.requests, 1);
    QCOMPARE(house.api.callsOfLast,
        (QStringList{QStringLiteral("Email/changes"), QStringLiteral("Email/get"),
            QStringLiteral("Email/get"), QStringLiteral("Mailbox/get")}));
    QCOMPARE(house.updates.size(), 1);
    const Arrived arrived = house.told<Arrived>().first();
    QCOMPARE(JmapSyncHouse::idsOf(arrived.messages), QStringList(missed));
    QCOMPARE(arrived.messages.first().from, letter(2).from);
    QCOMPARE(arrived.unread, 2);
    QCOMPARE(house.position.places.first().emailState, house.mail.emailState());
    QCOMPARE(house.synced, 1);
}

void JmapSyncTest::firstLinkOfARunTellsItsListToo()
{
    JmapSyncHouse house;
    house.receive(1);
    house.settle();
    house.receive(2);
    house.known = {};
    house.open(true);
    QCOMPARE(house.updates.size(), 2);
    QCOMPARE(house.told<Arrived>().size(), 1); // first what came, then how it stands
    QVERIFY(std::holds_alternative<Snapshot>(house.updates.last()));
    QCOMPARE(house.told<Snapshot>().first().unreadIds.size(), quint64(2));
    QCOMPARE(house.told<Snapshot>().first().cursor, house.position.toCursor());
    QCOMPARE(house.synced, 1);
}

void JmapSyncTest::knownStateAsksNothing()
{
    JmapSyncHouse house;
    house.receive(1);
    house.settle();
    house.push();
    QCOMPARE(house.api.requests, 0);
    QCOMPARE(house.settled, 0);
    QVERIFY(house.updates.isEmpty());
}

void JmapSyncTest::stateChangeIsOneRequest()
{
    JmapSyncHouse house;
    house.settle();
    for (int n = 1; n <= 3; ++n) {
        house.forget();
        const QString id = house.receive(n);
        house.pushAndAnswer();
        house.pushAndAnswer(); // said twice
        QCOMPARE(house.api.requests, 1);
        QCOMPARE(house.settled, 1);
        QCOMPARE(house.updates.size(), 1);
        QCOMPARE(JmapSyncHouse::idsOf(house.told<Arrived>().first().messages), QStringList(id));
    }
}

void JmapSyncTest::onlyMailboxesChanged()
{
    JmapSyncHouse house;
    house.settle();
    house.mail.setPast(house.inbox, 10, 4);
    house.mail.addMailbox(QStringLiteral("Lists"));
    house.pushAndAnswer();
    QCOMPARE(house.api.requests, 1);
    QCOMPARE(house.api.callsOfLast, QStringList(QStringLiteral("Mailbox/get")));
    QCOMPARE(house.updates.size(), 1);
    QCOMPARE(house.told<FlagsChanged>().first().unread, 4);
    QVERIFY(house.told<FlagsChanged>().first().changed.isEmpty());
}

void JmapSyncTest::foreignChangesAreIgnored()
{
    JmapSyncHouse house;
    house.settle();
    house.bobsMail.add(JmapSyncHouse::bare(1), {house.bobsInbox});
    house.push();
    house.announce({{QStringLiteral("@type"), QStringLiteral("StateChange")},
        {QStringLiteral("changed"),
            QJsonObject{{QStringLiteral("A1"),
                            QJsonObject{{QStringLiteral("Thread"), QStringLiteral("x")}}},
                {QStringLiteral("A9"),
                    QJsonObject{{QStringLiteral("Email"), QStringLiteral("x")}}}}}});
    QCOMPARE(house.api.requests, 0);
}

void JmapSyncTest::announcedMeanwhileIsAskedForOnce()
{
    JmapSyncHouse house;
    house.settle();
    house.receive(1);
    house.push();
    QCOMPARE(house.api.requests, 1);
    house.receive(2);
    house.push();
    house.api.answer(); // knows both
    QCOMPARE(house.api.requests, 1);
    QCOMPARE(house.settled, 1);

    house.receive(3);
    house.service.traits.maxChanges = 1; // the answer stops at 3
    house.push();
    QVERIFY(house.api.isWaiting());
    house.receive(4);
    house.receive(5);
    house.push();
    house.push();
    house.api.answerAll();
    QCOMPARE(house.told<Arrived>().last().messages.last().subject, QStringLiteral("Letter 5"));
    QCOMPARE(house.settled, 2);
    QVERIFY(!house.api.isWaiting());
}

void JmapSyncTest::lookAsksWhateverPushSays()
{
    JmapSyncHouse house;
    house.settle();
    const QString id = house.receive(1);
    house.sync->look();
    house.api.answerAll();
    QCOMPARE(house.api.requests, 1);
    QCOMPARE(JmapSyncHouse::idsOf(house.told<Arrived>().first().messages), QStringList(id));
    house.sync->look();
    house.api.answerAll();
    QCOMPARE(house.api.requests, 2);
    QCOMPARE(house.settled, 2);
    QCOMPARE(house.updates.size(), 1);
}

void JmapSyncTest::othersAccountsMailbox()
{
    JmapSyncHouse house({QStringLiteral("inbox"), QStringLiteral("bob/INBOX")});
    house.bobsMail.add(JmapSyncHouse::bare(1), {house.bobsInbox});
    house.open(true);
    const auto snapshots = house.told<Snapshot>();
    QCOMPARE(snapshots.size(), 2);
    QCOMPARE(snapshots.first().mailbox, QStringLiteral("inbox"));
    QCOMPARE(snapshots.last().mailbox, QStringLiteral("bob/INBOX"));
    QCOMPARE(snapshots.last().unread, 1);
    QCOMPARE(house.synced, 1);
    house.forget();
    house.receive(2);
    house.bobsMail.add(JmapSyncHouse::bare(3), {house.bobsInbox});
    house.pushAndAnswer();
    QCOMPARE(house.api.requests, 2);
    QCOMPARE(house.told<Arrived>().size(), 2);
    QCOMPARE(house.position.places.size(), 2);
    QCOMPARE(house.sync->spotOf(QStringLiteral("bob/INBOX"))->mailboxId, house.bobsInbox);
    QVERIFY(!house.sync->spotOf(QStringLiteral("bob/Archive")));
    QCOMPARE(house.sync->mailboxWithRole(QStringLiteral("A1"), QStringLiteral("archive")),
        house.archive);
    QVERIFY(house.sync->mailboxWithRole(QStringLiteral("A2"), QStringLiteral("archive")).isEmpty());
}

void JmapSyncTest::missingMailboxIsSaidOnceAndLookedForAgain()
{
    JmapSyncHouse house({QStringLiteral("INBOX"), QStringLiteral("Lists/Qt")});
    house.open(true);
    const auto missing = house.told<MailboxStatus>();
    QCOMPARE(missing.size(), 1);
    QVERIFY(!missing.first().live);
    QVERIFY(missing.first().reason.contains(QLatin1String("Lists/Qt")));
    QCOMPARE(house.told<Snapshot>().size(), 1);
    QCOMPARE(house.synced, 1);

    house.forget();
    house.receive(1);
    house.pushAndAnswer();
    QVERIFY(house.told<MailboxStatus>().isEmpty());
    const QString lists = house.mail.addMailbox(QStringLiteral("Lists"));
    const QString qt = house.mail.addMailbox(QStringLiteral("Qt"), {}, lists);
    house.mail.add(JmapSyncHouse::bare(2), {qt});
    house.pushAndAnswer();
    QCOMPARE(house.told<MailboxStatus>().size(), 1);
    QVERIFY(house.told<MailboxStatus>().first().live);
    QCOMPARE(house.told<Snapshot>().last().mailbox, QStringLiteral("Lists/Qt"));
    QCOMPARE(house.told<Snapshot>().last().unread, 1);

    house.forget();
    house.mail.removeMailbox(qt);
    house.pushAndAnswer();
    QCOMPARE(house.told<MailboxStatus>().size(), 1);
    QVERIFY(!house.told<MailboxStatus>().first().live);
}

void JmapSyncTest::sessionChangeIsSaidOnce()
{
    JmapSyncHouse house;
    house.settle();
    QVERIFY(house.sessions.isEmpty());
    house.service.changeSession();
    for (int i = 0; i < 3; ++i) {
        house.sync->look();
        house.api.answerAll();
    }
    QCOMPARE(house.sessions, QStringList(QStringLiteral("2")));
}

void JmapSyncTest::failureEndsIt_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("type");
    QTest::addColumn<FailureKind>("kind");
    const auto row = [](const char *method, const char *type, FailureKind kind) {
        QTest::addRow("%s of %s", type, method)
            << QString::fromLatin1(method) << QString::fromLatin1(type) << kind;
    };
    row("Email/changes", "serverUnavailable", FailureKind::Transient);
    row("Email/changes", "rateLimit", FailureKind::Transient);
    row("Email/changes", "forbidden", FailureKind::User);
    row("Email/changes", "unknownMethod", FailureKind::Permanent);
    row("Email/get", "serverFail", FailureKind::Transient);
    row("Mailbox/get", "serverPartialFail", FailureKind::Transient);
    row("Mailbox/get", "invalidArguments", FailureKind::Permanent);
}

void JmapSyncTest::failureEndsIt()
{
    QFETCH(const QString, method);
    QFETCH(const QString, type);
    QFETCH(const FailureKind, kind);
    JmapSyncHouse house;
    house.settle();
    house.receive(1);
    house.service.spoil(method, type);
    house.pushAndAnswer();
    QCOMPARE(house.failures.size(), 1);
    QCOMPARE(house.failures.first().kind, kind);
    QVERIFY(!house.failures.first().text.isEmpty());
    QVERIFY(house.updates.isEmpty());
    house.sync->look();
    QVERIFY(!house.api.isWaiting());
    // The next link finds what this one lost.
    house.open(false);
    QCOMPARE(house.told<Arrived>().size(), 1);
}

void JmapSyncTest::outdatedAccountAsksForTheSession()
{
    JmapSyncHouse house;
    house.settle();
    house.service.spoil(QStringLiteral("Email/changes"), QStringLiteral("accountNotFound"));
    house.receive(1);
    house.pushAndAnswer();
    QCOMPARE(house.sessions, QStringList(QString()));
    QCOMPARE(house.failures.first().kind, FailureKind::Transient);
}

void JmapSyncTest::lostRequestEndsIt()
{
    JmapSyncHouse house;
    const Failure lost{FailureKind::Transient, QStringLiteral("lost"), {}, {}};
    house.link(true);
    house.sync->start();
    house.api.fail(lost);
    QCOMPARE(house.failures, QList<Failure>{lost});
    QCOMPARE(house.synced, 0);
}

QTEST_APPLESS_MAIN(JmapSyncTest)
#include "tst_jmapsync.moc"
