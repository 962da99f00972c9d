// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "mailaction.h"

#include <QListView>

namespace Grelot {

class InboxDelegate;
class InboxModel;
struct InboxRow;

/// The list of messages with what can be done to them by key, by context menu, and below the
/// pointer.
class InboxList final : public QListView
{
    Q_OBJECT

public:
    explicit InboxList(InboxModel &model, QWidget *parent = nullptr);

    /// Selects that row alone and scrolls to it.
    void choose(int row);
    void setCompact(bool compact);
    /// nullptr: none.
    const InboxRow *current() const;
    /// Letters are commands here, not the beginning of a name.
    void keyboardSearch(const QString &) override {}

Q_SIGNALS:
    void openRequested(const QString &account, const QString &mailbox, const QString &id);
    void actionRequested(Grelot::MailAction action, const QList<Grelot::InboxRow> &rows);
    void previewRequested();
    void currentRowChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void open(const QModelIndex &index);
    void actOnSelected(MailAction action);
    QAction *addKeyAction(const QString &text, const QList<QKeySequence> &keys);

    InboxModel &m_model;
    InboxDelegate *m_delegate; // a child
};

} // namespace Grelot
