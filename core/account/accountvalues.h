// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accountconfig.h"
#include "settingstable.h"

namespace Grelot {

/// An account as it stands in the settings. Its address alone can make it unusable (the Failure);
/// what else is not understood counts as not said.
std::variant<AccountConfig, Failure> accountOf(const QString &name, const SettingValues &values);
SettingValues valuesOf(const AccountConfig &account);

} // namespace Grelot
