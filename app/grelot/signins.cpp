// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "signins.h"

#include "oauthproviders.h"

namespace Grelot {

SignIns::SignIns(SecretStore &store, QString providersFile, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_providersFile(std::move(providersFile))
    , m_clock(clock)
{
}

SignIns::~SignIns() = default;

void SignIns::start(const AccountConfig &account)
{
    const QString name = account.name;
    if (const auto found = m_running.find(name); found != m_running.end()) {
        found->second->showPageAgain();
        return;
    }
    const auto chosen =
        OAuthProviders::load(m_providersFile).choose(account.oauthProvider, account.url);
    if (const auto *problem = std::get_if<ProviderProblem>(&chosen)) {
        Q_EMIT failed(name, problem->text);
        return;
    }
    auto signIn = std::make_unique<AccountSignIn>(name,
        AuthorizationFlow::forAccount(std::get<OAuthProvider>(chosen), account.url, m_clock),
        m_store);
    connect(signIn.get(), &AccountSignIn::browserNeeded, this,
        [this, name](const QUrl &url) { Q_EMIT browserNeeded(name, url); });
    connect(signIn.get(), &AccountSignIn::failed, this, [this, name](const Failure &failure) {
        end(name);
        Q_EMIT failed(name, failure.text);
    });
    connect(signIn.get(), &AccountSignIn::succeeded, this, [this, name] {
        end(name);
        Q_EMIT succeeded(name);
    });
    AccountSignIn *started = signIn.get();
    m_running.emplace(name, std::move(signIn));
    started->start();
}

void SignIns::cancel(const QString &account)
{
    end(account);
}

// It may be the one that calls.
void SignIns::end(const QString &account)
{
    const auto found = m_running.find(account);
    if (found == m_running.end())
        return;
    AccountSignIn *ended = found->second.release();
    m_running.erase(found);
    ended->disconnect(this);
    ended->deleteLater();
}

} // namespace Grelot
