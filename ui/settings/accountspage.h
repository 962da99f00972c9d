// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accountconfig.h"

#include <QPointer>
#include <QWidget>

class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace Grelot {

class AccountDialog;

/// An account as the settings list it.
struct AccountLine
{
    AccountConfig config;
    bool isWell = false; ///< connected, and nothing is wrong
    QString sentence;    ///< how it stands, in plain words

    bool operator==(const AccountLine &) const = default;
};

/// The accounts: how they stand, and what can be done to them.
class AccountsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit AccountsPage(QWidget *parent = nullptr);

    void setLines(const QList<AccountLine> &lines);
    /// What removing an account deletes, and what it does not.
    static QString removalWords(const AccountConfig &account);

Q_SIGNALS:
    void addRequested();
    void changed(const Grelot::AccountConfig &account);
    void secretChanged(const QString &account, const QString &secret);
    void orderChanged(const QStringList &names);
    void removeRequested(const QString &account);

private:
    void addButtons(QVBoxLayout *column);
    void enableButtons();
    const AccountLine *current() const;
    void edit();
    void askAboutRemoval();
    void move(int step);

    QList<AccountLine> m_lines;
    QListWidget *m_list;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    QPointer<AccountDialog> m_dialog;
};

} // namespace Grelot
