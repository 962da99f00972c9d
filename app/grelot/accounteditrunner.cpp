// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "accounteditrunner.h"

#include "controlclient.h"
#include "exitcodes.h"
#include "oauthproviders.h"
#include "sessionfactory.h"

namespace Grelot {

namespace {

ExitCode exitFor(const AccountEditor::Problem &problem)
{
    const auto *error = std::get_if<StoreError>(&problem);
    if (!error)
        return ExitCode::Failed;
    switch (error->kind) {
    case StoreError::Kind::BadName:
    case StoreError::Kind::NameTaken:
    case StoreError::Kind::NotFound:
        return ExitCode::Usage;
    case StoreError::Kind::NotWritten:
        return ExitCode::Failed;
    }
    Q_UNREACHABLE();
}

QString textOf(const AccountEditor::Problem &problem)
{
    return std::visit([](const auto &what) { return what.text; }, problem);
}

} // namespace

AccountEditRunner::AccountEditRunner(RuntimePaths paths, Order order, UrlOpener opener)
    : m_paths(std::move(paths))
    , m_order(std::move(order))
    , m_opener(std::move(opener))
    , m_secrets(m_keychain, m_clock)
    , m_accounts(m_paths.settingsFile)
    , m_editor(m_accounts, m_secrets)
{
    connect(&m_secrets, &SecretStore::waitingChanged, this, [](bool waiting) {
        if (waiting)
            printError(tr("Waiting for the keyring."));
    });
}

void AccountEditRunner::start()
{
    const QStringList problems = m_accounts.takeProblems();
    for (const QString &problem : problems)
        printError(problem);
    if (const auto *order = std::get_if<Command::AccountAdd>(&m_order))
        add(*order);
    else
        remove(std::get<Command::AccountRemove>(m_order));
}

void AccountEditRunner::add(const Command::AccountAdd &order)
{
    const auto parsed = AccountUrl::parse(order.url);
    if (const auto *failure = std::get_if<Failure>(&parsed)) {
        misuse(failure->text);
        return;
    }
    const AccountUrl url = std::get<AccountUrl>(parsed);
    // Before the password is asked for: a name that is taken would be told too late.
    if (const auto error = m_accounts.checkNew(order.name)) {
        done(*error);
        return;
    }
    using From = Command::AccountAdd::SecretFrom;
    if (!url.warning().isEmpty())
        printError(url.warning());
    if (order.secretFrom == From::SignIn) {
        addSignedIn({order.name, url}, order.provider);
        return;
    }
    AccountConfig account{order.name, url, order.passwordCommand,
        order.secretFrom == From::TokenStdin ? Secret::Kind::Token : Secret::Kind::Password};
    std::optional<QString> secret;
    if (order.secretFrom != From::Command) {
        if (order.secretFrom == From::Prompt && !inputIsTerminal()) {
            misuse(
                tr("Say where the password comes from: --password-stdin, --password-command CMD or "
                   "--token-stdin."));
            return;
        }
        secret = readSecretLine(tr("Password for %1: ").arg(url.toString()));
        if (!secret) {
            misuse(tr("No password was given."));
            return;
        }
    } else if (order.passwordCommand.trimmed().isEmpty()) {
        misuse(tr("The password command is empty."));
        return;
    }
    m_editor.add(account, secret, [this](const auto &problem) { done(problem); });
}

void AccountEditRunner::addSignedIn(AccountConfig account, const QString &providerId)
{
    const OAuthProviders providers = OAuthProviders::load(m_paths.oauthProvidersFile());
    for (const QString &problem : providers.problems())
        printError(problem);
    const auto chosen = providers.choose(providerId, account.url);
    if (const auto *problem = std::get_if<ProviderProblem>(&chosen)) {
        printError(problem->text);
        Q_EMIT finished(problem->isIncomplete ? ExitCode::Failed : ExitCode::Usage);
        return;
    }
    const auto &provider = std::get<OAuthProvider>(chosen);
    account.secretKind = Secret::Kind::Token;
    account.oauthProvider = provider.id;
    m_flow = AuthorizationFlow::forAccount(provider, account.url, m_clock);
    connect(m_flow.get(), &AuthorizationFlow::browserNeeded, this,
        [this, provider](const QUrl &url) { showSignInPage(provider, url, m_opener); });
    connect(m_flow.get(), &AuthorizationFlow::finished, this,
        [this, provider, account](const std::variant<TokenSet, Failure> &result) {
            if (const auto *failure = std::get_if<Failure>(&result)) {
                printError(failure->text);
                Q_EMIT finished(exitCodeOf(*failure));
                return;
            }
            const auto &tokens = std::get<TokenSet>(result);
            saySignedIn(provider, tokens);
            m_editor.add(account, tokens.toJson(), [this](const auto &problem) { done(problem); });
        });
    m_flow->start();
}

void AccountEditRunner::remove(const Command::AccountRemove &order)
{
    const auto account = m_accounts.find(order.name);
    m_editor.remove(order.name, [this, account](const auto &problem) {
        // Without its secret's removal the account is gone all the same.
        const bool gone = account && !m_accounts.find(account->name);
        if (!gone) {
            done(problem);
            return;
        }
        if (problem)
            printError(textOf(*problem));
        tellInstance([this, account, problem] {
            // After the running instance let go of it, since that saves once more.
            SessionFactory::forget(m_paths.dataFolder, *account);
            Q_EMIT finished(problem ? exitFor(*problem) : ExitCode::Fine);
        });
    });
}

void AccountEditRunner::done(const std::optional<AccountEditor::Problem> &problem)
{
    if (problem) {
        printError(textOf(*problem));
        Q_EMIT finished(exitFor(*problem));
        return;
    }
    tellInstance([this] { Q_EMIT finished(ExitCode::Fine); });
}

void AccountEditRunner::tellInstance(const std::function<void()> &then)
{
    // It reads its settings again.
    Grelot::tellInstance(m_paths.socket(), QStringLiteral("reload"), {}, m_clock, this, then);
}

void AccountEditRunner::misuse(const QString &text)
{
    printError(text);
    Q_EMIT finished(ExitCode::Usage);
}

} // namespace Grelot
