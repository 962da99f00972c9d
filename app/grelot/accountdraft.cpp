// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "accountdraft.h"

#include "fixedsecret.h"
#include "passwordcommandprovider.h"

namespace Grelot {

AccountDraft::AccountDraft(QString name, AccountUrl url)
    : m_account{std::move(name), std::move(url)}
{
}

void AccountDraft::signInByPassword(const QString &password)
{
    *this = AccountDraft(m_account.name, m_account.url);
    m_secret = password;
}

void AccountDraft::signInByCommand(const QString &commandLine)
{
    *this = AccountDraft(m_account.name, m_account.url);
    m_account.passwordCommand = commandLine;
}

void AccountDraft::signInByTokens(const QString &provider, const TokenSet &tokens)
{
    *this = AccountDraft(m_account.name, m_account.url);
    m_account.secretKind = Secret::Kind::Token;
    m_account.oauthProvider = provider;
    m_secret = tokens.toJson();
    m_tokens = tokens;
}

std::unique_ptr<SecretProvider> AccountDraft::secretToTry(Clock &clock) const
{
    if (m_tokens)
        return std::make_unique<FixedSecret>(
            Secret{Secret::Kind::Token, m_tokens->accessToken}, Need::SignIn);
    if (m_secret)
        return std::make_unique<FixedSecret>(Secret{Secret::Kind::Password, *m_secret});
    return std::make_unique<PasswordCommandProvider>(
        m_account.passwordCommand, clock, m_account.secretKind);
}

} // namespace Grelot
