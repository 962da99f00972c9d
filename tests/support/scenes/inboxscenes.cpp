// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "accountsession.h"
#include "actionwords.h"
#include "hues.h"
#include "inboxparts.h"
#include "inboxsamples.h"
#include "inboxtitle.h"
#include "scenes.h"

#include <QAction>
#include <QDateTime>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>

namespace Grelot {

namespace {

/// One account in all its states.
void showOne(const Stage &stage)
{
    InboxWindow window;
    window.setConnection(
        {true, AccountSession::tr("Connected by %1.").arg(transportWords(Rung::WebSocket))});
    window.setUnread(0);
    window.setLastLooked(QDateTime(QDate(2026, 11, 26), QTime(9, 41)).toUTC());
    stage(window, QStringLiteral("inbox-empty"));
    window.setRows(lifelikeRows());
    window.setUnread(6);
    listOf(window)->choose(1);
    stage(window, QStringLiteral("inbox-mail"));
    window.setCompact(true);
    stage(window, QStringLiteral("inbox-compact"));
    window.setCompact(false);
    window.setConnection({false, AccountSession::tr("Connecting.")});
    window.setUnread(200);
    stage(window, QStringLiteral("inbox-trouble"));
    window.setConnection({false, AccountSession::tr("Not connected."), QStringLiteral("Work")});
    stage(window, QStringLiteral("inbox-sign-in"));
}

/// Two accounts, and all that the window can hold besides messages.
void showSeveral(const Stage &stage)
{
    QList<InboxRow> rows = lifelikeRows();
    for (qsizetype i = 0; i < rows.size(); i += 2)
        rows[i].account = QStringLiteral("Home");
    InboxWindow window;
    window.setConnection(
        {true, AccountSession::tr("Connected by %1.").arg(transportWords(Rung::WebSocket))});
    window.setAccounts({{QStringLiteral("Work"), Hues::colour(4), 3},
        {QStringLiteral("Home"), Hues::colour(0), 3, false, AccountSession::tr("Connecting.")}});
    window.setRows(rows);
    window.setUnread(6);
    stage(window, QStringLiteral("inbox-accounts"));
    listOf(window)->choose(1);
    window.setUndo(ActionWords::done(MailAction::Trash, 2));
    for (QAction *action : listOf(window)->actions()) {
        if (action->shortcut() == QKeySequence(Qt::Key_Space))
            action->trigger();
    }
    stage(window, QStringLiteral("inbox-preview-undo"));
    window.findChild<QLineEdit *>()->setText(QStringLiteral("nowhere"));
    stage(window, QStringLiteral("inbox-no-match"));
}

/// What opens above it.
void showMenus(const Stage &stage)
{
    InboxWindow window;
    QMenu &menu = *window.findChild<QMenu *>();
    stage(menu, QStringLiteral("inbox-menu"));
    QMenu context;
    context.addActions(listOf(window)->actions());
    stage(context, QStringLiteral("inbox-context-menu"));
    QList<InboxRow> rows;
    for (int i = 0; i < 30; ++i)
        rows.append(inboxRow(i));
    window.setRows(rows);
    for (QAction *action : menu.actions()) {
        if (action->text() == InboxTitle::tr("Mark all as read"))
            action->trigger();
    }
    stage(*window.findChild<QMessageBox *>(), QStringLiteral("inbox-mark-all"));
}

} // namespace

void showInbox(const Stage &stage)
{
    showOne(stage);
    showSeveral(stage);
    showMenus(stage);
}

} // namespace Grelot
