// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "policyscreen.h"

#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

class TestNotificationRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsNoMoreThanItMay_data();
    void tellsNoMoreThanItMay();
    void aBurstTellsNoMoreEither();
    void nothingIsNoNotificationEvenInADigest();
    void oneAccountMayDiffer();
    void withoutSoundAllIsSilent();
};

void TestNotificationRules::tellsNoMoreThanItMay_data()
{
    QTest::addColumn<NotificationDetail>("detail");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QString>("body");
    QTest::newRow("preview") << NotificationDetail::Preview << "Ada 1"
                             << "Subject 1\nPreview 1";
    QTest::newRow("subject") << NotificationDetail::Subject << "Ada 1"
                             << "Subject 1";
    QTest::newRow("sender") << NotificationDetail::Sender << "Ada 1"
                            << "";
    QTest::newRow("new mail") << NotificationDetail::NewMail << "New mail in Work"
                              << "";
}

void TestNotificationRules::tellsNoMoreThanItMay()
{
    QFETCH(NotificationDetail, detail);
    PolicyScreen screen;
    screen.policy.setRules({detail});
    screen.arrive(1, 1);
    QTEST(screen.only().summary, "summary");
    QTEST(screen.only().body, "body");
}

void TestNotificationRules::aBurstTellsNoMoreEither()
{
    PolicyScreen screen;
    screen.policy.setRules({NotificationDetail::NewMail});
    screen.arrive(1, 20);
    screen.clock.advance(10s);
    QCOMPARE(screen.only().summary, QStringLiteral("20 new messages in Work"));
    QCOMPARE(screen.only().body, QStringLiteral("New mail in Work"));

    screen.policy.forget(QStringLiteral("Work"));
    screen.policy.setRules({NotificationDetail::Sender});
    screen.arrive(1, 20);
    screen.clock.advance(10s);
    QCOMPARE(screen.only().body, QStringLiteral("Ada 20\nAda 19\nAda 18"));
}

void TestNotificationRules::nothingIsNoNotificationEvenInADigest()
{
    PolicyScreen screen;
    screen.policy.setRules({NotificationDetail::Nothing});
    screen.arrive(1, 1);
    screen.policy.setPaused(true);
    screen.arrive(2, 9);
    screen.policy.setPaused(false);
    screen.clock.advance(10s);
    QVERIFY(screen.shown.isEmpty());
}

void TestNotificationRules::oneAccountMayDiffer()
{
    PolicyScreen screen;
    screen.policy.setRules({NotificationDetail::Preview, true,
        {{QStringLiteral("Home"), NotificationDetail::Nothing}}});
    screen.arrive(1, 1, QStringLiteral("Home"));
    QVERIFY(screen.shown.isEmpty());
    screen.arrive(1, 1);
    QCOMPARE(screen.shown.size(), 1);
}

void TestNotificationRules::withoutSoundAllIsSilent()
{
    PolicyScreen screen;
    screen.arrive(1, 1);
    QVERIFY(!screen.shown.last().silent);
    screen.policy.setRules({NotificationDetail::Preview, false});
    screen.clock.advance(10s);
    screen.arrive(2, 2);
    QVERIFY(screen.shown.last().silent);
    screen.policy.trouble(QStringLiteral("Work"), QStringLiteral("The password was refused."));
    QVERIFY(screen.shown.last().silent);
}

QTEST_GUILESS_MAIN(TestNotificationRules)
#include "tst_notificationrules.moc"
