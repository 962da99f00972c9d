// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "assistantshown.h"
#include "inboxparts.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>

using namespace Grelot;

namespace {

const QString asking = QStringLiteral("Asking the server which mailboxes there are.");

QList<MailboxOffer> offers()
{
    return {{QStringLiteral("INBOX"), QStringLiteral("INBOX"), 1},
        {QStringLiteral("INBOX.Lists.Qt"), QStringLiteral("Lists/Qt"), 12},
        {QStringLiteral("<b>Team</b>"), QStringLiteral("<b>Team</b>"), 0},
        {QStringLiteral("Sent"), QStringLiteral("Sent")}};
}

QStringList shownMailboxes(const AssistantWindow &window)
{
    QStringList rows;
    const auto *list = visibleIn<QListWidget>(window);
    for (int i = 0; i < list->count(); ++i) {
        const bool isTicked = list->item(i)->checkState() == Qt::Checked;
        rows.append(
            (isTicked ? QStringLiteral("[x] ") : QStringLiteral("[ ] ")) + list->item(i)->text());
    }
    return rows;
}

} // namespace

/// The page on which one chooses what is watched.
class TestAssistantWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { plainDesktop(); }
    void mailboxesAndStart();
    void mailboxesAreOffered();
    void listThatComesLateUndoesNothing();
    void noMoreMailboxesThanAreWatched();
    void serverThatDoesNotTell();
};

void TestAssistantWatch::mailboxesAndStart()
{
    AssistantShown shown;
    shown.window.setStartsWithSession(true);
    QList<WatchChoice> choices;
    connect(&shown.window, &AssistantWindow::answered, &shown.window,
        [&](const WatchChoice &choice) { choices.append(choice); });
    shown.toWatch();
    auto *list = visibleIn<QListWidget>(shown.window);
    QCOMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->checkState(), Qt::Checked);
    list->item(0)->setCheckState(Qt::Unchecked);
    QVERIFY(!buttonIn(shown.window, nextButton)->isEnabled()); // something has to be watched
    auto *other = visibleIn<QLineEdit>(shown.window);
    QTest::keyClicks(other, QStringLiteral("Lists/Qt"));
    QVERIFY(click(shown.window, QStringLiteral("Add")));
    QTest::keyClicks(other, QStringLiteral("Lists/Qt"));
    QVERIFY(click(shown.window, QStringLiteral("Add"))); // twice is once
    QTest::keyClicks(other, QStringLiteral("Team & Co"));
    QVERIFY(click(shown.window, nextButton)); // without "Add"
    QVERIFY(click(shown.window, QStringLiteral("Done")));
    QCOMPARE(choices,
        (QList<WatchChoice>{{{QStringLiteral("Lists/Qt"), QStringLiteral("Team & Co")}, true}}));
}

void TestAssistantWatch::mailboxesAreOffered()
{
    AssistantShown shown;
    QList<WatchChoice> choices;
    connect(&shown.window, &AssistantWindow::answered, &shown.window,
        [&](const WatchChoice &choice) { choices.append(choice); });
    shown.toWatch();
    shown.window.awaitMailboxes();
    QVERIFY(labelWith(shown.window, asking));
    QVERIFY(buttonIn(shown.window, nextButton)->isEnabled()); // nobody has to wait
    shown.window.showMailboxes(offers(), {});
    QVERIFY(!labelWith(shown.window, asking));
    QCOMPARE(shownMailboxes(shown.window),
        (QStringList{QStringLiteral("[x] Inbox, 1 unread"),
            QStringLiteral("[ ] Lists/Qt, 12 unread"), QStringLiteral("[ ] <b>Team</b>"),
            QStringLiteral("[ ] Sent")}));
    auto *list = visibleIn<QListWidget>(shown.window);
    QCOMPARE(list->currentRow(), 0);
    QCOMPARE(list->item(2)->toolTip(), QStringLiteral("<p>&lt;b&gt;Team&lt;/b&gt;</p>"));
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(click(shown.window, nextButton));
    QVERIFY(click(shown.window, QStringLiteral("Done")));
    QCOMPARE(choices.first().mailboxes,
        (QStringList{QStringLiteral("INBOX"), QStringLiteral("INBOX.Lists.Qt")}));
}

void TestAssistantWatch::listThatComesLateUndoesNothing()
{
    AssistantShown shown;
    shown.toWatch();
    shown.window.awaitMailboxes();
    auto *list = visibleIn<QListWidget>(shown.window);
    list->item(0)->setCheckState(Qt::Unchecked);
    for (const char *name : {"INBOX.Lists.Qt", "Elsewhere"}) {
        QTest::keyClicks(visibleIn<QLineEdit>(shown.window), QLatin1String(name));
        QVERIFY(click(shown.window, QStringLiteral("Add")));
    }
    const QSignalSpy withdrawn(&shown.window, &AssistantWindow::withdrawn);
    QVERIFY(click(shown.window, backButton));
    QCOMPARE(withdrawn.count(), 0); // it is still wanted
    shown.window.showMailboxes(offers(), {});
    QVERIFY(click(shown.window, nextButton));
    QCOMPARE(shownMailboxes(shown.window),
        (QStringList{QStringLiteral("[ ] Inbox, 1 unread"),
            QStringLiteral("[x] Lists/Qt, 12 unread"), QStringLiteral("[ ] <b>Team</b>"),
            QStringLiteral("[ ] Sent"), QStringLiteral("[x] Elsewhere")}));
    // Another trial is perhaps of another account.
    shown.window.showChecklist();
    shown.window.endChecklist({});
    QVERIFY(click(shown.window, nextButton));
    QCOMPARE(shownMailboxes(shown.window), QStringList{QStringLiteral("[x] Inbox")});
}

void TestAssistantWatch::noMoreMailboxesThanAreWatched()
{
    AssistantShown shown;
    shown.toWatch();
    QList<MailboxOffer> many{{QStringLiteral("INBOX"), QStringLiteral("INBOX")}};
    for (int i = 0; i < 999; ++i)
        many.append({QString::number(i), QString::number(i)});
    shown.window.showMailboxes(many, QStringLiteral("These are not all."));
    QVERIFY(labelWith(shown.window, QStringLiteral("These are not all.")));
    auto *list = visibleIn<QListWidget>(shown.window);
    for (int i = 1; i < 100; ++i)
        list->item(i)->setCheckState(Qt::Checked);
    QCOMPARE(pageOf(shown.window)->problem(), QString());
    list->item(100)->setCheckState(Qt::Checked);
    QCOMPARE(list->item(100)->checkState(), Qt::Unchecked);
    QVERIFY(pageOf(shown.window)->problem().contains(QStringLiteral("100 mailboxes")));
    for (const char *name : {"Typed", "200"}) {
        QTest::keyClicks(visibleIn<QLineEdit>(shown.window), QLatin1String(name));
        QVERIFY(click(shown.window, nextButton));
        QVERIFY(visibleIn<QListWidget>(shown.window)); // it does not go on as if that were chosen
        QVERIFY(pageOf(shown.window)->problem().contains(QStringLiteral("100 mailboxes")));
    }
    list->item(1)->setCheckState(Qt::Unchecked);
    QCOMPARE(pageOf(shown.window)->problem(), QString());
    list->item(100)->setCheckState(Qt::Checked);
    QCOMPARE(list->item(100)->checkState(), Qt::Checked);
}

void TestAssistantWatch::serverThatDoesNotTell()
{
    AssistantShown shown;
    shown.toWatch();
    shown.window.awaitMailboxes();
    shown.window.showMailboxes({}, QStringLiteral("This kind of server does not tell."));
    QVERIFY(labelWith(shown.window, QStringLiteral("This kind of server does not tell.")));
    QCOMPARE(shownMailboxes(shown.window), QStringList{QStringLiteral("[x] Inbox")});
    QVERIFY(buttonIn(shown.window, nextButton)->isEnabled());
}

QTEST_MAIN(TestAssistantWatch)
#include "tst_assistantwatch.moc"
