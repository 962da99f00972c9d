// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "notifierfixture.h"

using namespace Grelot;

/// The daemon is slow, absent, late, restarts or refuses.
class TestNotificationDaemon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withdrawnBeforeTheAnswer();
    void replacedBeforeTheAnswer();
    void shownAgainAfterWithdrawalBeforeTheAnswer();
    void waitsForTheAnswerOfTheDaemon();
    void noDaemonIsUndeliverable();
    void aDaemonThatComesLateIsFound();
    void restartForgetsIds();
    void restartKeepsWhatWasUnderWay();
    void refusalIsAnEnd();
    void brokenConnectionIsUndeliverable();
};

void TestNotificationDaemon::withdrawnBeforeTheAnswer()
{
    NotifierFixture f;
    QVERIFY(f.start());
    f.daemon.holdAnswers();
    QVERIFY(f.show(mailNumber(1)));
    f.notifier->withdraw(QStringLiteral("mail-1"));
    QVERIFY(f.daemon.closedIds().isEmpty());
    f.daemon.release();
    QTRY_COMPARE(f.daemon.closedIds(), QList<uint>{1});
    QVERIFY(f.daemon.standing().isEmpty());
}

void TestNotificationDaemon::replacedBeforeTheAnswer()
{
    NotifierFixture f;
    QVERIFY(f.start());
    f.daemon.holdAnswers();
    QVERIFY(f.show(mailNumber(1)));
    Notification second = mailNumber(1);
    second.summary = QStringLiteral("second");
    Notification third = mailNumber(1);
    third.summary = QStringLiteral("third");
    f.notifier->show(second);
    f.notifier->show(third);
    f.daemon.release();
    QTRY_COMPARE(f.daemon.records().size(), 2);
    QCOMPARE(f.daemon.records().last().summary, QStringLiteral("third"));
    QCOMPARE(f.daemon.records().last().replacesId, 1u);
}

void TestNotificationDaemon::shownAgainAfterWithdrawalBeforeTheAnswer()
{
    NotifierFixture f;
    QVERIFY(f.start());
    f.daemon.holdAnswers();
    QVERIFY(f.show(mailNumber(1)));
    f.notifier->withdraw(QStringLiteral("mail-1"));
    f.notifier->show(mailNumber(1));
    f.daemon.release();
    QTRY_COMPARE(f.daemon.records().size(), 2);
    QCOMPARE(f.daemon.standing().size(), 1);
    QVERIFY(f.daemon.closedIds().isEmpty());
}

void TestNotificationDaemon::waitsForTheAnswerOfTheDaemon()
{
    NotifierFixture f;
    QVERIFY(f.bus.start());
    QVERIFY(f.daemon.start());
    f.notifier = std::make_unique<DBusNotifier>(f.bus.connect());
    f.notifier->show(mailNumber(1));
    f.notifier->show(mailNumber(2));
    f.notifier->show(mailNumber(1));
    f.notifier->withdraw(QStringLiteral("mail-2"));
    QTRY_COMPARE(f.daemon.records().size(), 1);
    QCOMPARE(f.daemon.capabilityQuestions(), 1);
}

void TestNotificationDaemon::noDaemonIsUndeliverable()
{
    NotifierFixture f;
    QVERIFY(f.bus.start());
    f.notifier = std::make_unique<DBusNotifier>(f.bus.connect());
    QSignalSpy undeliverable(f.notifier.get(), &Notifier::undeliverable);
    f.notifier->show(mailNumber(1));
    QVERIFY(undeliverable.wait());
    QCOMPARE(undeliverable[0][0].value<Notification>(), mailNumber(1));
    f.notifier->show(mailNumber(2));
    QVERIFY(undeliverable.wait());
    QCOMPARE(undeliverable.size(), 2);
}

void TestNotificationDaemon::aDaemonThatComesLateIsFound()
{
    NotifierFixture f;
    QVERIFY(f.bus.start());
    f.notifier = std::make_unique<DBusNotifier>(f.bus.connect());
    QSignalSpy undeliverable(f.notifier.get(), &Notifier::undeliverable);
    f.notifier->show(mailNumber(1));
    QVERIFY(undeliverable.wait());
    QSignalSpy ready(f.notifier.get(), &DBusNotifier::ready);
    QVERIFY(f.daemon.start());
    f.notifier->show(mailNumber(2));
    QTRY_COMPARE(f.daemon.records().size(), 1);
    QCOMPARE(f.daemon.records().first().summary, mailNumber(2).summary);
}

void TestNotificationDaemon::restartForgetsIds()
{
    NotifierFixture f;
    QVERIFY(f.start());
    QVERIFY(f.show(mailNumber(1)));
    QVERIFY(f.settle());
    QSignalSpy closed(f.notifier.get(), &Notifier::closed);
    f.daemon.stop();
    QTRY_COMPARE(closed.size(), 2); // mail-1 and the mark
    f.daemon.setCapabilities({QStringLiteral("body")});
    QVERIFY(f.daemon.start());
    // What stands under the old id belongs to somebody else now.
    f.notifier->withdraw(QStringLiteral("mail-1"));
    QVERIFY(f.show(mailNumber(1)));
    QCOMPARE(f.daemon.records().last().replacesId, 0u);
    QVERIFY(f.daemon.records().last().actions.isEmpty()); // asked again what it can do
    QVERIFY(f.daemon.closedIds().isEmpty());
}

void TestNotificationDaemon::restartKeepsWhatWasUnderWay()
{
    NotifierFixture f;
    QVERIFY(f.start());
    QSignalSpy undeliverable(f.notifier.get(), &Notifier::undeliverable);
    f.daemon.holdAnswers();
    QVERIFY(f.show(mailNumber(1)));
    f.daemon.stop();
    f.daemon.release();
    QTRY_COMPARE(undeliverable.size(), 1); // nobody is there for now: the fallback may have it
    QCOMPARE(undeliverable[0][0].value<Notification>(), mailNumber(1));
}

void TestNotificationDaemon::refusalIsAnEnd()
{
    NotifierFixture f;
    QVERIFY(f.start());
    f.daemon.setFailing(true);
    // Another way would ask the same daemon again, and without escaping.
    QSignalSpy undeliverable(f.notifier.get(), &Notifier::undeliverable);
    QSignalSpy closed(f.notifier.get(), &Notifier::closed);
    f.notifier->show(mailNumber(1));
    QVERIFY(closed.wait());
    QCOMPARE(closed[0][0].toString(), QStringLiteral("mail-1"));
    QCOMPARE(closed[0][1].value<NotificationEnd>(), NotificationEnd::Withdrawn);
    QCOMPARE(undeliverable.size(), 0);
    f.daemon.setFailing(false);
    QVERIFY(f.show(mailNumber(1)));
}

void TestNotificationDaemon::brokenConnectionIsUndeliverable()
{
    DBusNotifier notifier(QDBusConnection(QStringLiteral("no such connection")));
    QSignalSpy undeliverable(&notifier, &Notifier::undeliverable);
    notifier.show(mailNumber(1));
    QTRY_COMPARE(undeliverable.size(), 1);
}

QTEST_GUILESS_MAIN(TestNotificationDaemon)
#include "tst_notificationdaemon.moc"
