// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "oauthprovider.h"
#include "secret.h"
#include "tokenexchange.h"

#include <QObject>

#include <memory>
#include <vector>

namespace Grelot {

class SecretStore;

/// Access tokens of an account that was signed in through the browser. The keyring has the tokens;
/// they are read anew whenever one is needed that memory does not have, since another process may
/// have refreshed them or signed in again. What a refresh brings is stored before it is used. Once
/// a token was fetched it is renewed before it ends, so that a refresh token that died is noticed
/// then and not when the connection breaks.
class OAuthSecretProvider final : public QObject, public SecretProvider
{
    Q_OBJECT

public:
    /// A token that a refresh brought, and that is refused within this time, was never any good.
    static constexpr std::chrono::milliseconds probation{600'000};
    /// Before another attempt to renew ahead, where keyring or network were not ready.
    static constexpr std::chrono::milliseconds pause{60'000};

    /// Store and clock have to outlive the provider.
    OAuthSecretProvider(OAuthProvider provider, SecretStore &store, QString account, Clock &clock,
        QObject *parent = nullptr);
    ~OAuthSecretProvider() override;

    void fetch(Answer answer) override;
    /// The next fetch() refreshes; the one after a second refusal wants the person.
    void refused() override;
    bool mayRenew() const override { return !m_isHopeless; }
    Need remedy() const override { return Need::SignIn; }
    void onLoss(const Loss &loss) override { m_onLoss = loss; }

private:
    void load();
    void take(const TokenSet &tokens);
    void refresh();
    void refreshed(const std::variant<TokenSet, Failure> &result);
    void save();
    void answerToken();
    void renewAhead();
    void renewedAhead(const std::variant<Secret, Failure> &result);
    void answer(const std::variant<Secret, Failure> &result);

    OAuthProvider m_provider;
    SecretStore &m_store;
    QString m_account;
    Clock &m_clock;
    std::optional<TokenSet> m_tokens;
    bool m_isUnsaved = false; ///< m_tokens came of a refresh and are in no keyring yet
    QString m_refusedToken;   ///< by the mail server
    std::optional<Clock::Moment> m_renewedAt; ///< when a refusal was followed by a refresh
    bool m_isHopeless = false;                ///< what the refresh brought was refused as well
    std::unique_ptr<TokenExchange> m_exchange;
    std::unique_ptr<Alarm> m_ahead; ///< when to renew
    std::vector<Answer> m_waiting;
    Loss m_onLoss;
};

} // namespace Grelot
