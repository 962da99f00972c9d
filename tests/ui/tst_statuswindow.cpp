// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "costdialog.h"
#include "inboxparts.h"
#include "ribbon.h"
#include "statuslist.h"
#include "statussamples.h"
#include "statuswindow.h"

#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Grelot;
using namespace std::chrono_literals;

class StatusWindowTest : public QObject
{
    Q_OBJECT

private:
    VirtualClock m_clock;

    StatusAccount sample(const char *name)
    {
        return statusSample(QLatin1String(name), m_clock.utc());
    }
    static bool shows(const QWidget &window, const QString &text)
    {
        const auto labels = window.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    }
    static QPushButton *button(const QWidget &window, const char *text)
    {
        const auto buttons = window.findChildren<QPushButton *>();
        for (QPushButton *each : buttons) {
            if (each->text() == QLatin1String(text))
                return each;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { plainDesktop(); }
    void showsTheChosenAccount();
    void choiceSurvivesNews();
    void countsDown();
    void idleCostsNothing();
    void reconnectsTheChosenOne();
    void ribbonSpeaks();
    void saysHowItIsComputed();
    void logIsFoldedAway();
    void copiesAndSavesWhatIsShown();
    void failedSaveIsSaid();
    void withoutAccounts();
    void textsArePlain();
    void keyboardReachesAll();
};

void StatusWindowTest::showsTheChosenAccount()
{
    StatusWindow window(m_clock);
    window.setAccounts({sample("Work"), sample("Home")});
    window.show();
    QVERIFY(shows(window, QStringLiteral("Work")));
    for (const char *text :
        {"Connected by WebSocket.", "WebSocket", "2 h 0 min", "12 s ago", "12 ms", "not needed",
            "5.6 kB", "231.4 kB", "41 times less than polling every 30 seconds."})
        QVERIFY2(shows(window, QLatin1String(text)), text);
    auto *list = window.findChild<StatusList *>();
    QCOMPARE(list->count(), 2);
    list->setCurrentRow(1);
    QVERIFY(shows(window, QStringLiteral("Home")));
    QVERIFY(!shows(window, QStringLiteral("Work")));
    QVERIFY(list->item(0)
                ->data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("Work. Connected. Connected by WebSocket.")));
}

void StatusWindowTest::choiceSurvivesNews()
{
    StatusWindow window(m_clock);
    window.setAccounts({sample("Work"), sample("Home")});
    window.show();
    window.chooseAccount(QStringLiteral("Home"));
    window.setAccounts({sample("New"), sample("Work"), sample("Home")});
    QVERIFY(shows(window, QStringLiteral("Home")));
    window.setAccounts({sample("New"), sample("Work")});
    QVERIFY(shows(window, QStringLiteral("New")));
}

void StatusWindowTest::countsDown()
{
    StatusWindow window(m_clock);
    StatusAccount account = sample("Work");
    account.mark = StatusMark::Connecting;
    account.retryAt = m_clock.utc().addMSecs(2'500);
    account.roundTrip.reset();
    connect(
        &window, &StatusWindow::accountsWanted, &window, [&] { window.setAccounts({account}); });
    window.show();
    QVERIFY(shows(window, QStringLiteral("in 3 s")));
    QVERIFY(shows(window, QStringLiteral("not measured")));
    m_clock.advance(1s);
    QVERIFY(shows(window, QStringLiteral("in 2 s")));
    m_clock.advance(2s);
    QVERIFY(shows(window, QStringLiteral("now")));
    account.retryAt = {};
    account.roundTrip = 0ms;
    m_clock.advance(1s);
    QVERIFY(shows(window, QStringLiteral("none due")));
    QVERIFY(shows(window, QStringLiteral("under 1 ms")));
}

void StatusWindowTest::idleCostsNothing()
{
    StatusWindow window(m_clock);
    QSignalSpy wanted(&window, &StatusWindow::accountsWanted);
    QCOMPARE(m_clock.pending(), std::size_t(0));
    window.show();
    QCOMPARE(wanted.size(), 1); // at once
    m_clock.advance(10s);
    QCOMPARE(wanted.size(), 11);
    window.hide();
    QCOMPARE(m_clock.pending(), std::size_t(0));
    window.show();
    QVERIFY(window.isWatched());
    window.showMinimized();
    QTRY_VERIFY(!window.isWatched());
    QCOMPARE(m_clock.pending(), std::size_t(0));
    window.present();
    QTRY_COMPARE(m_clock.pending(), std::size_t(1));
    window.close();
    QCOMPARE(m_clock.pending(), std::size_t(0));
}

void StatusWindowTest::reconnectsTheChosenOne()
{
    StatusWindow window(m_clock);
    window.setAccounts({sample("Work"), sample("Home")});
    window.show();
    window.chooseAccount(QStringLiteral("Home"));
    QSignalSpy requested(&window, &StatusWindow::reconnectRequested);
    QTest::mouseClick(button(window, "Reconnect now"), Qt::LeftButton);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested[0][0].toString(), QStringLiteral("Home"));
}

void StatusWindowTest::ribbonSpeaks()
{
    StatusWindow window(m_clock);
    StatusAccount account = sample("Work");
    account.timeline = eventfulDay(m_clock.utc());
    window.setAccounts({account});
    window.show();
    auto *ribbon = window.findChild<Ribbon *>();
    QCOMPARE(ribbon->accessibleName(), QStringLiteral("Last 24 hours"));
    const QString words = ribbon->accessibleDescription();
    for (const char *part :
        {"Connected by WebSocket: 3 h 0 min", "Connected by IMAP IDLE: 1 h 30 min",
            "Asleep: 3 h 30 min", "Without a network: 1 h 0 min", "Needed you: 1 h 0 min",
            "Connecting or waiting to: 2 h 0 min", "Stopped: 2 h 0 min"})
        QVERIFY2(words.contains(QLatin1String(part)), part);
    // Each state that it shows is in the legend.
    for (const char *state : {"Asleep", "Connected by long poll", "Stopped"})
        QVERIFY2(shows(window, QLatin1String(state)), state);
    account.timeline = sample("Work").timeline;
    window.setAccounts({account});
    QVERIFY(!shows(window, QStringLiteral("Asleep")));
}

void StatusWindowTest::saysHowItIsComputed()
{
    StatusWindow window(m_clock);
    window.setAccounts({sample("Work")});
    window.show();
    QTest::mouseClick(button(window, "How this is computed"), Qt::LeftButton);
    auto *dialog = window.findChild<CostDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *table = dialog->findChild<QTableWidget *>();
    QCOMPARE(table->rowCount(), int(WireModel::constants().size()));
    QVERIFY(table->item(0, 1)->text().contains(QStringLiteral("964")));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void StatusWindowTest::logIsFoldedAway()
{
    StatusWindow window(m_clock);
    window.setAccounts({sample("Work")});
    window.show();
    QSignalSpy wanted(&window, &StatusWindow::logWanted);
    auto *text = window.findChild<QPlainTextEdit *>();
    QVERIFY(!text->isVisible());
    QVERIFY(!window.isLogOpen());
    auto *fold = window.findChild<QToolButton *>();
    QTest::mouseClick(fold, Qt::LeftButton);
    QVERIFY(text->isVisible() && window.isLogOpen());
    QCOMPARE(wanted.size(), 1);
    window.setLog(QStringLiteral("one\ntwo"));
    QCOMPARE(text->toPlainText(), QStringLiteral("one\ntwo"));
    QTest::mouseClick(fold, Qt::LeftButton);
    QVERIFY(!text->isVisible());
    QCOMPARE(text->toPlainText(), QString());
}

void StatusWindowTest::copiesAndSavesWhatIsShown()
{
    StatusWindow window(m_clock);
    window.show();
    window.findChild<QToolButton *>()->click();
    window.setLog(QStringLiteral("<host-1> closed the connection"));
    button(window, "Copy")->click();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("<host-1> closed the connection"));
    QVERIFY(shows(window, QStringLiteral("Copied.")));
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("log.txt"));
    window.saveLog(file);
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), QByteArray("<host-1> closed the connection"));
    QVERIFY(shows(window, QStringLiteral("Saved.")));
}

void StatusWindowTest::failedSaveIsSaid()
{
    StatusWindow window(m_clock);
    window.show();
    window.findChild<QToolButton *>()->click();
    window.saveLog(QStringLiteral("/nonexistent/folder/log.txt"));
    const auto labels = window.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().startsWith(QStringLiteral("The log could not be saved: "));
    }));
}

void StatusWindowTest::withoutAccounts()
{
    StatusWindow window(m_clock);
    window.setAccounts({});
    window.show();
    QVERIFY(shows(window, QStringLiteral("There is no account yet.")));
    QVERIFY(!button(window, "Reconnect now")->isVisible());
    window.setAccounts({sample("Work")});
    QVERIFY(!shows(window, QStringLiteral("There is no account yet.")));
}

void StatusWindowTest::textsArePlain()
{
    StatusWindow window(m_clock);
    StatusAccount account = sample("<b>Work</b>");
    account.sentence = QStringLiteral("<img src=x> said the server");
    window.setAccounts({account});
    window.show();
    const auto labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        const bool hasText = label->pixmap().isNull();
        QVERIFY2(!hasText || label->textFormat() == Qt::PlainText, qPrintable(label->text()));
        QVERIFY(hasText || !label->accessibleName().isEmpty());
    }
    QVERIFY(window.findChild<StatusList *>()->item(0)->toolTip().contains(
        QStringLiteral("&lt;img src=x&gt; said")));
}

void StatusWindowTest::keyboardReachesAll()
{
    StatusWindow window(m_clock);
    window.setAccounts({sample("Work"), sample("Home")});
    window.show();
    window.findChild<QToolButton *>()->click();
    QStringList order;
    const QWidget *first = window.findChild<StatusList *>();
    for (QWidget *at = window.findChild<StatusList *>(); at && order.size() < 20;) {
        if (at->focusPolicy() & Qt::TabFocus && at->isVisible()) {
            const auto *each = qobject_cast<QAbstractButton *>(at);
            order.append(each ? each->text() : at->accessibleName());
        }
        at = at->nextInFocusChain();
        if (at == first)
            break;
    }
    order.removeAll(QString());
    QCOMPARE(order,
        (QStringList{QStringLiteral("Accounts"), QStringLiteral("Reconnect now"),
            QStringLiteral("How this is computed"), QStringLiteral("Hide the log"),
            QStringLiteral("Log"), QStringLiteral("Copy"), QStringLiteral("Save...")}));
}

QTEST_MAIN(StatusWindowTest)
#include "tst_statuswindow.moc"
