// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "dbusnotifier.h"
#include "fakenotificationdaemon.h"

#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace Grelot;

namespace {

Notification mail(int number)
{
    const QString account = QStringLiteral("Work");
    const QString mailbox = QStringLiteral("INBOX");
    return {QStringLiteral("mail-%1").arg(number), NotificationKind::Message, account, mailbox,
        {{account, mailbox, QStringLiteral("17.%1").arg(number)}},
        QStringLiteral("Ada & Bob <%1>").arg(number),
        QStringLiteral("<b>Tea</b> & cake\n\"soon\"")};
}

struct Fixture
{
    Fixture() { qRegisterMetaType<NotificationAction>(); }
    /// Bus and daemon; the notifier knows the daemon.
    bool start()
    {
        if (!bus.start() || !daemon.start())
            return false;
        return startNotifier();
    }
    bool startNotifier()
    {
        notifier = std::make_unique<DBusNotifier>(bus.connect());
        QSignalSpy ready(notifier.get(), &DBusNotifier::ready);
        return ready.wait();
    }
    bool show(const Notification &notification)
    {
        const qsizetype before = daemon.records().size();
        notifier->show(notification);
        return QTest::qWaitFor([&] { return daemon.records().size() > before; });
    }
    /// Everything sent before has been received, in both directions.
    bool settle()
    {
        const Notification mark{QStringLiteral("mark"), {}, {}, {}, {}, QStringLiteral("mark"), {}};
        return show(mark);
    }

    PrivateBus bus;
    FakeNotificationDaemon daemon{bus};
    std::unique_ptr<DBusNotifier> notifier;
};

} // namespace

class TestDBusNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheSpecificationWants();
    void escapesForMarkupOnly_data();
    void escapesForMarkupOnly();
    void noActionsForWhoHasNone();
    void troubleHasNoMarkRead();
    void theSameKeyReplaces();
    void withdrawCloses();
    void withdrawnBeforeTheAnswer();
    void replacedBeforeTheAnswer();
    void shownAgainAfterWithdrawalBeforeTheAnswer();
    void clicks_data();
    void clicks();
    void foreignClicksAreNotOurs();
    void expiredCanStillBeWithdrawn();
    void dismissedIsForgotten();
    void mergedIdsGoToTheNewest();
    void waitsForTheAnswerOfTheDaemon();
    void noDaemonIsUndeliverable();
    void aDaemonThatComesLateIsFound();
    void restartForgetsIds();
    void restartKeepsWhatWasUnderWay();
    void refusalIsUndeliverable();
    void brokenConnectionIsUndeliverable();
};

void TestDBusNotifier::saysWhatTheSpecificationWants()
{
    Fixture f;
    QVERIFY(f.start());
    QVERIFY(f.show(mail(1)));
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
    Fixture f;
    if (!markup)
        f.daemon.setCapabilities({QStringLiteral("body"), QStringLiteral("actions")});
    QVERIFY(f.start());
    QVERIFY(f.show(mail(1)));
    QTEST(f.daemon.records().first().body, "body");
    QCOMPARE(f.daemon.records().first().summary, QStringLiteral("Ada & Bob <1>"));
}

void TestDBusNotifier::noActionsForWhoHasNone()
{
    Fixture f;
    f.daemon.setCapabilities({QStringLiteral("body")});
    QVERIFY(f.start());
    QVERIFY(f.show(mail(1)));
    QVERIFY(f.daemon.records().first().actions.isEmpty());
}

void TestDBusNotifier::troubleHasNoMarkRead()
{
    Fixture f;
    QVERIFY(f.start());
    Notification trouble = mail(1);
    trouble.messages.clear();
    QVERIFY(f.show(trouble));
    QVERIFY(!f.daemon.records().first().actions.contains(QStringLiteral("mark-read")));
    QVERIFY(!f.daemon.records().first().hints.contains(QStringLiteral("category")));
}

void TestDBusNotifier::theSameKeyReplaces()
{
    Fixture f;
    QVERIFY(f.start());
    QVERIFY(f.show(mail(1)));
    QVERIFY(f.show(mail(2)));
    Notification again = mail(1);
    again.silent = true;
    QVERIFY(f.show(again));
    const NotifyRecord &last = f.daemon.records().last();
    QCOMPARE(last.replacesId, f.daemon.records().first().id);
    QVERIFY(last.hints.value(QStringLiteral("suppress-sound")).toBool());
    QCOMPARE(f.daemon.standing().size(), 2);
}

void TestDBusNotifier::withdrawCloses()
{
    Fixture f;
    QVERIFY(f.start());
    QVERIFY(f.show(mail(1)));
    QVERIFY(f.settle());
    QSignalSpy closed(f.notifier.get(), &Notifier::closed);
    f.notifier->withdraw(QStringLiteral("mail-1"));
    f.notifier->withdraw(QStringLiteral("mail-1"));
    f.notifier->withdraw(QStringLiteral("never shown"));
    QVERIFY(f.settle());
    QCOMPARE(f.daemon.closedIds(), QList<uint>{1});
    QVERIFY(closed.isEmpty()); // it is no news to who asked for it
}

void TestDBusNotifier::withdrawnBeforeTheAnswer()
{
    Fixture f;
    QVERIFY(f.start());
    f.daemon.holdAnswers();
    QVERIFY(f.show(mail(1)));
    f.notifier->withdraw(QStringLiteral("mail-1"));
    QVERIFY(f.daemon.closedIds().isEmpty());
    f.daemon.release();
    QTRY_COMPARE(f.daemon.closedIds(), QList<uint>{1});
    QVERIFY(f.daemon.standing().isEmpty());
}

void TestDBusNotifier::replacedBeforeTheAnswer()
{
    Fixture f;
    QVERIFY(f.start());
    f.daemon.holdAnswers();
    QVERIFY(f.show(mail(1)));
    Notification second = mail(1);
    second.summary = QStringLiteral("second");
    Notification third = mail(1);
    third.summary = QStringLiteral("third");
    f.notifier->show(second);
    f.notifier->show(third);
    f.daemon.release();
    QTRY_COMPARE(f.daemon.records().size(), 2);
    QCOMPARE(f.daemon.records().last().summary, QStringLiteral("third"));
    QCOMPARE(f.daemon.records().last().replacesId, 1u);
}

void TestDBusNotifier::shownAgainAfterWithdrawalBeforeTheAnswer()
{
    Fixture f;
    QVERIFY(f.start());
    f.daemon.holdAnswers();
    QVERIFY(f.show(mail(1)));
    f.notifier->withdraw(QStringLiteral("mail-1"));
    f.notifier->show(mail(1));
    f.daemon.release();
    QTRY_COMPARE(f.daemon.records().size(), 2);
    QCOMPARE(f.daemon.standing().size(), 1);
    QVERIFY(f.daemon.closedIds().isEmpty());
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
    Fixture f;
    QVERIFY(f.start());
    QVERIFY(f.show(mail(1)));
    QVERIFY(f.settle());
    QSignalSpy activated(f.notifier.get(), &Notifier::activated);
    QSignalSpy closed(f.notifier.get(), &Notifier::closed);
    f.daemon.invoke(1, QStringLiteral("no such action"));
    f.daemon.invoke(1, action, QStringLiteral("token-7"));
    QVERIFY(activated.wait());
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].value<Notification>(), mail(1));
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
    Fixture f;
    QVERIFY(f.start());
    QVERIFY(f.show(mail(1)));
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
    Fixture f;
    QVERIFY(f.start());
    QVERIFY(f.show(mail(1)));
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
    Fixture f;
    QVERIFY(f.start());
    QVERIFY(f.show(mail(1)));
    QVERIFY(f.settle());
    QSignalSpy closed(f.notifier.get(), &Notifier::closed);
    f.daemon.close(1, 2);
    QVERIFY(closed.wait());
    QCOMPARE(closed[0][0].toString(), QStringLiteral("mail-1"));
    QCOMPARE(closed[0][1].value<NotificationEnd>(), NotificationEnd::Dismissed);
    QVERIFY(f.show(mail(1)));
    QCOMPARE(f.daemon.records().last().replacesId, 0u);
}

void TestDBusNotifier::mergedIdsGoToTheNewest()
{
    Fixture f;
    QVERIFY(f.start());
    QVERIFY(f.show(mail(1)));
    QVERIFY(f.settle());
    f.daemon.setNextId(1);
    QSignalSpy closed(f.notifier.get(), &Notifier::closed);
    f.notifier->show(mail(2));
    QVERIFY(closed.wait());
    QCOMPARE(closed[0][0].toString(), QStringLiteral("mail-1"));
    f.notifier->withdraw(QStringLiteral("mail-1"));
    f.notifier->withdraw(QStringLiteral("mail-2"));
    QTRY_COMPARE(f.daemon.closedIds(), QList<uint>{1});
}

void TestDBusNotifier::waitsForTheAnswerOfTheDaemon()
{
    Fixture f;
    QVERIFY(f.bus.start());
    QVERIFY(f.daemon.start());
    f.notifier = std::make_unique<DBusNotifier>(f.bus.connect());
    f.notifier->show(mail(1));
    f.notifier->show(mail(2));
    f.notifier->show(mail(1));
    f.notifier->withdraw(QStringLiteral("mail-2"));
    QTRY_COMPARE(f.daemon.records().size(), 1);
    QCOMPARE(f.daemon.capabilityQuestions(), 1);
}

void TestDBusNotifier::noDaemonIsUndeliverable()
{
    Fixture f;
    QVERIFY(f.bus.start());
    f.notifier = std::make_unique<DBusNotifier>(f.bus.connect());
    QSignalSpy undeliverable(f.notifier.get(), &Notifier::undeliverable);
    f.notifier->show(mail(1));
    QVERIFY(undeliverable.wait());
    QCOMPARE(undeliverable[0][0].value<Notification>(), mail(1));
    f.notifier->show(mail(2));
    QVERIFY(undeliverable.wait());
    QCOMPARE(undeliverable.size(), 2);
}

void TestDBusNotifier::aDaemonThatComesLateIsFound()
{
    Fixture f;
    QVERIFY(f.bus.start());
    f.notifier = std::make_unique<DBusNotifier>(f.bus.connect());
    QSignalSpy undeliverable(f.notifier.get(), &Notifier::undeliverable);
    f.notifier->show(mail(1));
    QVERIFY(undeliverable.wait());
    QSignalSpy ready(f.notifier.get(), &DBusNotifier::ready);
    QVERIFY(f.daemon.start());
    f.notifier->show(mail(2));
    QTRY_COMPARE(f.daemon.records().size(), 1);
    QCOMPARE(f.daemon.records().first().summary, mail(2).summary);
}

void TestDBusNotifier::restartForgetsIds()
{
    Fixture f;
    QVERIFY(f.start());
    QVERIFY(f.show(mail(1)));
    QVERIFY(f.settle());
    QSignalSpy closed(f.notifier.get(), &Notifier::closed);
    f.daemon.stop();
    QTRY_COMPARE(closed.size(), 2); // mail-1 and the mark
    f.daemon.setCapabilities({QStringLiteral("body")});
    QVERIFY(f.daemon.start());
    // What stands under the old id belongs to somebody else now.
    f.notifier->withdraw(QStringLiteral("mail-1"));
    QVERIFY(f.show(mail(1)));
    QCOMPARE(f.daemon.records().last().replacesId, 0u);
    QVERIFY(f.daemon.records().last().actions.isEmpty()); // asked again what it can do
    QVERIFY(f.daemon.closedIds().isEmpty());
}

void TestDBusNotifier::restartKeepsWhatWasUnderWay()
{
    Fixture f;
    QVERIFY(f.start());
    QSignalSpy undeliverable(f.notifier.get(), &Notifier::undeliverable);
    f.daemon.holdAnswers();
    QVERIFY(f.show(mail(1)));
    f.daemon.stop();
    f.daemon.release();
    QTRY_COMPARE(undeliverable.size(), 1); // nobody is there for now: the fallback may have it
    QCOMPARE(undeliverable[0][0].value<Notification>(), mail(1));
}

void TestDBusNotifier::refusalIsUndeliverable()
{
    Fixture f;
    QVERIFY(f.start());
    f.daemon.setFailing(true);
    QSignalSpy undeliverable(f.notifier.get(), &Notifier::undeliverable);
    f.notifier->show(mail(1));
    QVERIFY(undeliverable.wait());
    f.daemon.setFailing(false);
    QVERIFY(f.show(mail(1)));
}

void TestDBusNotifier::brokenConnectionIsUndeliverable()
{
    DBusNotifier notifier(QDBusConnection(QStringLiteral("no such connection")));
    QSignalSpy undeliverable(&notifier, &Notifier::undeliverable);
    notifier.show(mail(1));
    QTRY_COMPARE(undeliverable.size(), 1);
}

QTEST_GUILESS_MAIN(TestDBusNotifier)
#include "tst_dbusnotifier.moc"
