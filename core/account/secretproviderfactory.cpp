// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "secretproviderfactory.h"

#include "keychainprovider.h"
#include "passwordcommandprovider.h"

namespace Grelot {

std::unique_ptr<SecretProvider> makeSecretProvider(
    const AccountConfig &account, SecretStore &store, Clock &clock)
{
    if (account.passwordCommand.isEmpty())
        return std::make_unique<KeychainProvider>(store, account.name, account.secretKind);
    return std::make_unique<PasswordCommandProvider>(
        account.passwordCommand, clock, account.secretKind);
}

} // namespace Grelot
