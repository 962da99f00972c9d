// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "connection.h"
#include "runner.h"
#include "runtimepaths.h"
#include "secretstore.h"
#include "sessionfactory.h"
#include "systemkeychain.h"

#include <memory>

namespace Grelot {

/// `grelot account test NAME`: a connection told step by step, without announcing anything.
/// It ends with the first verdict; only a server that asks for patience gets some.
class AccountTestRunner final : public Runner
{
    Q_OBJECT

public:
    AccountTestRunner(RuntimePaths paths, QString name);
    ~AccountTestRunner() override;
    void start() override;

private:
    void connectTo(const AccountConfig &account);
    void phaseChanged();
    void failed(const Failure &failure);
    void end(ExitCode code);

    RuntimePaths m_paths;
    QString m_name;
    SystemClock m_clock;
    RandomSource m_random;
    SystemKeychain m_keychain;
    SecretStore m_secrets;
    AccountSecrets m_accountSecrets;
    SessionFactory m_factory;
    std::unique_ptr<Alarm> m_patience;
    std::unique_ptr<SecretProvider> m_provider;
    std::unique_ptr<MailSource> m_source;
    std::unique_ptr<Connection> m_connection;
    Clock::Moment m_started{0};
};

} // namespace Grelot
