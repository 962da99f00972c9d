// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "browsersignin.h"

#include "oauthproviders.h"

namespace Grelot {

BrowserSignIn::BrowserSignIn(
    QString providersFile, AccountUrl account, UrlOpener opener, Clock &clock)
    : m_providersFile(std::move(providersFile))
    , m_account(std::move(account))
    , m_opener(std::move(opener))
    , m_clock(clock)
{
}

BrowserSignIn::~BrowserSignIn() = default;

void BrowserSignIn::start()
{
    const auto chosen = OAuthProviders::load(m_providersFile).choose({}, m_account);
    if (const auto *problem = std::get_if<ProviderProblem>(&chosen)) {
        Q_EMIT failed(problem->text);
        return;
    }
    m_provider = std::get<OAuthProvider>(chosen);
    m_flow = AuthorizationFlow::forAccount(m_provider, m_account, m_clock);
    connect(m_flow.get(), &AuthorizationFlow::browserNeeded, this, [this](const QUrl &url) {
        m_page = url;
        open();
    });
    connect(m_flow.get(), &AuthorizationFlow::finished, this,
        [this](const std::variant<TokenSet, Failure> &result) {
            m_page.clear();
            if (const auto *failure = std::get_if<Failure>(&result))
                Q_EMIT failed(failure->text);
            else
                Q_EMIT succeeded(m_provider.id, std::get<TokenSet>(result));
        });
    m_flow->start();
}

void BrowserSignIn::openAgain()
{
    if (!m_page.isEmpty())
        open();
}

void BrowserSignIn::open()
{
    Q_EMIT waiting(m_opener(m_page)
            ? tr("Sign in with %1 in the browser, within 10 minutes.").arg(m_provider.name)
            : tr("No browser could be opened to sign in with %1. Choose one in the settings of "
                 "your "
                 "desktop, then open the page again.")
                  .arg(m_provider.name));
}

} // namespace Grelot
