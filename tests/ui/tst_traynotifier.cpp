// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "trayicon.h"
#include "traynotifier.h"

#include <QSignalSpy>
#include <QSystemTrayIcon>
#include <QTest>

using namespace Grelot;

namespace {

Notification named(const QString &key)
{
    Notification notification;
    notification.key = key;
    notification.summary = key;
    return notification;
}

} // namespace

class TestTrayNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutATrayNothingIsShown();
    void aClickMeansTheLastOne();
    void whatIsWithdrawnCannotBeClicked();
    void aCorrectionStaysQuiet();
};

void TestTrayNotifier::withoutATrayNothingIsShown()
{
    TrayIcon tray;
    TrayNotifier notifier(tray);
    QSignalSpy undeliverable(&notifier, &Notifier::undeliverable);
    notifier.show(named(QStringLiteral("a")));
    QCOMPARE(undeliverable.size(), 1);
    QVERIFY(!tray.systemIcon()); // looking for a tray here would fix its absence for good
}

void TestTrayNotifier::aClickMeansTheLastOne()
{
    TrayIcon tray;
    tray.appear();
    TrayNotifier notifier(tray);
    QSignalSpy activated(&notifier, &Notifier::activated);
    QSignalSpy closed(&notifier, &Notifier::closed);
    notifier.show(named(QStringLiteral("a")));
    notifier.show(named(QStringLiteral("b")));
    Q_EMIT tray.systemIcon()->messageClicked();
    Q_EMIT tray.systemIcon()->messageClicked();
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].value<Notification>().key, QStringLiteral("b"));
    QCOMPARE(closed.size(), 1);
}

void TestTrayNotifier::whatIsWithdrawnCannotBeClicked()
{
    TrayIcon tray;
    tray.appear();
    TrayNotifier notifier(tray);
    QSignalSpy activated(&notifier, &Notifier::activated);
    notifier.show(named(QStringLiteral("a")));
    notifier.withdraw(QStringLiteral("other"));
    notifier.withdraw(QStringLiteral("a"));
    Q_EMIT tray.systemIcon()->messageClicked();
    QVERIFY(activated.isEmpty());
}

void TestTrayNotifier::aCorrectionStaysQuiet()
{
    TrayIcon tray;
    tray.appear();
    TrayNotifier notifier(tray);
    QSignalSpy activated(&notifier, &Notifier::activated);
    notifier.show(named(QStringLiteral("a")));
    Notification correction = named(QStringLiteral("a"));
    correction.silent = true;
    correction.summary = QStringLiteral("fewer");
    notifier.show(correction);
    Q_EMIT tray.systemIcon()->messageClicked();
    QCOMPARE(activated[0][0].value<Notification>().summary, QStringLiteral("fewer"));
}

QTEST_MAIN(TestTrayNotifier)
#include "tst_traynotifier.moc"
