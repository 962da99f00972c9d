// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "accounteditor.h"

#include "secretstore.h"

#include <QPointer>

namespace Grelot {

AccountEditor::AccountEditor(AccountStore &accounts, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_secrets(secrets)
{
}

void AccountEditor::add(
    const AccountConfig &account, const std::optional<QString> &secret, const Done &done)
{
    if (const auto error = m_accounts.checkNew(account.name)) {
        done(*error);
        return;
    }
    if (!secret) {
        store(account, false, done);
        return;
    }
    m_secrets.write(account.name, *secret,
        [self = QPointer(this), account, done](const std::optional<Failure> &failure) {
            if (failure)
                done(*failure);
            else if (self)
                self->store(account, true, done);
        });
}

void AccountEditor::store(const AccountConfig &account, bool withSecret, const Done &done)
{
    const auto error = m_accounts.add(account);
    if (!error) {
        done(std::nullopt);
    } else if (!withSecret || error->kind == StoreError::Kind::NameTaken) {
        // Taken meanwhile: that account's own secret stands under this name, or ours does; either
        // way removing it would harm the one that is stored.
        done(*error);
    } else {
        m_secrets.remove(account.name, [error, done](const auto &) { done(*error); });
    }
}

void AccountEditor::remove(const QString &name, const Done &done)
{
    const auto account = m_accounts.find(name);
    if (const auto error = m_accounts.remove(name)) {
        done(*error);
        return;
    }
    if (account && !account->passwordCommand.isEmpty()) {
        done(std::nullopt);
        return;
    }
    m_secrets.remove(name, [done](const std::optional<Failure> &failure) {
        if (failure)
            done(*failure);
        else
            done(std::nullopt);
    });
}

} // namespace Grelot
