// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "statusaccount.h"

#include <QListWidget>

namespace Grelot {

/// The accounts, each with its mark, name and sentence.
class StatusList final : public QListWidget
{
    Q_OBJECT

public:
    explicit StatusList(QWidget *parent = nullptr);

    /// The chosen account stays chosen as long as it is there; the first one else.
    void setAccounts(const QList<StatusAccount> &accounts);
    /// Empty without accounts.
    QString chosen() const;

Q_SIGNALS:
    void accountChosen();

private:
    static constexpr int SentenceRole = Qt::UserRole;
    static constexpr int MarkRole = Qt::UserRole + 1;

    class Delegate;
};

} // namespace Grelot
