// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "inboxlist.h"

#include "actionwords.h"
#include "inboxdelegate.h"
#include "inboxmodel.h"

#include <QAction>

namespace Grelot {

namespace {

struct Command
{
    MailAction action;
    QList<QKeySequence> keys;
};

QList<Command> commands()
{
    return {{MailAction::MarkRead, {Qt::Key_U, Qt::Key_R}}, {MailAction::Archive, {Qt::Key_E}},
        {MailAction::Trash, {QKeySequence(QStringLiteral("#")), QKeySequence::Delete}}};
}

} // namespace

InboxList::InboxList(InboxModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new InboxDelegate(this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setAccessibleName(tr("Unread messages"));
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(this, &QListView::activated, this, &InboxList::open);
    auto *openAction = addKeyAction(tr("Open"), {}); // Enter comes as activated()
    connect(openAction, &QAction::triggered, this, [this] { open(currentIndex()); });
    auto *preview = addKeyAction(tr("Preview"), {Qt::Key_Space});
    connect(preview, &QAction::triggered, this, &InboxList::previewRequested);
    for (const Command &command : commands()) {
        auto *action = addKeyAction(ActionWords::name(command.action), command.keys);
        connect(action, &QAction::triggered, this,
            [this, what = command.action] { actOnSelected(what); });
    }
    // Queued: the row goes while the view is still busy with the click.
    connect(
        m_delegate, &InboxDelegate::acted, this,
        [this](const QModelIndex &index, MailAction action) {
            if (index.isValid())
                Q_EMIT actionRequested(action, {m_model.row(index.row())});
        },
        Qt::QueuedConnection);
}

QAction *InboxList::addKeyAction(const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setShortcutVisibleInContextMenu(true);
    addAction(action);
    return action;
}

void InboxList::choose(int row)
{
    const QModelIndex index = m_model.index(row);
    setCurrentIndex(index);
    scrollTo(index, PositionAtCenter);
}

void InboxList::setCompact(bool compact)
{
    m_delegate->setCompact(compact);
    scheduleDelayedItemsLayout();
    viewport()->update();
}

const InboxRow *InboxList::current() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() && !m_model.isHeading(index.row()) ? &m_model.row(index.row()) : nullptr;
}

void InboxList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentRowChanged();
}

void InboxList::open(const QModelIndex &index)
{
    if (!index.isValid() || m_model.isHeading(index.row()))
        return;
    const InboxRow &row = m_model.row(index.row());
    Q_EMIT openRequested(row.account, row.mailbox, row.message.id);
}

void InboxList::actOnSelected(MailAction action)
{
    QList<InboxRow> rows;
    QModelIndexList selected = selectionModel()->selectedIndexes();
    if (selected.isEmpty() && currentIndex().isValid())
        selected.append(currentIndex()); // where the keyboard is
    for (const QModelIndex &index : selected) {
        if (!m_model.isHeading(index.row()))
            rows.append(m_model.row(index.row()));
    }
    if (rows.isEmpty())
        return;
    // Where the first one was is the next one then, so that one key after another works.
    const int next = selected.first().row();
    Q_EMIT actionRequested(action, rows);
    if (m_model.rowCount() > 0 && selectionModel()->selectedIndexes().isEmpty()) {
        int row = std::min(next, m_model.rowCount() - 1);
        if (m_model.isHeading(row))
            row = row + 1 < m_model.rowCount() ? row + 1 : row - 1;
        choose(std::max(row, 0));
    }
}

} // namespace Grelot
