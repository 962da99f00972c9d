// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "notifierfixture.h"

#include <QDBusMessage>

using namespace Grelot;

/// What is said to a daemon that works, and what its signals mean.
class TestDBusNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheSpecificationWants();
    void escapesForMarkupOnly_data();
    void escapesForMarkupOnly();
    void noActionsForWhoHasNone();
    void troubleHasNoMarkRead();
    void aSignInSaysSoOnItsButtons();
    void theSameKeyReplaces();
    void withdrawCloses();
    void clicks_data();
    void clicks();
    void foreignClicksAreNotOurs();
    void expiredCanStillBeWithdrawn();
    void dismissedIsForgotten();
    void mergedIdsGoToTheNewest();
};

void TestDBusNotifier::saysWhatTheSpecificationWants()
{
    NotifierFixture f;
    QVERIFY(f.start());
    QVERIFY(f.show(mailNumber(1)));
    const NotifyRecord &record = f.daemon.records().first();
    QCOMPARE(record.application, QStringLiteral("Grelot"));
    QCOMPARE(record.replacesId, 0u);
    QCOMPARE(record.icon, QStringLiteral("grelot"));
    QCOMPARE(record.timeout, -1);
    const QVariant urgency = record.hints.value(QStringLiteral("urgency"));
    QCOMPARE(urgency.metaType(), QMetaType::fromType<uchar>());
    QCOMPARE(urgency.value<uchar>(), uchar(1));
    QCOMPARE(
        record.hints.value(QStringLiteral("desktop-entry")).toString(), QStringLiteral("grelot"));
    QCOMPARE(
        record.hints.value(QStringLiteral("category")).toString(), QStringLiteral("email.arrived"));
    QVERIFY(!record.hints.contains(QStringLiteral("suppress-sound")));
    QCOMPARE(record.actions,
        (QStringList{QStringLiteral("default"), QStringLiteral("Open"), QStringLiteral("open"),
            QStringLiteral("Open"), QStringLiteral("mark-read"), QStringLiteral("Mark as read")}));
}

void TestDBusNotifier::escapesForMarkupOnly_data()
{
    QTest::addColumn<bool>("markup");
    QTest::addColumn<QString>("body");
    QTest::newRow("markup") << true
                            << QStringLiteral(
                                   "&lt;b&gt;Tea&lt;/b&gt; &amp; cake\n&quot;soon&quot;");
    QTest::newRow("plain") << false << QStringLiteral("<b>Tea</b> & cake\n\"soon\"");
}

void TestDBusNotifier::escapesForMarkupOnly()
{
    QFETCH(bool, markup);
    NotifierFixture f;
    if (!markup)
        f.daemon.setCapabilities({QStringLiteral("body"), QStringLiteral("actions")});
    QVERIFY(f.start());
    QVERIFY(f.show(mailNumber(1)));
    QTEST(f.daemon.records().first().body, "body");
    QCOMPARE(f.daemon.records().first().summary, QStringLiteral("Ada & Bob <1>"));
}

void TestDBusNotifier::noActionsForWhoHasNone()
{
    NotifierFixture f;
    f.daemon.setCapabilities({QStringLiteral("body")});
    QVERIFY(f.start());
    QVERIFY(f.show(mailNumber(1)));
    QVERIFY(f.daemon.records().first().actions.isEmpty());
}

void TestDBusNotifier::troubleHasNoMarkRead()
{
    NotifierFixture f;
    QVERIFY(f.start());
    Notification trouble = mailNumber(1);
    trouble.messages.clear();
    QVERIFY(f.show(trouble));
    QVERIFY(!f.daemon.records().first().actions.contains(QStringLiteral("mark-read")));
    QVERIFY(!f.daemon.records().first().hints.contains(QStringLiteral("category")));
}

void TestDBusNotifier::aSignInSaysSoOnItsButtons()
{
    NotifierFixture f;
    QVERIFY(f.start());
    Notification notification = mailNumber(1);
    notification.kind = NotificationKind::SignIn;
    notification.messages.clear();
    QVERIFY(f.show(notification));
    QCOMPARE(f.daemon.records().first().actions,
        (QStringList{QStringLiteral("default"), QStringLiteral("Sign in"), QStringLiteral("open"),
            QStringLiteral("Sign in")}));
}

void TestDBusNotifier::theSameKeyReplaces()
{
    NotifierFixture f;
    QVERIFY(f.start());
    QVERIFY(f.show(mailNumber(1)));
    QVERIFY(f.show(mailNumber(2)));
    Notification again = mailNumber(1);
    again.silent = true;
    QVERIFY(f.show(again));
    const NotifyRecord &last = f.daemon.records().last();
    QCOMPARE(last.replacesId, f.daemon.records().first().id);
    QVERIFY(last.hints.value(QStringLiteral("suppress-sound")).toBool());
    QCOMPARE(f.daemon.standing().size(), 2);
}

void TestDBusNotifier::withdrawCloses()
{
    NotifierFixture f;
    QVERIFY(f.start());
    QVERIFY(f.show(mailNumber(1)));
    QVERIFY(f.settle());
    QSignalSpy closed(f.notifier.get(), &Notifier::closed);
    f.notifier->withdraw(QStringLiteral("mail-1"));
    f.notifier->withdraw(QStringLiteral("mail-1"));
    f.notifier->withdraw(QStringLiteral("never shown"));
    QVERIFY(f.settle());
    QCOMPARE(f.daemon.closedIds(), QList<uint>{1});
    QVERIFY(closed.isEmpty()); // it is no news to who asked for it
}

void TestDBusNotifier::clicks_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<NotificationAction>("meaning");
    QTest::newRow("body") << QStringLiteral("default") << NotificationAction::Open;
    QTest::newRow("button") << QStringLiteral("open") << NotificationAction::Open;
    QTest::newRow("mark read") << QStringLiteral("mark-read") << NotificationAction::MarkRead;
}

void TestDBusNotifier::clicks()
{
    QFETCH(QString, action);
    NotifierFixture f;
    QVERIFY(f.start());
    QVERIFY(f.show(mailNumber(1)));
    QVERIFY(f.settle());
    QSignalSpy activated(f.notifier.get(), &Notifier::activated);
    QSignalSpy closed(f.notifier.get(), &Notifier::closed);
    f.daemon.invoke(1, QStringLiteral("no such action"));
    f.daemon.invoke(1, action, QStringLiteral("token-7"));
    QVERIFY(activated.wait());
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].value<Notification>(), mailNumber(1));
    QTEST(activated[0][1].value<NotificationAction>(), "meaning");
    QCOMPARE(activated[0][2].toString(), QStringLiteral("token-7"));
    QCOMPARE(closed.size(), 1);
    QTRY_COMPARE(f.daemon.closedIds(), QList<uint>{1});
    f.daemon.invoke(1, action);
    QVERIFY(f.settle());
    QCOMPARE(activated.size(), 1);
}

// Some daemons tell all programs of each click, and any program can send a signal.
void TestDBusNotifier::foreignClicksAreNotOurs()
{
    NotifierFixture f;
    QVERIFY(f.start());
    QVERIFY(f.show(mailNumber(1)));
    QVERIFY(f.settle());
    QSignalSpy activated(f.notifier.get(), &Notifier::activated);
    QSignalSpy closed(f.notifier.get(), &Notifier::closed);
    f.daemon.invoke(77, QStringLiteral("default"));
    f.daemon.close(77, 2);
    QDBusMessage forged = QDBusMessage::createSignal(
        NotificationBus::path, NotificationBus::interface, QStringLiteral("ActionInvoked"));
    forged << 1u << QStringLiteral("mark-read");
    QDBusConnection stranger = f.bus.connect();
    QVERIFY(stranger.send(forged));
    // A call and its answer over the stranger's connection: the signal is on its way before it.
    stranger.call(NotificationBus::call(QStringLiteral("GetCapabilities")), QDBus::BlockWithGui);
    QVERIFY(f.settle());
    QVERIFY(activated.isEmpty());
    QVERIFY(closed.isEmpty());
}

void TestDBusNotifier::expiredCanStillBeWithdrawn()
{
    NotifierFixture f;
    QVERIFY(f.start());
    QVERIFY(f.show(mailNumber(1)));
    QVERIFY(f.settle());
    QSignalSpy closed(f.notifier.get(), &Notifier::closed);
    f.daemon.close(1, 1);
    QVERIFY(closed.wait());
    QCOMPARE(closed[0][1].value<NotificationEnd>(), NotificationEnd::Expired);
    f.notifier->withdraw(QStringLiteral("mail-1"));
    QTRY_COMPARE(f.daemon.closedIds(), QList<uint>{1});
}

void TestDBusNotifier::dismissedIsForgotten()
{
    NotifierFixture f;
    QVERIFY(f.start());
    QVERIFY(f.show(mailNumber(1)));
    QVERIFY(f.settle());
    QSignalSpy closed(f.notifier.get(), &Notifier::closed);
    f.daemon.close(1, 2);
    QVERIFY(closed.wait());
    QCOMPARE(closed[0][0].toString(), QStringLiteral("mail-1"));
    QCOMPARE(closed[0][1].value<NotificationEnd>(), NotificationEnd::Dismissed);
    QVERIFY(f.show(mailNumber(1)));
    QCOMPARE(f.daemon.records().last().replacesId, 0u);
}

void TestDBusNotifier::mergedIdsGoToTheNewest()
{
    NotifierFixture f;
    QVERIFY(f.start());
    QVERIFY(f.show(mailNumber(1)));
    QVERIFY(f.settle());
    f.daemon.setNextId(1);
    QSignalSpy closed(f.notifier.get(), &Notifier::closed);
    f.notifier->show(mailNumber(2));
    QVERIFY(closed.wait());
    QCOMPARE(closed[0][0].toString(), QStringLiteral("mail-1"));
    f.notifier->withdraw(QStringLiteral("mail-1"));
    f.notifier->withdraw(QStringLiteral("mail-2"));
    QTRY_COMPARE(f.daemon.closedIds(), QList<uint>{1});
}

QTEST_GUILESS_MAIN(TestDBusNotifier)
#include "tst_dbusnotifier.moc"
