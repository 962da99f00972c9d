// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inboxaccount.h"
#include "inboxquery.h"
#include "inboxrow.h"

#include <QAbstractListModel>
#include <QList>

namespace Grelot {

/// The unread messages, newest first: of all accounts, each below its heading, or of one; all of
/// them, or those that match a query. Every text it gives out is one plain line.
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
        HeadingRole, ///< bool: it is an account's heading, whose name is the subject
        HueRole,     ///< QColor, of a heading's account
    };

    using QAbstractListModel::QAbstractListModel;

    /// Any order. Rows that stay keep their index: selection and scrolling survive.
    void setRows(const QList<InboxRow> &rows);
    /// In their order and with their colours; with more than one, each that has messages gets a
    /// heading. Messages of others come last.
    void setAccounts(const QList<InboxAccount> &accounts);
    /// Empty: all accounts.
    void setAccount(const QString &account);
    void setQuery(const InboxQuery &query);

    const InboxRow &row(int number) const { return m_entries.at(number).row; }
    bool isHeading(int number) const { return m_entries.at(number).isHeading; }
    /// -1 when there is none.
    int find(const QString &account, const QString &mailbox, const QString &id) const;
    /// Messages as they were set, whether they are shown or not.
    qsizetype listed() const { return m_rows.size(); }
    /// Messages that are shown.
    QList<InboxRow> shown() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /// A line of the list. Headings come before their account's messages.
    struct Entry
    {
        InboxRow row; ///< of a heading: its account alone
        qsizetype group = 0;
        bool isHeading = false;

        bool operator==(const Entry &) const = default;
    };
    using Entries = QList<Entry>;

    static bool precedes(const Entry &a, const Entry &b);
    static bool isSame(const Entry &a, const Entry &b);
    void arrange();
    qsizetype groupOf(const QString &account) const;
    bool isWanted(qsizetype row);
    void removeAllBut(const Entries &entries);
    void insertNew(const Entries &entries);
    void update(const Entries &entries);
    QVariant headingData(const Entry &entry, int role) const;
    QString spoken(const QModelIndex &at) const;

    QList<InboxRow> m_rows; ///< all, in order
    QStringList m_folded;   ///< of those, as far as a query has needed them
    QList<InboxAccount> m_accounts;
    QString m_account;
    InboxQuery m_query;
    Entries m_entries; ///< those that are shown
};

} // namespace Grelot
