// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"
#include "oauthprovider.h"
#include "pkce.h"
#include "redirectlistener.h"
#include "tokenexchange.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Grelot {

/// One sign-in through the browser: the authorization code flow for native programs (RFC 8252) with
/// PKCE (RFC 7636). 10 minutes for the person; stores nothing.
class AuthorizationFlow final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds deadline{600'000};

    /// loginHint: the user name that the provider's page may begin with. The clock has to outlive
    /// the flow.
    AuthorizationFlow(OAuthProvider provider, QStringList scopes, QString loginHint, Clock &clock,
        const RandomBytes &random = systemRandomBytes, QObject *parent = nullptr);
    ~AuthorizationFlow() override;
    /// For a mail account; the provider has to be complete for it (OAuthProviders::choose).
    static std::unique_ptr<AuthorizationFlow> forAccount(
        const OAuthProvider &provider, const AccountUrl &account, Clock &clock);

    /// Once for each object. Emits browserNeeded(), or finished() at once.
    void start();
    /// Ends it; nothing is emitted any more.
    void cancel();

Q_SIGNALS:
    /// To be opened in the person's browser.
    void browserNeeded(const QUrl &url);
    /// Once. Failure::kind User: refused there, or not done in time.
    void finished(const std::variant<Grelot::TokenSet, Grelot::Failure> &result);

private:
    QUrl authorizationUrl() const;
    void take(const RedirectAnswer &answer);
    void exchange(const QString &code);
    void finish(const std::variant<TokenSet, Failure> &result);

    OAuthProvider m_provider;
    QStringList m_scopes;
    QString m_loginHint;
    Clock &m_clock;
    QByteArray m_verifier;
    QByteArray m_state;
    RedirectListener m_listener;
    std::unique_ptr<TokenExchange> m_exchange;
    std::unique_ptr<Alarm> m_deadline;
    bool m_isOver = false;
};

} // namespace Grelot
