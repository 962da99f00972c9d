// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "policyscreen.h"

#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

class TestNotificationPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneComesAtOnce();
    void fewComeOneByOne_data();
    void fewComeOneByOne();
    void fiveBecomeOne();
    void fiveInOneUpdateAreOneFromTheStart();
    void aTrickleRingsEachTime();
    void aFloodMakesAtMostFive_data();
    void aFloodMakesAtMostFive();
    void anEndlessTrickleBecomesASummary();
    void accountsDoNotMix();
    void readElsewhereIsWithdrawn();
    void summaryCountsDown();
    void summaryOfOneShowsThatOne();
    void readWhileGatheringNeverShows();
    void expiredSummaryIsNotShownAgainForLess();
    void dismissedSummaryCountsFromThere();
    void pauseShowsNothingThenOneDigest();
    void pauseDigestLeavesOutWhatWasRead();
    void pauseOfOneMessageShowsThatMessage();
    void pauseOfNothingSaysNothing();
    void pauseTakesWhatWasGathered();
    void pauseHoldsCorrectionsBack();
    void digestIsWithdrawnWhenAllIsRead();
    void troubleIsSaidOnce();
    void troubleWaitsForTheEndOfAPause();
    void aSignInStaysOne();
};

void TestNotificationPolicy::oneComesAtOnce()
{
    PolicyScreen screen;
    screen.arrive(1, 1);
    QCOMPARE(screen.shown.size(), 1);
    const Notification &shown = screen.shown.first();
    QCOMPARE(shown.kind, NotificationKind::Message);
    QCOMPARE(shown.summary, QStringLiteral("Ada 1"));
    QCOMPARE(shown.body, QStringLiteral("Subject 1\nPreview 1"));
    QCOMPARE(shown.messages,
        (QList<MessageRef>{
            {QStringLiteral("Work"), QStringLiteral("INBOX"), QStringLiteral("17.1")}}));
    screen.clock.advance(1h);
    QCOMPARE(screen.shown.size(), 1);
    QCOMPARE(screen.clock.pending(), std::size_t(0));
}

void TestNotificationPolicy::fewComeOneByOne_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("inOneUpdate");
    for (const int count : {2, 3, 4}) {
        QTest::addRow("%d together", count) << count << true;
        QTest::addRow("%d apart", count) << count << false;
    }
}

void TestNotificationPolicy::fewComeOneByOne()
{
    QFETCH(int, count);
    QFETCH(bool, inOneUpdate);
    PolicyScreen screen;
    if (inOneUpdate) {
        screen.arrive(1, count);
    } else {
        for (int i = 1; i <= count; ++i)
            screen.arrive(i, i);
    }
    QCOMPARE(screen.shown.size(), 1);
    screen.clock.advance(300ms);
    QCOMPARE(screen.shown.size(), count);
    QCOMPARE(screen.standing.size(), count);
    for (const Notification &each : std::as_const(screen.shown))
        QCOMPARE(each.kind, NotificationKind::Message);
    QCOMPARE(screen.shown.last().summary, QStringLiteral("Ada %1").arg(count));
}

void TestNotificationPolicy::fiveBecomeOne()
{
    PolicyScreen screen;
    screen.arrive(1, 1);
    screen.arrive(2, 5);
    screen.clock.advance(300ms);
    QCOMPARE(screen.shown.size(), 2);
    const Notification summary = screen.only();
    QCOMPARE(summary.kind, NotificationKind::Summary);
    QCOMPARE(summary.key, screen.shown.first().key); // it takes the first one's place
    QCOMPARE(summary.summary, QStringLiteral("5 new messages in Work"));
    QCOMPARE(summary.body, QStringLiteral("Ada 5: Subject 5\nAda 4: Subject 4\nAda 3: Subject 3"));
    QCOMPARE(summary.messages.size(), 5);
    QCOMPARE(summary.messages.first().id, QStringLiteral("17.5"));
}

void TestNotificationPolicy::fiveInOneUpdateAreOneFromTheStart()
{
    PolicyScreen screen;
    screen.arrive(1, 5);
    QCOMPARE(screen.shown.size(), 1);
    QCOMPARE(screen.only().kind, NotificationKind::Summary);
}

// As mail comes that is answered at once: each is a burst of its own.
void TestNotificationPolicy::aTrickleRingsEachTime()
{
    PolicyScreen screen;
    for (int i = 1; i <= 20; ++i) {
        screen.arrive(i, i);
        QCOMPARE(screen.shown.size(), i);
        QCOMPARE(screen.lastAt, screen.clock.now());
        screen.clock.advance(600ms);
    }
    QCOMPARE(screen.standing.size(), 20);
}

void TestNotificationPolicy::aFloodMakesAtMostFive_data()
{
    QTest::addColumn<int>("batch");
    QTest::addColumn<int>("everyMs");
    QTest::newRow("at once") << 200 << 1;
    QTest::newRow("one every 5 ms") << 1 << 5;
    QTest::newRow("one every 40 ms, 8 s") << 1 << 40;
    QTest::newRow("20 every 500 ms, as Dovecot tells") << 20 << 500;
    QTest::newRow("8 every 400 ms, 10 s") << 8 << 400;
    QTest::newRow("50 every second") << 50 << 1000;
}

void TestNotificationPolicy::aFloodMakesAtMostFive()
{
    QFETCH(int, batch);
    QFETCH(int, everyMs);
    PolicyScreen screen;
    Clock::Moment last{0};
    for (int i = 1; i <= 200; i += batch) {
        screen.arrive(i, i + batch - 1);
        last = screen.clock.now();
        screen.clock.advance(std::chrono::milliseconds(everyMs));
    }
    screen.clock.advance(1min);
    QVERIFY2(screen.shown.size() <= 5, qPrintable(QString::number(screen.shown.size())));
    QCOMPARE(screen.only().summary, QStringLiteral("200 new messages in Work"));
    QVERIFY(screen.lastAt - last <= 3s);
    QCOMPARE(screen.only().messages.size(), 200);
}

void TestNotificationPolicy::anEndlessTrickleBecomesASummary()
{
    PolicyScreen screen;
    for (int i = 1; i <= 400; ++i) {
        screen.arrive(i, i);
        screen.clock.advance(500ms);
    }
    QVERIFY2(screen.shown.size() < 60, qPrintable(QString::number(screen.shown.size())));
    screen.clock.advance(1min);
    screen.arrive(500, 500);
    QCOMPARE(screen.shown.last().kind, NotificationKind::Message);
}

void TestNotificationPolicy::accountsDoNotMix()
{
    PolicyScreen screen;
    screen.arrive(1, 3, QStringLiteral("Work"));
    screen.arrive(1, 3, QStringLiteral("Home"));
    QCOMPARE(screen.shown.size(), 2);
    screen.clock.advance(1s);
    QCOMPARE(screen.standing.size(), 6);
    // The same id in another account is another message.
    screen.read(1, 3, QStringLiteral("Home"));
    QCOMPARE(screen.standing.size(), 3);
}

void TestNotificationPolicy::readElsewhereIsWithdrawn()
{
    PolicyScreen screen;
    screen.arrive(1, 1);
    screen.clock.advance(1h);
    screen.read(2, 3);
    QCOMPARE(screen.standing.size(), 1);
    screen.read(1, 1);
    QVERIFY(screen.standing.isEmpty());
    QCOMPARE(screen.shown.size(), 1);
}

void TestNotificationPolicy::summaryCountsDown()
{
    PolicyScreen screen;
    screen.arrive(1, 10);
    screen.clock.advance(10s);
    screen.read(1, 4);
    QCOMPARE(screen.shown.size(), 1);
    screen.clock.advance(2s);
    QCOMPARE(screen.shown.size(), 2);
    QCOMPARE(screen.only().summary, QStringLiteral("6 new messages in Work"));
    QVERIFY(screen.only().silent);
    screen.read(5, 10);
    QVERIFY(screen.standing.isEmpty());
    screen.clock.advance(1min);
    QCOMPARE(screen.shown.size(), 2);
}

void TestNotificationPolicy::summaryOfOneShowsThatOne()
{
    PolicyScreen screen;
    screen.arrive(1, 6);
    screen.read(1, 5);
    screen.clock.advance(5s);
    QCOMPARE(screen.only().kind, NotificationKind::Message);
    QCOMPARE(screen.only().summary, QStringLiteral("Ada 6"));
}

void TestNotificationPolicy::readWhileGatheringNeverShows()
{
    PolicyScreen screen;
    screen.arrive(1, 3);
    screen.read(2, 2);
    screen.clock.advance(1s);
    QCOMPARE(screen.standing.size(), 2);
    for (const Notification &each : std::as_const(screen.shown))
        QVERIFY(each.summary != QStringLiteral("Ada 2"));
}

void TestNotificationPolicy::expiredSummaryIsNotShownAgainForLess()
{
    PolicyScreen screen;
    screen.arrive(1, 10);
    screen.clock.advance(10s);
    screen.policy.closed(screen.only().key, NotificationEnd::Expired);
    screen.read(1, 4);
    screen.clock.advance(1min);
    QCOMPARE(screen.shown.size(), 1);
    // All the same it is taken from the desktop's list when nothing of it is left.
    screen.read(5, 10);
    QVERIFY(screen.standing.isEmpty());
}

void TestNotificationPolicy::dismissedSummaryCountsFromThere()
{
    PolicyScreen screen;
    screen.arrive(1, 10);
    const QString key = screen.only().key;
    screen.standing.clear();
    screen.policy.closed(key, NotificationEnd::Dismissed);
    screen.arrive(11, 17);
    screen.clock.advance(2s);
    QCOMPARE(screen.only().summary, QStringLiteral("7 new messages in Work"));
    QVERIFY(screen.only().key != key);
}

void TestNotificationPolicy::pauseShowsNothingThenOneDigest()
{
    PolicyScreen screen;
    screen.policy.setPaused(true);
    screen.arrive(1, 10);
    screen.clock.advance(10min);
    screen.arrive(1, 2, QStringLiteral("Home"));
    screen.clock.advance(10min);
    QVERIFY(screen.shown.isEmpty());
    screen.policy.setPaused(false);
    screen.clock.advance(1min);
    QCOMPARE(screen.shown.size(), 1);
    QCOMPARE(screen.only().kind, NotificationKind::Digest);
    QCOMPARE(screen.only().summary, QStringLiteral("12 new messages during the pause"));
    QCOMPARE(screen.only().body, QStringLiteral("Home: 2\nWork: 10"));
    QCOMPARE(screen.only().messages.size(), 12);
}

void TestNotificationPolicy::pauseDigestLeavesOutWhatWasRead()
{
    PolicyScreen screen;
    screen.policy.setPaused(true);
    screen.arrive(1, 10);
    screen.read(3, 9);
    screen.policy.setPaused(false);
    QCOMPARE(screen.only().summary, QStringLiteral("3 new messages during the pause"));
}

void TestNotificationPolicy::pauseOfOneMessageShowsThatMessage()
{
    PolicyScreen screen;
    screen.policy.setPaused(true);
    screen.arrive(1, 1);
    screen.policy.setPaused(false);
    QCOMPARE(screen.only().kind, NotificationKind::Message);
    QCOMPARE(screen.only().summary, QStringLiteral("Ada 1"));
}

void TestNotificationPolicy::pauseOfNothingSaysNothing()
{
    PolicyScreen screen;
    screen.policy.setPaused(true);
    screen.arrive(1, 3);
    screen.read(1, 3);
    screen.policy.setPaused(false);
    screen.clock.advance(1min);
    QVERIFY(screen.shown.isEmpty());
}

void TestNotificationPolicy::pauseTakesWhatWasGathered()
{
    PolicyScreen screen;
    screen.arrive(1, 3);
    screen.policy.setPaused(true);
    screen.clock.advance(1min);
    QCOMPARE(screen.shown.size(), 1);
    screen.policy.setPaused(false);
    QCOMPARE(screen.shown.size(), 2);
    QCOMPARE(screen.shown.last().summary, QStringLiteral("2 new messages during the pause"));
}

void TestNotificationPolicy::pauseHoldsCorrectionsBack()
{
    PolicyScreen screen;
    screen.arrive(1, 10);
    screen.policy.setPaused(true);
    screen.read(1, 4);
    screen.clock.advance(1min);
    QCOMPARE(screen.shown.size(), 1);
    screen.policy.setPaused(false);
    screen.clock.advance(5s);
    QCOMPARE(screen.only().summary, QStringLiteral("6 new messages in Work"));
}

void TestNotificationPolicy::digestIsWithdrawnWhenAllIsRead()
{
    PolicyScreen screen;
    screen.policy.setPaused(true);
    screen.arrive(1, 10);
    screen.policy.setPaused(false);
    screen.read(1, 10);
    QVERIFY(screen.standing.isEmpty());
}

void TestNotificationPolicy::troubleIsSaidOnce()
{
    PolicyScreen screen;
    const QString account = QStringLiteral("Work");
    const QString text = QStringLiteral("The server refused the password.");
    screen.policy.trouble(account, text);
    screen.policy.trouble(account, text);
    QCOMPARE(screen.shown.size(), 1);
    QCOMPARE(screen.only().kind, NotificationKind::Trouble);
    QCOMPARE(screen.only().summary, QStringLiteral("Work needs you"));
    QCOMPARE(screen.only().body, text);
    QVERIFY(screen.only().messages.isEmpty());
    screen.policy.mended(account);
    QVERIFY(screen.standing.isEmpty());
    screen.policy.trouble(account, text);
    QCOMPARE(screen.shown.size(), 2);
}

void TestNotificationPolicy::troubleWaitsForTheEndOfAPause()
{
    PolicyScreen screen;
    screen.policy.trouble(QStringLiteral("Work"), QStringLiteral("Known before the pause."));
    screen.policy.setPaused(true);
    screen.policy.trouble(QStringLiteral("Home"), QStringLiteral("New."));
    screen.policy.trouble(QStringLiteral("Club"), QStringLiteral("Soon mended."));
    screen.policy.mended(QStringLiteral("Club"));
    QCOMPARE(screen.shown.size(), 1);
    screen.policy.setPaused(false);
    QCOMPARE(screen.shown.size(), 2);
    QCOMPARE(screen.shown.last().summary, QStringLiteral("Home needs you"));
}

void TestNotificationPolicy::aSignInStaysOne()
{
    PolicyScreen screen;
    screen.policy.setPaused(true);
    screen.policy.trouble(
        QStringLiteral("Work"), QStringLiteral("Refused."), NotificationKind::SignIn);
    screen.policy.setPaused(false);
    QCOMPARE(screen.only().kind, NotificationKind::SignIn);
    QCOMPARE(screen.only().account, QStringLiteral("Work"));
    QCOMPARE(screen.only().summary, QStringLiteral("Sign in again: Work"));
    screen.policy.mended(QStringLiteral("Work"));
    QVERIFY(screen.standing.isEmpty());
}

QTEST_GUILESS_MAIN(TestNotificationPolicy)
#include "tst_notificationpolicy.moc"
