// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accountconfig.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace Grelot {

class LinesEdit;
class OpenWithEdit;

/// The settings of one account. It applies what is changed at once.
class AccountDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AccountDialog(AccountConfig account, QWidget *parent = nullptr);

    const AccountConfig &account() const { return m_account; }
    /// What came of a change.
    void setAccount(const AccountConfig &account);
    void done(int result) override;

Q_SIGNALS:
    void changed(const Grelot::AccountConfig &account);
    /// A new password or token for the keyring.
    void secretChanged(const QString &account, const QString &secret);

private:
    void addAddress(QFormLayout *form);
    void addLook(QFormLayout *form);
    void addMailboxes(QFormLayout *form);
    void addConnection(QFormLayout *form);
    void connectFields();
    void display();
    void takeAddress();
    void giveSecret();
    /// Edits the account and tells.
    template <typename Edit>
    void change(Edit edit);

    AccountConfig m_account;
    QLineEdit *m_address;
    QLabel *m_problem;
    QLineEdit *m_secret;
    QLineEdit *m_command;
    QComboBox *m_colour;
    QComboBox *m_tell;
    OpenWithEdit *m_openWith;
    LinesEdit *m_mailboxes;
    LinesEdit *m_instant;
    QComboBox *m_transport;
    QSpinBox *m_keepalive;
};

} // namespace Grelot
