// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "accounttestrunner.h"

#include "accountstore.h"
#include "exitcodes.h"
#include "signinwords.h"

namespace Grelot {

namespace {

constexpr std::chrono::milliseconds patience{30'000};

} // namespace

AccountTestRunner::AccountTestRunner(RuntimePaths paths, QString name)
    : m_paths(std::move(paths))
    , m_name(std::move(name))
    , m_random(RandomSource::fromSystem())
    , m_secrets(m_keychain, m_clock)
    , m_accountSecrets(m_secrets, m_paths.oauthProvidersFile(), m_clock)
    , m_factory(m_paths.dataFolder, m_accountSecrets, m_clock, m_random)
    , m_patience(m_clock.alarm([this] { end(ExitCode::NotReachable); }))
{
}

AccountTestRunner::~AccountTestRunner() = default;

void AccountTestRunner::start()
{
    const auto account = AccountStore(m_paths.settingsFile).find(m_name);
    if (!account) {
        printError(tr("There is no account named %1. See grelot account list.").arg(m_name));
        end(ExitCode::Usage);
        return;
    }
    m_provider = m_accountSecrets.provider(*account);
    m_source = m_factory.makeSource(*account, *m_provider);
    m_provider->fetch([this, account](const std::variant<Secret, Failure> &secret) {
        if (const auto *failure = std::get_if<Failure>(&secret))
            failed(*failure);
        else
            connectTo(*account);
    });
}

void AccountTestRunner::connectTo(const AccountConfig &account)
{
    m_started = m_clock.now();
    m_connection = std::make_unique<Connection>(*m_source, m_clock, m_random);
    connect(m_connection.get(), &Connection::phaseChanged, this, &AccountTestRunner::phaseChanged);
    connect(m_connection.get(), &Connection::failed, this, &AccountTestRunner::failed,
        Qt::QueuedConnection);
    printLine(tr("Connecting to %1").arg(account.url.toString()));
    m_patience->start(patience);
    m_connection->start();
}

void AccountTestRunner::phaseChanged()
{
    const auto elapsed = (m_clock.now() - m_started).count();
    if (m_connection->state() == ConnectionState::Syncing)
        printLine(tr("Signed in, %1 ms").arg(elapsed));
    if (m_connection->state() != ConnectionState::Online)
        return;
    printLine(tr("In step with the inbox by %1, %2 ms")
                  .arg(transportWords(*m_connection->rung()))
                  .arg(elapsed));
    for (const QString &finding : m_source->findings())
        printLine(finding);
    // Not from within the connection's own signal.
    QMetaObject::invokeMethod(
        this, [this] { end(ExitCode::Fine); }, Qt::QueuedConnection);
}

void AccountTestRunner::failed(const Failure &failure)
{
    printError(failure.text);
    // A gateway that is not ready yet (its mail server slows logins down) will be.
    if (failure.kind == FailureKind::Transient && failure.answered && m_patience->isActive())
        return;
    if (failure.need == Need::SignIn)
        printError(signInHint(m_name));
    end(exitCodeOf(failure));
}

void AccountTestRunner::end(ExitCode code)
{
    m_patience->stop();
    if (m_connection)
        m_connection->stop();
    Q_EMIT finished(code);
}

} // namespace Grelot
