// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accountconfig.h"

#include <memory>

namespace Grelot {

class Clock;
class SecretStore;

/// Where this account's secret comes from: its command, else the keyring. Store and clock have to
/// outlive the provider.
std::unique_ptr<SecretProvider> makeSecretProvider(
    const AccountConfig &account, SecretStore &store, Clock &clock);

} // namespace Grelot
