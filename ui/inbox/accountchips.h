// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inboxaccount.h"

#include <QList>
#include <QTabBar>

namespace Grelot {

/// The accounts above the list, where there are several: one of them, or all, is looked at.
class AccountChips final : public QTabBar
{
    Q_OBJECT

public:
    explicit AccountChips(QWidget *parent = nullptr);

    void setAccounts(const QList<InboxAccount> &accounts);
    /// Empty: all.
    void choose(const QString &account);

Q_SIGNALS:
    /// Empty: all.
    void chosen(const QString &account);

private:
    QString textOf(const InboxAccount &account) const;
    QIcon iconOf(const InboxAccount &account) const;

    QList<InboxAccount> m_accounts;
};

} // namespace Grelot
