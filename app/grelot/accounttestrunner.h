// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounttrial.h"
#include "runner.h"
#include "runtimepaths.h"
#include "secretstore.h"
#include "sessionfactory.h"
#include "systemkeychain.h"

#include <memory>

namespace Grelot {

/// `grelot account test NAME`: a trial of the account, told on the terminal.
class AccountTestRunner final : public Runner
{
    Q_OBJECT

public:
    AccountTestRunner(RuntimePaths paths, QString name);
    ~AccountTestRunner() override;
    void start() override;

private:
    void passed(AccountTrial::Step step);
    void failed(const Failure &failure);

    RuntimePaths m_paths;
    QString m_name;
    SystemClock m_clock;
    RandomSource m_random;
    SystemKeychain m_keychain;
    SecretStore m_secrets;
    SessionFactory m_factory;
    std::unique_ptr<AccountTrial> m_trial;
};

} // namespace Grelot
