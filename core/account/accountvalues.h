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

/// All names that are taken, whether or not those accounts can be understood.
QStringList accountNames(QSettings &settings);
/// Those that can be understood, as the person ordered them, the others after them by name.
/// problems: a sentence for each that is left out.
QList<AccountConfig> readAccounts(QSettings &settings, QStringList &problems);
/// Writes what differs from `before`.
void writeAccount(QSettings &settings, const SettingValues &before, const AccountConfig &account);
void removeAccount(QSettings &settings, const QString &name);

} // namespace Grelot
