// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "inboxlist.h"

#include "inboxdelegate.h"
#include "inboxmodel.h"

#include <QAction>

#include <map>

namespace Grelot {

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
    setUniformItemSizes(true);
    setAccessibleName(tr("Unread messages"));
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(this, &QListView::activated, this, &InboxList::open);
    auto *openAction = addKeyAction(tr("Open"), {}); // Enter comes as activated()
    connect(openAction, &QAction::triggered, this, [this] { open(currentIndex()); });
    auto *markRead = addKeyAction(tr("Mark as read"), QKeySequence(Qt::Key_R));
    connect(markRead, &QAction::triggered, this, &InboxList::markSelectedRead);
}

QAction *InboxList::addKeyAction(const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
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

void InboxList::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const InboxRow &row = m_model.row(index.row());
    Q_EMIT openRequested(row.account, row.mailbox, row.message.id);
}

void InboxList::markSelectedRead()
{
    std::map<std::pair<QString, QString>, QStringList> chosen; // a request a mailbox
    for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
        const InboxRow &row = m_model.row(index.row());
        chosen[{row.account, row.mailbox}].append(row.message.id);
    }
    for (const auto &[place, ids] : chosen)
        Q_EMIT markReadRequested(place.first, place.second, ids);
}

} // namespace Grelot
