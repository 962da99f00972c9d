// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accountstore.h"

#include <QObject>

#include <functional>

namespace Grelot {

class SecretStore;

/// Adds and removes accounts: settings and secret together or neither.
class AccountEditor : public QObject
{
    Q_OBJECT

public:
    /// What went wrong: with the settings (or the name), or with the keyring.
    using Problem = std::variant<StoreError, Failure>;
    using Done = std::function<void(const std::optional<Problem> &)>;

    /// Both have to outlive the editor.
    AccountEditor(AccountStore &accounts, SecretStore &secrets, QObject *parent = nullptr);

    /// The secret goes to the keyring first, and only then the account to the settings. Without one
    /// (a password command supplies it) the keyring is left alone. Contacts no server.
    void add(const AccountConfig &account, const std::optional<QString> &secret, const Done &done);
    /// The account goes first: a secret that stays behind in a keyring that does not answer is told
    /// as a Failure, and the account is gone all the same.
    void remove(const QString &name, const Done &done);

private:
    void store(const AccountConfig &account, bool withSecret, const Done &done);

    AccountStore &m_accounts;
    SecretStore &m_secrets;
};

} // namespace Grelot
