// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "accountsigninrunner.h"

#include "controlclient.h"
#include "exitcodes.h"
#include "oauthproviders.h"

namespace Grelot {

AccountSignInRunner::AccountSignInRunner(RuntimePaths paths, QString name, UrlOpener opener)
    : m_paths(std::move(paths))
    , m_name(std::move(name))
    , m_opener(std::move(opener))
    , m_secrets(m_keychain, m_clock)
{
}

void AccountSignInRunner::start()
{
    const auto account = AccountStore(m_paths.settingsFile).find(m_name);
    if (!account) {
        end(tr("There is no account named %1. See grelot account list.").arg(m_name),
            ExitCode::Usage);
        return;
    }
    if (account->oauthProvider.isEmpty()) {
        end(tr("%1 signs in with a password, not through the browser. To change that, remove the "
               "account and add it again with --sign-in.")
                .arg(m_name),
            ExitCode::Usage);
        return;
    }
    const OAuthProviders providers = OAuthProviders::load(m_paths.oauthProvidersFile());
    for (const QString &problem : providers.problems())
        printError(problem);
    const auto chosen = providers.choose(account->oauthProvider, account->url);
    if (const auto *problem = std::get_if<ProviderProblem>(&chosen))
        end(problem->text, ExitCode::Failed);
    else
        signIn(std::get<OAuthProvider>(chosen), *account);
}

void AccountSignInRunner::signIn(const OAuthProvider &provider, const AccountConfig &account)
{
    m_signIn = std::make_unique<AccountSignIn>(
        m_name, AuthorizationFlow::forAccount(provider, account.url, m_clock), m_secrets);
    connect(m_signIn.get(), &AccountSignIn::browserNeeded, this,
        [this, provider](const QUrl &url) { showSignInPage(provider, url, m_opener); });
    connect(m_signIn.get(), &AccountSignIn::failed, this,
        [this](const Failure &failure) { end(failure.text, exitCodeOf(failure)); });
    connect(
        m_signIn.get(), &AccountSignIn::succeeded, this, [this, provider](const TokenSet &tokens) {
            saySignedIn(provider, tokens);
            tellInstance(m_paths.socket(), QStringLiteral("signed-in"), m_name, m_clock, this,
                [this] { Q_EMIT finished(ExitCode::Fine); });
        });
    m_signIn->start();
}

void AccountSignInRunner::end(const QString &text, ExitCode code)
{
    printError(text);
    Q_EMIT finished(code);
}

} // namespace Grelot
