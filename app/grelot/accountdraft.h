// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accountconfig.h"
#include "tokenset.h"

#include <memory>

namespace Grelot {

class Clock;

/// An account that is being set up, with the secret that is not stored yet.
class AccountDraft
{
public:
    AccountDraft(QString name, AccountUrl url);

    void signInByPassword(const QString &password);
    void signInByCommand(const QString &commandLine);
    void signInByTokens(const QString &provider, const TokenSet &tokens);

    void setName(const QString &name) { m_account.name = name; }
    void setMailboxes(const QStringList &mailboxes) { m_account.mailboxes = mailboxes; }

    const AccountConfig &account() const { return m_account; }
    /// What the keyring is to keep; nullopt: nothing, since a command gives the secret.
    const std::optional<QString> &secret() const { return m_secret; }
    /// What a trial signs in with. The clock has to outlive it.
    std::unique_ptr<SecretProvider> secretToTry(Clock &clock) const;

private:
    AccountConfig m_account;
    std::optional<QString> m_secret;
    std::optional<TokenSet> m_tokens;
};

} // namespace Grelot
