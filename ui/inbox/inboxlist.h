// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QListView>

namespace Grelot {

class InboxDelegate;
class InboxModel;
struct InboxRow;

/// The list of messages with what can be done to them by key and context menu.
class InboxList final : public QListView
{
    Q_OBJECT

public:
    explicit InboxList(InboxModel &model, QWidget *parent = nullptr);

    /// Selects that row alone and scrolls to it.
    void choose(int row);
    void setCompact(bool compact);

Q_SIGNALS:
    void openRequested(const QString &account, const QString &mailbox, const QString &id);
    void markReadRequested(const QString &account, const QString &mailbox, const QStringList &ids);

private:
    void open(const QModelIndex &index);
    void markSelectedRead();
    QAction *addKeyAction(const QString &text, const QKeySequence &key);

    InboxModel &m_model;
    InboxDelegate *m_delegate; // a child
};

} // namespace Grelot
