// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "traymenu.h"
#include "traywords.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Grelot;

namespace {

TrayAccount account(
    const char *name, std::optional<qint64> unread, bool connected, const char *words)
{
    return {QString::fromLatin1(name), unread, connected, QString::fromLatin1(words)};
}

TrayState state()
{
    TrayState result;
    result.bell = BellState::Online;
    result.unread = 3;
    result.accounts = {account("Work", 3, true, "Connected by WebSocket."),
        account("Home", {}, false, "The next try comes in 5 s.")};
    return result;
}

QStringList texts(const QMenu &menu)
{
    QStringList result;
    const auto actions = menu.actions();
    for (const QAction *action : actions) {
        if (action->isVisible() && !action->isSeparator())
            result.append(action->text());
    }
    return result;
}

QAction *find(const QMenu &menu, const QString &text)
{
    const auto actions = menu.actions();
    for (QAction *action : actions) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

} // namespace

class TestTrayWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void accounts_data();
    void accounts();
    void toolTipTellsAll();
    void hostileWordsAreCut();
    void pauseSaysUntilWhen();
    void quietSaysUntilWhen();
    void openMailIsOfferedWhereItLeads();
    void menuLines();
    void menuSignals();
    void theLineOfAnAccountSignsItIn();
    void menuKeepsItsLines();
};

void TestTrayWords::accounts_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    QTest::newRow("connected") << TrayWords::account(state().accounts[0])
                               << QStringLiteral("Work: 3 unread");
    QTest::newRow("unknown, away") << TrayWords::account(state().accounts[1])
                                   << QStringLiteral("Home: The next try comes in 5 s.");
    QTest::newRow("known, away") << TrayWords::account(account("Home", 2, false, "Away."))
                                 << QStringLiteral("Home: 2 unread. Away.");
    QTest::newRow("none") << TrayWords::account(account("Home", 0, true, "connected"))
                          << QStringLiteral("Home: nothing unread");
    QTest::newRow("unknown") << TrayWords::account(account("Home", {}, true, "connected"))
                             << QStringLiteral("Home");
}

void TestTrayWords::accounts()
{
    QFETCH(QString, line);
    QTEST(line, "expected");
}

void TestTrayWords::toolTipTellsAll()
{
    QCOMPARE(TrayWords::toolTip(state()),
        QStringLiteral("Grelot: 3 unread\nWork: 3 unread. Connected by WebSocket.\nHome: The next "
                       "try comes in 5 s."));
    TrayState many = state();
    many.unread.reset();
    many.accounts = QList<TrayAccount>(40, account("Work", 1, true, ""));
    const QStringList lines = TrayWords::toolTip(many).split(u'\n');
    QCOMPARE(lines.first(), QStringLiteral("Grelot"));
    QCOMPARE(lines.last(), QStringLiteral("and 28 more accounts"));
    QCOMPARE(lines.size(), 14);
}

void TestTrayWords::hostileWordsAreCut()
{
    TrayAccount hostile = account("Work", 1, false, "");
    hostile.connection = QStringLiteral("The server said:\n\u202E") + QString(10'000, u'x');
    const QString line = TrayWords::account(hostile);
    QVERIFY(line.size() < 200);
    QVERIFY(!line.contains(u'\n') && !line.contains(QChar(0x202E)));
}

void TestTrayWords::pauseSaysUntilWhen()
{
    TrayState paused = state();
    paused.paused = true;
    QCOMPARE(TrayWords::pause(paused), QStringLiteral("Paused until you resume"));
    paused.pausedUntil = QDateTime(QDate(2026, 1, 5), QTime(14, 30), Qt::LocalTime).toUTC();
    QCOMPARE(TrayWords::pause(paused), QStringLiteral("Paused until 14:30"));
    QVERIFY(TrayWords::toolTip(paused).contains(TrayWords::pause(paused)));
}

void TestTrayWords::quietSaysUntilWhen()
{
    TrayMenu menu;
    TrayState quiet = state();
    quiet.quiet = true;
    QCOMPARE(TrayWords::quiet(quiet), QStringLiteral("Quiet at all times, as the settings say"));
    quiet.quietUntil = QDateTime(QDate(2026, 1, 5), QTime(7, 0), Qt::LocalTime).toUTC();
    const QString words = QStringLiteral("Quiet until 07:00, as the settings say");
    QVERIFY(TrayWords::toolTip(quiet).contains(words));
    menu.setState(quiet);
    QVERIFY(texts(menu).contains(words));
    QVERIFY(!find(menu, words)->isEnabled());
    quiet.paused = true; // which says more
    menu.setState(quiet);
    QVERIFY(!texts(menu).contains(words));
    QVERIFY(!TrayWords::toolTip(quiet).contains(words));
}

void TestTrayWords::openMailIsOfferedWhereItLeads()
{
    const QString line = QStringLiteral("Open mail");
    TrayMenu menu;
    QSignalSpy asked(&menu, &TrayMenu::mailRequested);
    TrayState shown = state();
    menu.setState(shown);
    QCOMPARE(texts(menu).count(line), 0);
    shown.accounts[1].hasMail = true;
    menu.setState(shown);
    QCOMPARE(texts(menu).count(line), 1);
    find(menu, line)->trigger();
    QCOMPARE(asked, (QList<QVariantList>{{QStringLiteral("Home")}}));
    shown.accounts[0].hasMail = true;
    menu.setState(shown);
    QCOMPARE(texts(menu).count(line), 1);
    const auto actions = menu.actions();
    const auto several = std::find_if(actions.begin(), actions.end(),
        [&](const QAction *action) { return action->isVisible() && action->text() == line; });
    QVERIFY((*several)->menu());
    QCOMPARE(
        texts(*(*several)->menu()), (QStringList{QStringLiteral("Work"), QStringLiteral("Home")}));
    (*several)->menu()->actions().first()->trigger();
    QCOMPARE(asked.last(), QVariantList{QStringLiteral("Work")});
}

void TestTrayWords::menuLines()
{
    TrayMenu menu;
    TrayState shown = state();
    shown.accounts[0].name = QStringLiteral("R&D");
    menu.setState(shown);
    QCOMPARE(texts(menu),
        (QStringList{QStringLiteral("R&&D: 3 unread"),
            QStringLiteral("Home: The next try comes in 5 s."), QStringLiteral("Inbox"),
            QStringLiteral("Reconnect now"), QStringLiteral("Pause notifications"),
            QStringLiteral("Status"), QStringLiteral("Add account"), QStringLiteral("Settings..."),
            QStringLiteral("Quit")}));
    shown.paused = true;
    menu.setState(shown);
    QVERIFY(texts(menu).contains(QStringLiteral("Resume notifications (Paused until you resume)")));
    QVERIFY(!texts(menu).contains(QStringLiteral("Pause notifications")));
}

void TestTrayWords::menuSignals()
{
    TrayMenu menu;
    menu.setState(state());
    QSignalSpy inbox(&menu, &TrayMenu::inboxRequested);
    QSignalSpy reconnect(&menu, &TrayMenu::reconnectRequested);
    QSignalSpy pause(&menu, &TrayMenu::pauseRequested);
    QSignalSpy resume(&menu, &TrayMenu::resumeRequested);
    QSignalSpy quit(&menu, &TrayMenu::quitRequested);
    find(menu, QStringLiteral("Work: 3 unread"))->trigger();
    find(menu, QStringLiteral("Inbox"))->trigger();
    QCOMPARE(inbox, (QList<QVariantList>{{QStringLiteral("Work")}, {QString()}}));
    find(menu, QStringLiteral("Reconnect now"))->trigger();
    QCOMPARE(reconnect.size(), 1);
    const QMenu *lengths = find(menu, QStringLiteral("Pause notifications"))->menu();
    QCOMPARE(lengths->actions().size(), 4);
    for (QAction *action : lengths->actions())
        action->trigger();
    QCOMPARE(pause[0][0].value<PauseLength>(), PauseLength::HalfHour);
    QCOMPARE(pause[3][0].value<PauseLength>(), PauseLength::UntilResumed);
    find(menu, QStringLiteral("Resume notifications"));
    TrayState paused = state();
    paused.paused = true;
    menu.setState(paused);
    find(menu, QStringLiteral("Resume notifications (Paused until you resume)"))->trigger();
    QCOMPARE(resume.size(), 1);
    QSignalSpy status(&menu, &TrayMenu::statusRequested);
    find(menu, QStringLiteral("Status"))->trigger();
    QCOMPARE(status.size(), 1);
    find(menu, QStringLiteral("Quit"))->trigger();
    QCOMPARE(quit.size(), 1);
}

void TestTrayWords::theLineOfAnAccountSignsItIn()
{
    TrayMenu menu;
    TrayState shown = state();
    shown.accounts[1].needsSignIn = true;
    menu.setState(shown);
    QSignalSpy inbox(&menu, &TrayMenu::inboxRequested);
    QSignalSpy signIn(&menu, &TrayMenu::signInRequested);
    menu.actions().at(1)->trigger();
    QCOMPARE(signIn, (QList<QVariantList>{{QStringLiteral("Home")}}));
    shown.accounts[1].needsSignIn = false;
    menu.setState(shown);
    menu.actions().at(1)->trigger();
    QCOMPARE(inbox, (QList<QVariantList>{{QStringLiteral("Home")}}));
    QCOMPARE(signIn.size(), 1);
}

void TestTrayWords::menuKeepsItsLines()
{
    TrayMenu menu;
    menu.setState(state());
    const QAction *first = menu.actions().first();
    TrayState changed = state();
    changed.accounts[0].unread = 4;
    changed.accounts.removeLast();
    menu.setState(changed);
    QCOMPARE(menu.actions().first(), first);
    QCOMPARE(first->text(), QStringLiteral("Work: 4 unread"));
    changed.accounts.clear();
    menu.setState(changed);
    QCOMPARE(texts(menu).first(), QStringLiteral("Inbox"));
}

QTEST_MAIN(TestTrayWords)
#include "tst_traywords.moc"
