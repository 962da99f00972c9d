// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "accounttestrunner.h"

#include "accountstore.h"
#include "exitcodes.h"
#include "signinwords.h"

namespace Grelot {

AccountTestRunner::AccountTestRunner(RuntimePaths paths, QString name)
    : m_paths(std::move(paths))
    , m_name(std::move(name))
    , m_random(RandomSource::fromSystem())
    , m_secrets(m_keychain, m_clock)
    , m_factory(m_paths.dataFolder,
          AccountSecrets(m_secrets, m_paths.oauthProvidersFile(), m_clock), m_clock, m_random)
{
}

AccountTestRunner::~AccountTestRunner() = default;

void AccountTestRunner::start()
{
    const auto account = AccountStore(m_paths.settingsFile).find(m_name);
    if (!account) {
        printError(tr("There is no account named %1. See grelot account list.").arg(m_name));
        Q_EMIT finished(ExitCode::Usage);
        return;
    }
    m_trial = m_factory.makeTrial(*account);
    connect(m_trial.get(), &AccountTrial::began, this,
        [url = account->url.toString()] { printLine(tr("Connecting to %1").arg(url)); });
    connect(m_trial.get(), &AccountTrial::passed, this, &AccountTestRunner::passed);
    connect(m_trial.get(), &AccountTrial::delayed, this,
        [](const Failure &failure) { printError(failure.text); });
    connect(m_trial.get(), &AccountTrial::failed, this, &AccountTestRunner::failed);
    connect(
        m_trial.get(), &AccountTrial::succeeded, this, [this] { Q_EMIT finished(ExitCode::Fine); });
    m_trial->start();
}

void AccountTestRunner::passed(AccountTrial::Step step)
{
    const auto elapsed = m_trial->elapsed().count();
    const QStringList findings = m_trial->findings();
    switch (step) {
    case AccountTrial::Step::Opening:
    case AccountTrial::Step::Reading:
        return;
    case AccountTrial::Step::SigningIn:
        printLine(tr("Signed in, %1 ms").arg(elapsed));
        return;
    case AccountTrial::Step::Push:
        printLine(tr("In step with the inbox by %1, %2 ms")
                      .arg(transportWords(*m_trial->rung()))
                      .arg(elapsed));
        for (const QString &finding : findings)
            printLine(finding);
        return;
    }
}

void AccountTestRunner::failed(const Failure &failure)
{
    printError(failure.text);
    if (failure.need == Need::SignIn)
        printError(signInHint(m_name));
    Q_EMIT finished(exitCodeOf(failure));
}

} // namespace Grelot
