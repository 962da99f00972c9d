// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inboxrow.h"

#include <QAbstractListModel>
#include <QList>

namespace Grelot {

/// The unread messages of all accounts, newest first. Every text it gives out is one plain line.
class InboxModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SenderRole = Qt::UserRole + 1,
        AddressRole, ///< the sender's, for the colour of the disc
        SubjectRole,
        PreviewRole,
        ReceivedRole, ///< QDateTime, UTC
        AccountRole,
    };

    using QAbstractListModel::QAbstractListModel;

    /// Any order. Rows that stay keep their index: selection and scrolling survive.
    void setRows(QList<InboxRow> rows);
    const InboxRow &row(int number) const { return m_rows.at(number); }
    /// -1 when there is none.
    int find(const QString &account, const QString &mailbox, const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void removeAllBut(const QList<InboxRow> &rows);
    void insertNew(const QList<InboxRow> &rows);
    void update(const QList<InboxRow> &rows);
    QString spoken(const QModelIndex &at) const;

    QList<InboxRow> m_rows;
};

} // namespace Grelot
