// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accountconfig.h"

#include <memory>

namespace Grelot {

class Clock;
class SecretStore;

/// Where the secret of each account comes from: its sign-in through the browser, its command, else
/// the keyring.
class AccountSecrets
{
public:
    /// providersFile: the person's own. Store and clock have to outlive the providers.
    AccountSecrets(SecretStore &store, QString providersFile, Clock &clock);

    std::unique_ptr<SecretProvider> provider(const AccountConfig &account) const;

private:
    SecretStore &m_store;
    QString m_providersFile;
    Clock &m_clock;
};

} // namespace Grelot
