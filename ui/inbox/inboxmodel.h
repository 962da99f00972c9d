// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inboxrow.h"

#include <QAbstractListModel>

namespace Grelot {

/// The unread messages of all accounts, newest first.
class InboxModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        AccountRole = Qt::UserRole + 1,
        MailboxRole,
        IdRole,
        SenderRole,
        SubjectRole,
        PreviewRole,
        ReceivedRole,
        AddressRole
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
    QList<InboxRow> m_rows;
};

} // namespace Grelot
