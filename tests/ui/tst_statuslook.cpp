// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "inboxcolours.h"
#include "inboxparts.h"
#include "shots.h"
#include "statussamples.h"
#include "statuswindow.h"

#include <QDialog>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace Grelot;
using namespace std::chrono_literals;

/// What the eye gets of the status window.
class StatusLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { plainDesktop(); }
    void fitsSmallScreens();
    void pictures();

private:
    VirtualClock m_clock;

    static void settle(QWidget &window, const QString &name)
    {
        for (int i = 0; i < 3; ++i) // labels that wrap are laid out in several passes
            QCoreApplication::sendPostedEvents();
        keepShot(window, name);
    }
    QList<StatusAccount> lifelike()
    {
        const QDateTime now = m_clock.utc();
        StatusAccount work = statusSample(QStringLiteral("Work"), now);
        work.timeline = eventfulDay(now);
        work.timeline.last() = {now.addSecs(-1800), now, TimelineState::Online, Rung::WebSocket};
        work.since = now.addSecs(-1800);
        StatusAccount home = statusSample(QStringLiteral("Home"), now);
        home.mark = StatusMark::Connecting;
        home.sentence = QStringLiteral("The mail server imap.example.org closed the connection. "
                                       "Grelot connects again by itself.");
        home.transport.clear();
        home.retryAt = now.addSecs(12);
        home.used = {60'000, 400'000, 300, 120};
        StatusAccount club = statusSample(QStringLiteral("Club"), now);
        club.mark = StatusMark::NeedsYou;
        club.sentence = QStringLiteral(
            "The server refused the password for alice@example.org. Enter it again, or make an app "
            "password if your provider wants one.");
        StatusAccount away = statusSample(QStringLiteral("A very long name of an account"), now);
        away.mark = StatusMark::Away;
        away.sentence = QStringLiteral("There is no network.");
        StatusAccount off = statusSample(QStringLiteral("Old"), now);
        off.mark = StatusMark::Stopped;
        off.sentence = QStringLiteral("Not connected.");
        return {work, home, club, away, off};
    }
    StatusAccount longWinded()
    {
        StatusAccount account =
            statusSample(QStringLiteral("Kontoname ") + QString(80, u'w'), m_clock.utc());
        account.mark = StatusMark::NeedsYou;
        account.transport = QStringLiteral("vom Server gesendete Ereignisse");
        account.sentence =
            QStringLiteral("Ein sehr langer Satz, der viele Zeilen braucht. ").repeated(12);
        account.timeline = eventfulDay(m_clock.utc());
        return account;
    }
};

void StatusLookTest::fitsSmallScreens()
{
    StatusWindow window(m_clock);
    window.setAccounts({longWinded()});
    window.show();
    QCOMPARE(window.size(), QSize(760, 560));
    QCoreApplication::sendPostedEvents();
    const auto *scroll = window.findChild<QScrollArea *>();
    QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
    window.findChild<QToolButton *>()->click();
    const QSize least = window.minimumSizeHint();
    QVERIFY2(least.width() <= 760 && least.height() <= 560,
        qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
}

// For people to look at.
void StatusLookTest::pictures()
{
    for (const bool dark : {false, true}) {
        setDarkPalette(dark);
        const QString tone = dark ? QStringLiteral("dark") : QStringLiteral("light");
        StatusWindow window(m_clock);
        window.setAccounts(lifelike());
        window.show();
        settle(window, QStringLiteral("status-") + tone);
        window.chooseAccount(QStringLiteral("Home"));
        window.findChild<QToolButton *>()->click();
        window.setLog(
            QStringLiteral("2026-01-02T03:04:05.006Z grelot.account: <account-1>: waiting, "
                           "retry in 12000 ms: The mail server <host-1> closed the "
                           "connection.\n")
                .repeated(20));
        settle(window, QStringLiteral("status-log-") + tone);
        window.findChild<QToolButton *>()->click();
        window.setLayoutDirection(Qt::RightToLeft);
        window.setAccounts({longWinded()});
        settle(window, QStringLiteral("status-long-rtl-") + tone);
        window.setAccounts({});
        settle(window, QStringLiteral("status-empty-") + tone);
        QVERIFY(!window.grab().isNull());
        window.setLayoutDirection(Qt::LeftToRight);
        window.setAccounts(lifelike());
        for (QPushButton *each : window.findChildren<QPushButton *>()) {
            if (each->text() == QStringLiteral("How this is computed"))
                each->click();
        }
        auto *dialog = window.findChild<QDialog *>();
        QVERIFY(dialog);
        keepShot(*dialog, QStringLiteral("status-how-") + tone);
    }
    setDarkPalette(false);
}

QTEST_MAIN(StatusLookTest)
#include "tst_statuslook.moc"
