// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "emptyface.h"
#include "inboxmodel.h"
#include "inboxparts.h"
#include "inboxsamples.h"

#include <QAction>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace Grelot;

namespace {

void clickRow(InboxWindow &window, int row, bool twice)
{
    InboxList *list = listOf(window);
    const QPoint at = list->visualRect(list->model()->index(row, 0)).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, at);
    if (twice)
        QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, at);
}

} // namespace

class TestInboxWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { plainDesktop(); }
    void countIsSaidInTitle_data();
    void countIsSaidInTitle();
    void emptyHasAFriendlyFace();
    void emptyPromisesNothingItDoesNotKnow();
    void emptySaysWhenItLastLooked();
    void saysWhenItListsOnlySome();
    void connectionIsOneSentence();
    void theButtonSignsInWhereThatIsNeeded();
    void enterAndDoubleClickOpen();
    void keyMarksRead();
    void markReadIsInTheContextMenu();
    void severalAreMarkedTogether();
    void showMessageSelectsIt();
    void showMessageWaitsForIt();
    void selectionSurvivesNews();
    void closingHidesItBesideATray();
    void closingTheHomeMinimisesItAndSaysSoOnce();
    void menuQuits();
    void asksForMoreThanItLists();
};

void TestInboxWindow::countIsSaidInTitle_data()
{
    QTest::addColumn<int>("unread");
    QTest::addColumn<QString>("title");
    QTest::newRow("unknown") << -1 << QStringLiteral("Grelot");
    QTest::newRow("none") << 0 << QStringLiteral("Nothing unread - Grelot");
    QTest::newRow("some") << 3 << QStringLiteral("3 unread - Grelot");
    QTest::newRow("many") << 12345 << QStringLiteral("12345 unread - Grelot");
}

void TestInboxWindow::countIsSaidInTitle()
{
    QFETCH(int, unread);
    InboxWindow window;
    window.setUnread(unread < 0 ? std::nullopt : std::optional<qint64>(unread));
    QTEST(window.windowTitle(), "title");
}

void TestInboxWindow::emptyHasAFriendlyFace()
{
    InboxWindow window;
    window.setConnection({true, QStringLiteral("Connected.")});
    window.setUnread(0);
    window.show();
    QLabel *face = labelWith(window, QStringLiteral("Nothing new. You will hear from me."));
    QVERIFY(face);
    QVERIFY(face->isVisible());
    window.setRows(inboxRows({1}));
    QVERIFY(!face->isVisible());
    QVERIFY(listOf(window)->isVisible());
    window.setRows({});
    QVERIFY(face->isVisible());
}

void TestInboxWindow::emptyPromisesNothingItDoesNotKnow()
{
    const QString calm = QStringLiteral("Nothing new. You will hear from me.");
    InboxWindow window;
    QVERIFY(labelWith(window, QStringLiteral("Not connected.")));
    window.setConnection({true, QStringLiteral("Connected.")});
    QVERIFY(labelWith(window, QStringLiteral("Nothing to show yet.")));
    window.setUnread(3); // and no row yet
    QVERIFY(labelWith(window, QStringLiteral("Nothing to show yet.")));
    window.setUnread(0);
    QVERIFY(labelWith(window, calm));
    window.setConnection({false, QStringLiteral("The password was refused.")});
    QVERIFY(labelWith(window, QStringLiteral("Not connected.")));
    QVERIFY(!labelWith(window, calm));
}

void TestInboxWindow::emptySaysWhenItLastLooked()
{
    const QDateTime at(QDate(2026, 11, 26), QTime(9, 41)); // of here
    const QString words = QStringLiteral("Last looked at %1.")
                              .arg(QLocale().toString(at.time(), QLocale::ShortFormat));
    InboxWindow window;
    QSignalSpy wanted(&window, &InboxWindow::lastLookedWanted);
    window.setConnection({true, QStringLiteral("Connected.")});
    window.setUnread(0);
    window.show();
    QCOMPARE(wanted.size(), 1);
    window.setLastLooked(at.toUTC());
    QLabel *said = labelWith(window, words);
    QVERIFY(said);
    QVERIFY(said->isVisible());
    window.findChild<EmptyFace *>()->findChild<QTimer *>()->setInterval(1);
    QTRY_VERIFY(wanted.size() > 1);
    window.setConnection({false, QStringLiteral("Reconnecting.")});
    QVERIFY(!said->isVisible());
    window.setConnection({true, QStringLiteral("Connected.")});
    window.setLastLooked({});
    QVERIFY(!said->isVisible());
}

void TestInboxWindow::saysWhenItListsOnlySome()
{
    InboxWindow window;
    window.show();
    window.setRows(inboxRows({1, 2}));
    window.setUnread(200);
    QLabel *label = labelWith(window, QStringLiteral("The newest 2 of them are listed."));
    QVERIFY(label && label->isVisible());
    window.setUnread(2);
    QVERIFY(!label->isVisible());
}

void TestInboxWindow::connectionIsOneSentence()
{
    InboxWindow window;
    window.show();
    QPushButton *button = reconnectButton(window);
    window.setConnection({true, QStringLiteral("Connected by WebSocket.")});
    QVERIFY(labelWith(window, QStringLiteral("Connected by WebSocket.")));
    QVERIFY(!button->isVisible());
    const QColor calm = button->parentWidget()->palette().color(QPalette::Window);
    window.setConnection({false, QStringLiteral("The server does not answer.")});
    QVERIFY(button->isVisible());
    QVERIFY(button->parentWidget()->palette().color(QPalette::Window) != calm);
    QSignalSpy status(&window, &InboxWindow::statusRequested);
    button->parentWidget()->findChild<QToolButton *>()->click();
    QCOMPARE(status.size(), 1);
    QSignalSpy requested(&window, &InboxWindow::reconnectRequested);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(requested.size(), 1);
    window.setConnection({true, QStringLiteral("Connected.")});
    QVERIFY(!button->isVisible());
    QCOMPARE(button->parentWidget()->palette().color(QPalette::Window), calm);
}

void TestInboxWindow::theButtonSignsInWhereThatIsNeeded()
{
    InboxWindow window;
    window.show();
    QPushButton *button = reconnectButton(window);
    QSignalSpy reconnect(&window, &InboxWindow::reconnectRequested);
    QSignalSpy signIn(&window, &InboxWindow::signInRequested);
    window.setConnection({false, QStringLiteral("Sign in again."), QStringLiteral("Work")});
    QCOMPARE(button->text(), QStringLiteral("Sign in"));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(signIn, (QList<QVariantList>{{QStringLiteral("Work")}}));
    QCOMPARE(reconnect.size(), 0);
    window.setConnection({false, QStringLiteral("The server does not answer.")});
    QCOMPARE(button->text(), QStringLiteral("Reconnect now"));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(reconnect.size(), 1);
    QCOMPARE(signIn.size(), 1);
}

void TestInboxWindow::enterAndDoubleClickOpen()
{
    InboxWindow window;
    window.setRows(inboxRows({1, 2, 3}));
    window.show();
    QSignalSpy activated(&window, &InboxWindow::activated);
    clickRow(window, 1, true);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][2].toString(), QStringLiteral("17.2"));
    QTest::keyClick(listOf(window), Qt::Key_Down);
    QTest::keyClick(listOf(window), Qt::Key_Return);
    QCOMPARE(activated.size(), 2);
    QCOMPARE(activated[1],
        (QVariantList{QStringLiteral("Work"), QStringLiteral("INBOX"), QStringLiteral("17.1")}));
}

void TestInboxWindow::keyMarksRead()
{
    InboxWindow window;
    window.setRows(inboxRows({1, 2, 3}));
    window.present();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy marked(&window, &InboxWindow::actionRequested);
    clickRow(window, 0, false);
    QTest::keyClick(listOf(window), Qt::Key_R);
    QCOMPARE(marked.size(), 1);
    QCOMPARE(idsOf(marked[0]), QStringList{QStringLiteral("17.3")});
}

void TestInboxWindow::markReadIsInTheContextMenu()
{
    InboxWindow window;
    window.setRows(inboxRows({1, 2, 3}));
    window.show();
    QCOMPARE(listOf(window)->contextMenuPolicy(), Qt::ActionsContextMenu);
    QSignalSpy marked(&window, &InboxWindow::actionRequested);
    clickRow(window, 2, false);
    const auto actions = listOf(window)->actions();
    QStringList texts;
    for (const QAction *action : actions)
        texts.append(action->text());
    QCOMPARE(texts,
        (QStringList{QStringLiteral("Open"), QStringLiteral("Preview"),
            QStringLiteral("Mark as read"), QStringLiteral("Archive"),
            QStringLiteral("Move to the trash")}));
    actions[2]->trigger();
    QCOMPARE(idsOf(marked[0]), QStringList{QStringLiteral("17.1")});
}

void TestInboxWindow::severalAreMarkedTogether()
{
    InboxWindow window;
    window.setRows({inboxRow(1), inboxRow(2), inboxRow(3, QStringLiteral("Home"))});
    window.show();
    listOf(window)->selectAll();
    QSignalSpy marked(&window, &InboxWindow::actionRequested);
    listOf(window)->actions().at(2)->trigger();
    QCOMPARE(marked.size(), 1);
    QCOMPARE(marked[0][0].value<MailAction>(), MailAction::MarkRead);
    QCOMPARE(idsOf(marked[0]).size(), 3);
}

void TestInboxWindow::showMessageSelectsIt()
{
    QList<InboxRow> rows;
    for (int i = 0; i < 100; ++i)
        rows.append(inboxRow(i));
    InboxWindow window;
    window.setRows(rows);
    window.showMessage(QStringLiteral("Work"), QStringLiteral("INBOX"), QStringLiteral("17.20"));
    QVERIFY(window.isVisible());
    const QModelIndex current = listOf(window)->currentIndex();
    QCOMPARE(current.row(), 79);
    QVERIFY(listOf(window)->selectionModel()->isSelected(current));
    QVERIFY(listOf(window)->viewport()->rect().contains(listOf(window)->visualRect(current)));
}

void TestInboxWindow::showMessageWaitsForIt()
{
    InboxWindow window;
    window.showMessage(QStringLiteral("Work"), QStringLiteral("INBOX"), QStringLiteral("17.2"));
    window.setRows(inboxRows({1}));
    QVERIFY(listOf(window)->selectionModel()->selectedIndexes().isEmpty());
    window.setRows(inboxRows({1, 2, 3}));
    QCOMPARE(listOf(window)->currentIndex().row(), 1);
    // Once only: what the person chooses afterwards stays chosen.
    listOf(window)->choose(0);
    window.setRows(inboxRows({1, 2, 3, 4}));
    QCOMPARE(listOf(window)->currentIndex().row(), 1);
}

void TestInboxWindow::selectionSurvivesNews()
{
    InboxWindow window;
    window.setRows(inboxRows({1, 2, 3}));
    window.show();
    listOf(window)->choose(1);
    window.setRows(inboxRows({2, 3, 4, 5}));
    QCOMPARE(listOf(window)->currentIndex().data(InboxModel::SubjectRole).toString(),
        QStringLiteral("Subject 2"));
}

void TestInboxWindow::closingHidesItBesideATray()
{
    InboxWindow window;
    QSignalSpy kept(&window, &InboxWindow::keptRunning);
    window.show();
    window.close();
    QVERIFY(!window.isVisible());
    QVERIFY(kept.isEmpty());
    window.present();
    QVERIFY(window.isVisible());
}

void TestInboxWindow::closingTheHomeMinimisesItAndSaysSoOnce()
{
    InboxWindow window;
    window.setHome(true);
    QSignalSpy kept(&window, &InboxWindow::keptRunning);
    window.show();
    window.close();
    QVERIFY(window.isVisible());
    QVERIFY(window.isMinimized());
    QCOMPARE(kept.size(), 1);
    QVERIFY(labelWith(window, kept[0][0].toString()));
    window.present();
    QVERIFY(!window.isMinimized());
    window.close();
    QCOMPARE(kept.size(), 1);
}

void TestInboxWindow::menuQuits()
{
    InboxWindow window;
    QSignalSpy quit(&window, &InboxWindow::quitRequested);
    const auto actions = window.findChild<QToolButton *>()->menu()->actions();
    QCOMPARE(actions.last()->text(), QStringLiteral("Quit"));
    actions.last()->trigger();
    QCOMPARE(quit.size(), 1);
}

void TestInboxWindow::asksForMoreThanItLists()
{
    const auto rows = [](int count) {
        QList<InboxRow> result;
        for (int i = 1; i <= count; ++i)
            result.append(inboxRow(i));
        return result;
    };
    InboxWindow window;
    const QSignalSpy more(&window, &InboxWindow::moreWanted);
    window.setUnread(5'000);
    window.setRows(rows(50));
    QCOMPARE(more.count(), 0); // nobody looks
    window.resize(400, 600);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(more.count(), 1);
    window.setRows(rows(50)); // it brought nothing
    QCOMPARE(more.count(), 1);
    window.setRows(rows(100));
    QCOMPARE(more.count(), 2);
    window.setRows(rows(InboxWindow::firstRows));
    QCOMPARE(more.count(), 2);
    QScrollBar *bar = listOf(window)->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    QCOMPARE(more.count(), 2);
    bar->setValue(bar->maximum());
    QCOMPARE(more.count(), 3);
    window.setUnread(InboxWindow::firstRows);
    bar->setValue(0);
    bar->setValue(bar->maximum());
    QCOMPARE(more.count(), 3);
}

QTEST_MAIN(TestInboxWindow)
#include "tst_inboxwindow.moc"
