// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "accountsecrets.h"

#include "oauthproviders.h"
#include "oauthsecretprovider.h"
#include "secretproviderfactory.h"

#include <QCoreApplication>

namespace Grelot {

namespace {

/// Of an account that names a provider nobody can sign in with.
class NoProvider final : public SecretProvider
{
public:
    explicit NoProvider(QString problem)
        : m_problem(std::move(problem))
    {
    }
    void fetch(Answer answer) override
    {
        answer(Failure{FailureKind::User, m_problem, QStringLiteral("no OAuth provider"), {}});
    }
    void refused() override {}

private:
    QString m_problem;
};

} // namespace

AccountSecrets::AccountSecrets(SecretStore &store, QString providersFile, Clock &clock)
    : m_store(store)
    , m_providersFile(std::move(providersFile))
    , m_clock(clock)
{
}

std::unique_ptr<SecretProvider> AccountSecrets::provider(const AccountConfig &account) const
{
    if (account.oauthProvider.isEmpty())
        return makeSecretProvider(account, m_store, m_clock);
    const OAuthProviders providers = OAuthProviders::load(m_providersFile);
    const auto provider = providers.find(account.oauthProvider);
    const QString problem = provider
        ? providers.problemWith(*provider, account.url.kind())
        : QCoreApplication::translate("Grelot::OAuthProviders",
              "There is no provider called %1 to sign in with. Describe it in %2.")
              .arg(account.oauthProvider, providers.ownFile());
    if (!problem.isEmpty())
        return std::make_unique<NoProvider>(problem);
    return std::make_unique<OAuthSecretProvider>(*provider, m_store, account.name, m_clock);
}

} // namespace Grelot
