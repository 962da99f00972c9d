// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "accountsecrets.h"

#include "oauthproviders.h"
#include "oauthsecretprovider.h"
#include "secretproviderfactory.h"

#include <functional>

namespace Grelot {

namespace {

/// Looks for the provider whenever a token is needed and there is none yet: the person may have put
/// the client id that was missing into the file.
class SignedInSecret final : public SecretProvider
{
public:
    using Maker = std::function<std::variant<std::unique_ptr<SecretProvider>, Failure>()>;

    explicit SignedInSecret(Maker maker)
        : m_maker(std::move(maker))
    {
    }
    void fetch(Answer answer) override
    {
        if (!m_tokens) {
            auto made = m_maker();
            if (const auto *failure = std::get_if<Failure>(&made)) {
                answer(*failure);
                return;
            }
            m_tokens = std::move(std::get<std::unique_ptr<SecretProvider>>(made));
            m_tokens->onLoss(m_onLoss);
        }
        m_tokens->fetch(std::move(answer));
    }
    void refused() override
    {
        if (m_tokens)
            m_tokens->refused();
    }
    bool mayRenew() const override { return m_tokens && m_tokens->mayRenew(); }
    Need remedy() const override { return Need::SignIn; }
    void onLoss(const Loss &loss) override
    {
        m_onLoss = loss;
        if (m_tokens)
            m_tokens->onLoss(m_onLoss);
    }

private:
    Maker m_maker;
    std::unique_ptr<SecretProvider> m_tokens;
    Loss m_onLoss;
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
    using Made = std::variant<std::unique_ptr<SecretProvider>, Failure>;
    return std::make_unique<SignedInSecret>([account, file = m_providersFile, store = &m_store,
                                                clock = &m_clock]() -> Made {
        const auto chosen = OAuthProviders::load(file).choose(account.oauthProvider, account.url);
        if (const auto *problem = std::get_if<ProviderProblem>(&chosen)) {
            return Failure{
                FailureKind::User, problem->text, QStringLiteral("no OAuth provider"), {}};
        }
        return std::make_unique<OAuthSecretProvider>(
            std::get<OAuthProvider>(chosen), *store, account.name, *clock);
    });
}

} // namespace Grelot
