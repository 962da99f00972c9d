// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "desktopsession.h"
#include "shots.h"
#include "trayitem.h"

#include <QApplication>
#include <QTest>

using namespace Grelot;

namespace {

using Part = DesktopSession::Part;

int countRed(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == QColor(0xC6, 0x28, 0x28);
    }
    return count;
}

/// The program under test on a desktop of its own.
struct Fixture
{
    bool startDesktop() { return desktop.start(); }
    bool startProgram()
    {
        program = std::make_unique<ChildProcess>(
            QStringLiteral(GRELOT_TRAY_PROGRAM), QStringList(), desktop.environment());
        return program->start();
    }
    QString line() { return QString::fromUtf8(program->readLine()); }
    QDBusConnection bus() { return desktop.bus().connect(); }
    /// Whether the red pill is to be seen on the screen; a panel needs a moment to paint.
    bool isBadgeOnScreen(const QString &shot)
    {
        const QString path = desktop.home() + QLatin1String("/screen.png");
        return QTest::qWaitFor(
            [&] {
                if (!desktop.screenshot(path) || countRed(QImage(path)) < 40)
                    return false;
                keepShot(QImage(path), shot);
                return true;
            },
            10'000);
    }

    DesktopSession desktop;
    std::unique_ptr<ChildProcess> program;
};

} // namespace

// Every case starts the program anew, since Qt looks for a tray once in a process.
class TestTray : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsItselfToAPanel();
    void answersClicksAndMenu();
    void findsAHostThatComesLate();
    void survivesARestartOfThePanel();
    void usesAnXEmbedTray();
    void findsAnXEmbedTrayThatComesLate();
    void prefersThePanelToAnXEmbedTray();
    void staysWithTheFirstKind();
};

void TestTray::showsItselfToAPanel()
{
    Fixture f;
    QVERIFY2(f.startDesktop(), qPrintable(f.desktop.error()));
    QVERIFY2(f.desktop.start(Part::Panel), qPrintable(f.desktop.error()));
    QVERIFY2(f.startProgram(), qPrintable(f.program->error()));
    QCOMPARE(f.line(), QStringLiteral("available status-notifier"));
    const auto item = TrayItem::waitForFirst(f.bus());
    QVERIFY(item);
    QCOMPARE(item->toolTip(),
        QStringLiteral("Grelot: 42 unread\nWork: 40 unread. Connected by WebSocket.\n"
                       "Home: 2 unread. Connected by long poll."));
    const QList<int> sizes = item->iconSizes();
    QVERIFY(sizes.contains(16) && sizes.contains(22) && sizes.contains(48));
    QVERIFY(f.isBadgeOnScreen(QStringLiteral("tray-panel")));
}

void TestTray::answersClicksAndMenu()
{
    Fixture f;
    QVERIFY2(f.startDesktop(), qPrintable(f.desktop.error()));
    QVERIFY2(f.desktop.start(Part::Panel), qPrintable(f.desktop.error()));
    QVERIFY2(f.startProgram(), qPrintable(f.program->error()));
    QCOMPARE(f.line(), QStringLiteral("available status-notifier"));
    const auto item = TrayItem::waitForFirst(f.bus());
    QVERIFY(item);
    QStringList menu;
    QTRY_VERIFY(!(menu = item->menu()).isEmpty());
    QCOMPARE(menu,
        (QStringList{QStringLiteral("Work: 40 unread"), QStringLiteral("Home: 2 unread"),
            QStringLiteral("Inbox"), QStringLiteral("Reconnect now"),
            QStringLiteral("Pause notifications"),
            QStringLiteral("Pause notifications/For 30 minutes"),
            QStringLiteral("Pause notifications/For 1 hour"),
            QStringLiteral("Pause notifications/Until tomorrow, 8:00"),
            QStringLiteral("Pause notifications/Until I resume"), QStringLiteral("Status"),
            QStringLiteral("Add account"), QStringLiteral("Settings..."), QStringLiteral("Quit")}));
    item->activate();
    QCOMPARE(f.line(), QStringLiteral("inbox"));
    QVERIFY(item->choose(QStringLiteral("Home: 2 unread")));
    QCOMPARE(f.line(), QStringLiteral("inbox Home"));
    QVERIFY(item->choose(QStringLiteral("Reconnect now")));
    QCOMPARE(f.line(), QStringLiteral("reconnect"));
    QVERIFY(item->choose(QStringLiteral("Pause notifications/For 1 hour")));
    QCOMPARE(f.line(), QStringLiteral("pause 1"));
    item->secondaryActivate();
    QCOMPARE(f.line(), QStringLiteral("reconnect"));
    QVERIFY(item->choose(QStringLiteral("Quit")));
    QVERIFY(!f.program->isRunning() || f.program->process().waitForFinished(5'000));
    QCOMPARE(f.program->process().exitCode(), 0);
}

void TestTray::findsAHostThatComesLate()
{
    Fixture f;
    QVERIFY2(f.startDesktop(), qPrintable(f.desktop.error()));
    QVERIFY2(f.startProgram(), qPrintable(f.program->error()));
    QCOMPARE(f.line(), QStringLiteral("gone"));
    QVERIFY2(f.desktop.start(Part::Panel), qPrintable(f.desktop.error()));
    QCOMPARE(f.line(), QStringLiteral("available status-notifier"));
    QVERIFY(TrayItem::waitForFirst(f.bus()));
}

void TestTray::survivesARestartOfThePanel()
{
    Fixture f;
    QVERIFY2(f.startDesktop(), qPrintable(f.desktop.error()));
    QVERIFY2(f.desktop.start(Part::Panel), qPrintable(f.desktop.error()));
    QVERIFY2(f.startProgram(), qPrintable(f.program->error()));
    QCOMPARE(f.line(), QStringLiteral("available status-notifier"));
    QVERIFY(TrayItem::waitForFirst(f.bus()));
    f.desktop.stop(Part::Panel);
    QCOMPARE(f.line(), QStringLiteral("gone"));
    QVERIFY2(f.desktop.start(Part::Panel), qPrintable(f.desktop.error()));
    QCOMPARE(f.line(), QStringLiteral("available status-notifier"));
    const auto item = TrayItem::waitForFirst(f.bus());
    QVERIFY(item);
    item->activate();
    QCOMPARE(f.line(), QStringLiteral("inbox"));
}

void TestTray::usesAnXEmbedTray()
{
    Fixture f;
    QVERIFY2(f.startDesktop(), qPrintable(f.desktop.error()));
    QVERIFY2(f.desktop.start(Part::Trayer), qPrintable(f.desktop.error()));
    QVERIFY2(f.startProgram(), qPrintable(f.program->error()));
    QCOMPARE(f.line(), QStringLiteral("available xembed"));
    QVERIFY(TrayItem::all(f.bus()).isEmpty());
    QVERIFY(f.isBadgeOnScreen(QStringLiteral("tray-xembed")));
    f.desktop.stop(Part::Trayer);
    QCOMPARE(f.line(), QStringLiteral("gone"));
    QVERIFY2(f.desktop.start(Part::Trayer), qPrintable(f.desktop.error()));
    QCOMPARE(f.line(), QStringLiteral("available xembed"));
}

void TestTray::findsAnXEmbedTrayThatComesLate()
{
    Fixture f;
    QVERIFY2(f.startDesktop(), qPrintable(f.desktop.error()));
    QVERIFY2(f.startProgram(), qPrintable(f.program->error()));
    QCOMPARE(f.line(), QStringLiteral("gone"));
    QVERIFY2(f.desktop.start(Part::Trayer), qPrintable(f.desktop.error()));
    QCOMPARE(f.line(), QStringLiteral("available xembed"));
}

void TestTray::prefersThePanelToAnXEmbedTray()
{
    Fixture f;
    QVERIFY2(f.startDesktop(), qPrintable(f.desktop.error()));
    QVERIFY2(f.desktop.start(Part::Trayer), qPrintable(f.desktop.error()));
    QVERIFY2(f.desktop.start(Part::Panel), qPrintable(f.desktop.error()));
    QVERIFY2(f.startProgram(), qPrintable(f.program->error()));
    QCOMPARE(f.line(), QStringLiteral("available status-notifier"));
}

void TestTray::staysWithTheFirstKind()
{
    // Qt would go on offering an XEmbed window, which the panel does not take.
    Fixture f;
    QVERIFY2(f.startDesktop(), qPrintable(f.desktop.error()));
    QVERIFY2(f.desktop.start(Part::Trayer), qPrintable(f.desktop.error()));
    QVERIFY2(f.startProgram(), qPrintable(f.program->error()));
    QCOMPARE(f.line(), QStringLiteral("available xembed"));
    f.desktop.stop(Part::Trayer);
    QCOMPARE(f.line(), QStringLiteral("gone"));
    QVERIFY2(f.desktop.start(Part::Panel), qPrintable(f.desktop.error()));
    QVERIFY2(f.desktop.start(Part::Trayer), qPrintable(f.desktop.error()));
    QCOMPARE(f.line(), QStringLiteral("available xembed"));
}

QTEST_MAIN(TestTray)
#include "tst_tray.moc"
