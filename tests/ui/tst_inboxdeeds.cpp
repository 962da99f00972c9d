// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "accountchips.h"
#include "inboxdelegate.h"
#include "inboxmodel.h"
#include "inboxparts.h"
#include "inboxsamples.h"
#include "previewpane.h"
#include "undobar.h"

#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Grelot;

namespace {

/// The window on the screen, with the keyboard in its list.
struct Shown
{
    explicit Shown(const QList<InboxRow> &rows = inboxRows({1, 2, 3}))
    {
        window.setConnection({true, QStringLiteral("Connected.")});
        window.setRows(rows);
        window.setUnread(rows.size());
        window.present();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        listOf(window)->setFocus();
        listOf(window)->choose(0);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(window.focusWidget(), key, with);
    }
    QLineEdit &search() { return *window.findChild<QLineEdit *>(); }
    PreviewPane &preview() { return *window.findChild<PreviewPane *>(); }
    int shownRows() { return window.model().rowCount(); }

    InboxWindow window;
    QSignalSpy acted{&window, &InboxWindow::actionRequested};
};

QList<InboxRow> many(int count)
{
    QList<InboxRow> rows;
    for (int i = 0; i < count; ++i)
        rows.append(inboxRow(i));
    return rows;
}

} // namespace

/// What can be done in the inbox, and how it is found.
class InboxDeedsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { plainDesktop(); }
    void keysAct_data();
    void keysAct();
    void keysActWithoutAClick_data();
    void keysActWithoutAClick();
    void lettersDoNotChoose();
    void buttonsBelowThePointerAct_data();
    void buttonsBelowThePointerAct();
    void nothingActsOnHeadings();
    void undoIsOffered();
    void markAllAsksAboveTwenty_data();
    void markAllAsksAboveTwenty();
    void searchFilters();
    void escapeGoesStepByStep();
    void noMatchIsSaid();
    void aNotificationsMessageIsShownDespiteTheSearch();
    void spacePreviews();
    void hostileTextsAreHarmless_data();
    void hostileTextsAreHarmless();
    void chipsChooseAnAccount();
    void chipsAreForSeveral();
    void aChosenAccountThatGoesLeavesAll();
};

void InboxDeedsTest::keysAct_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<MailAction>("action");
    QTest::newRow("E") << Qt::Key_E << MailAction::Archive;
    QTest::newRow("#") << Qt::Key_NumberSign << MailAction::Trash;
    QTest::newRow("Delete") << Qt::Key_Delete << MailAction::Trash;
    QTest::newRow("U") << Qt::Key_U << MailAction::MarkRead;
    QTest::newRow("R") << Qt::Key_R << MailAction::MarkRead;
}

void InboxDeedsTest::keysAct()
{
    QFETCH(Qt::Key, key);
    QFETCH(MailAction, action);
    Shown shown;
    shown.key(Qt::Key_Down);
    shown.key(key);
    QCOMPARE(shown.acted.size(), 1);
    QCOMPARE(shown.acted[0][0].value<MailAction>(), action);
    QCOMPARE(idsOf(shown.acted[0]), QStringList{QStringLiteral("17.2")});
}

void InboxDeedsTest::keysActWithoutAClick_data()
{
    QTest::addColumn<bool>("isShownFirst");
    QTest::newRow("mail comes into the open window") << true;
    QTest::newRow("the window opens on mail") << false;
}

void InboxDeedsTest::keysActWithoutAClick()
{
    QFETCH(bool, isShownFirst);
    InboxWindow window;
    const auto open = [&] {
        window.present();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    };
    QSignalSpy acted(&window, &InboxWindow::actionRequested);
    window.setConnection({true, QStringLiteral("Connected.")});
    if (isShownFirst)
        open();
    window.setRows(inboxRows({1, 2, 3}));
    if (!isShownFirst)
        open();
    QVERIFY(window.focusWidget());
    QTest::keyClick(window.focusWidget(), Qt::Key_E);
    QCOMPARE(acted.size(), 1);
    QCOMPARE(idsOf(acted[0]), QStringList{window.model().row(0).message.id});
    window.setRows({});
    QVERIFY(window.focusWidget());
    QTest::keyClick(window.focusWidget(), Qt::Key_E); // nothing is there, and nothing is typed
    QCOMPARE(acted.size(), 1);
    QVERIFY(window.findChild<QLineEdit *>()->text().isEmpty());
}

void InboxDeedsTest::lettersDoNotChoose()
{
    QList<InboxRow> rows = inboxRows({1, 2, 3});
    rows[0].message.subject = QStringLiteral("Zebra");
    Shown shown(rows);
    shown.key(Qt::Key_Z);
    QCOMPARE(listOf(shown.window)->currentIndex().row(), 0);
}

void InboxDeedsTest::buttonsBelowThePointerAct_data()
{
    QTest::addColumn<MailAction>("action");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const MailAction action : InboxDelegate::actions) {
        QTest::addRow("%s", qPrintable(actionName(action))) << action << Qt::LeftToRight;
        QTest::addRow("%s, mirrored", qPrintable(actionName(action))) << action << Qt::RightToLeft;
    }
}

void InboxDeedsTest::buttonsBelowThePointerAct()
{
    QFETCH(MailAction, action);
    QFETCH(Qt::LayoutDirection, direction);
    Shown shown;
    shown.window.setLayoutDirection(direction);
    InboxList &list = *listOf(shown.window);
    QSignalSpy opened(&shown.window, &InboxWindow::activated);
    const QRect row = list.visualRect(shown.window.model().index(1));
    const QPoint place = InboxDelegate::actionRect(row, direction, action).center();
    QVERIFY(row.contains(place));
    QTest::mouseMove(list.viewport(), place);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, place);
    QTRY_COMPARE(shown.acted.size(), 1);
    QCOMPARE(shown.acted[0][0].value<MailAction>(), action);
    QCOMPARE(idsOf(shown.acted[0]), QStringList{QStringLiteral("17.2")});
    QTest::mouseDClick(list.viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(opened.size(), 0);
}

void InboxDeedsTest::nothingActsOnHeadings()
{
    Shown shown({inboxRow(1), inboxRow(2, QStringLiteral("Home"))});
    shown.window.setAccounts(
        {{QStringLiteral("Home"), Qt::red, 1}, {QStringLiteral("Work"), Qt::blue, 1}});
    InboxList &list = *listOf(shown.window);
    const QRect row = list.visualRect(shown.window.model().index(0));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
        InboxDelegate::actionRect(row, Qt::LeftToRight, MailAction::Trash).center());
    list.setCurrentIndex(shown.window.model().index(0));
    shown.key(Qt::Key_E);
    shown.key(Qt::Key_Return);
    QCoreApplication::processEvents();
    QVERIFY(shown.acted.isEmpty());
}

void InboxDeedsTest::undoIsOffered()
{
    Shown shown;
    const auto &bar = *shown.window.findChild<UndoBar *>();
    QSignalSpy undone(&shown.window, &InboxWindow::undoRequested);
    QVERIFY(!bar.isVisible());
    shown.window.setUndo(QStringLiteral("1 message archived."));
    QVERIFY(bar.isVisible());
    QVERIFY(labelWith(shown.window, QStringLiteral("1 message archived.")));
    buttonNamed(bar, QStringLiteral("Undo"))->click();
    QCOMPARE(undone.size(), 1);
    shown.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone.size(), 2);
    shown.window.setUndo({});
    QVERIFY(!bar.isVisible());
}

void InboxDeedsTest::markAllAsksAboveTwenty_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("asks");
    QTest::newRow("20") << 20 << false;
    QTest::newRow("21") << 21 << true;
}

void InboxDeedsTest::markAllAsksAboveTwenty()
{
    QFETCH(int, count);
    QFETCH(bool, asks);
    Shown shown(many(count));
    const auto actions = shown.window.findChild<QMenu *>()->actions();
    const auto markAll = std::find_if(actions.begin(), actions.end(),
        [](const QAction *action) { return action->text() == QStringLiteral("Mark all as read"); });
    QVERIFY(markAll != actions.end());
    (*markAll)->trigger();
    QCOMPARE(shown.acted.size(), asks ? 0 : 1);
    if (asks) {
        auto *question = shown.window.findChild<QMessageBox *>();
        QVERIFY(question);
        QVERIFY(question->text().contains(QString::number(count)));
        buttonNamed(*question, QStringLiteral("Mark as read"))->click();
        QCOMPARE(shown.acted.size(), 1);
    }
    QCOMPARE(idsOf(shown.acted[0]).size(), count);
}

void InboxDeedsTest::searchFilters()
{
    Shown shown(many(12));
    shown.key(Qt::Key_Slash);
    QVERIFY(shown.search().hasFocus());
    QTest::keyClicks(&shown.search(), QStringLiteral("subject 1"));
    QCOMPARE(shown.shownRows(), 3); // 1, 10, 11
    QTest::keyClick(&shown.search(), Qt::Key_Return);
    QVERIFY(listOf(shown.window)->hasFocus());
    shown.key(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(shown.search().hasFocus());
    QTest::keyClicks(&shown.search(), QStringLiteral("/e#u"));
    QVERIFY(shown.acted.isEmpty());                          // they are text here
    QCOMPARE(shown.search().text(), QStringLiteral("/e#u")); // what was there was selected
}

void InboxDeedsTest::escapeGoesStepByStep()
{
    Shown shown(many(12));
    shown.key(Qt::Key_Space);
    shown.key(Qt::Key_Slash);
    QTest::keyClicks(&shown.search(), QStringLiteral("subject 1"));
    shown.key(Qt::Key_Escape);
    QCOMPARE(shown.shownRows(), 12);
    QVERIFY(listOf(shown.window)->hasFocus());
    QVERIFY(shown.preview().isVisible());
    shown.key(Qt::Key_Escape);
    QVERIFY(!shown.preview().isVisible());
    QVERIFY(shown.window.isVisible());
    shown.key(Qt::Key_Escape);
    QVERIFY(!shown.window.isVisible());
}

void InboxDeedsTest::noMatchIsSaid()
{
    Shown shown;
    shown.search().setText(QStringLiteral("nowhere"));
    const QLabel *label =
        labelWith(shown.window, QStringLiteral("None of the listed messages matches."));
    QVERIFY(label && label->isVisible());
}

void InboxDeedsTest::aNotificationsMessageIsShownDespiteTheSearch()
{
    Shown shown;
    shown.search().setText(QStringLiteral("subject 1"));
    shown.window.showMessage(
        QStringLiteral("Work"), QStringLiteral("INBOX"), QStringLiteral("17.2"));
    QVERIFY(shown.search().text().isEmpty());
    QCOMPARE(listOf(shown.window)->current()->message.id, QStringLiteral("17.2"));
}

void InboxDeedsTest::spacePreviews()
{
    Shown shown;
    QVERIFY(!shown.preview().isVisible());
    shown.key(Qt::Key_Space);
    QVERIFY(shown.preview().isVisible());
    QVERIFY(labelWith(shown.preview(), QStringLiteral("Preview 3")));
    QVERIFY(labelWith(shown.preview(), QStringLiteral("Sender 3 <s@example.org>")));
    shown.key(Qt::Key_Down);
    QVERIFY(labelWith(shown.preview(), QStringLiteral("Preview 2")));
    shown.key(Qt::Key_Space);
    QVERIFY(!shown.preview().isVisible());
}

void InboxDeedsTest::hostileTextsAreHarmless_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("HTML") << "<b>Ada</b><img src=x>"
                          << "<b>Ada</b><img src=x>";
    QTest::newRow("lines") << "one\r\ntwo\tthree"
                           << "one two three";
    QTest::newRow("NUL") << QString(QStringLiteral("a") + QChar(0) + QStringLiteral("b")) << "ab";
    QTest::newRow("override") << QString(QChar(0x202E) + QStringLiteral("gnp.exe")) << "gnp.exe";
    QTest::newRow("isolates") << QString(QChar(0x2067) + QStringLiteral("x") + QChar(0x2069))
                              << "x";
    QTest::newRow("emoji") << QString::fromUtf8("\U0001F514 ding")
                           << QString::fromUtf8("\U0001F514 ding");
}

void InboxDeedsTest::hostileTextsAreHarmless()
{
    QFETCH(QString, text);
    InboxRow row = inboxRow(1);
    row.message.from.name = text;
    row.message.subject = text;
    row.message.preview = text;
    Shown shown({row});
    const QModelIndex index = shown.window.model().index(0);
    for (const int role :
        {InboxModel::SenderRole, InboxModel::SubjectRole, InboxModel::PreviewRole})
        QTEST(index.data(role).toString(), "shown");
    shown.key(Qt::Key_Space);
    for (const QLabel *label : shown.preview().findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    row.message.subject = QString(10'000, u'x');
    shown.window.setRows({row});
    QVERIFY(shown.window.model().index(0).data(InboxModel::SubjectRole).toString().size() <= 300);
    QVERIFY(!shown.window.grab().isNull());
}

void InboxDeedsTest::chipsChooseAnAccount()
{
    Shown shown({inboxRow(1), inboxRow(2, QStringLiteral("Home")), inboxRow(3)});
    shown.window.setAccounts({{QStringLiteral("Home"), Qt::red, 1},
        {QStringLiteral("Work & Co"), Qt::blue, 2, false, QStringLiteral("Away.")}});
    auto &chips = *shown.window.findChild<AccountChips *>();
    QVERIFY(chips.isVisible());
    QCOMPARE(chips.tabText(2), QStringLiteral("Work && Co 2"));
    QCOMPARE(chips.accessibleTabName(2), QStringLiteral("Work & Co 2: Away."));
    chips.setFocus();
    shown.key(Qt::Key_Right);
    QCOMPARE(shown.window.model().shown().size(), 1);
    QCOMPARE(shown.window.model().row(0).account, QStringLiteral("Home"));
    shown.window.chooseAccount({});
    QCOMPARE(shown.window.model().shown().size(), 3);
}

void InboxDeedsTest::chipsAreForSeveral()
{
    Shown shown;
    shown.window.setAccounts({{QStringLiteral("Work"), Qt::blue, 3}});
    QVERIFY(!shown.window.findChild<AccountChips *>()->isVisible());
}

void InboxDeedsTest::aChosenAccountThatGoesLeavesAll()
{
    const InboxAccount home{QStringLiteral("Home"), Qt::red, 1};
    const InboxAccount work{QStringLiteral("Work"), Qt::blue, 1};
    Shown shown({inboxRow(1), inboxRow(2, QStringLiteral("Home"))});
    shown.window.setAccounts({home, work});
    shown.window.chooseAccount(QStringLiteral("Home"));
    QCOMPARE(shown.window.model().shown().size(), 1);
    shown.window.setAccounts({work});
    shown.window.setRows({inboxRow(1)});
    QCOMPARE(shown.window.model().shown().size(), 1);
    QCOMPARE(shown.window.model().row(0).account, QStringLiteral("Work"));
}

QTEST_MAIN(InboxDeedsTest)
#include "tst_inboxdeeds.moc"
