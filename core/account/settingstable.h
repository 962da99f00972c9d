// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLatin1String>

namespace Grelot {

enum class SettingScope {
    Application, ///< once, at the top of the file
    Account,     ///< in each [accounts/NAME]
};

/// Every setting there is. A new one gets a line here and one in the table.
enum class Setting {
    Format,
    Url,
    PasswordCommand,
    SecretKind,
    Mailboxes,
    OAuthProvider,
    InstantMailboxes,
};

struct SettingRow
{
    Setting setting;
    SettingScope scope;
    QLatin1String key;
    QLatin1String fallback; ///< its value when the file does not say
};

const SettingRow &rowOf(Setting setting);

} // namespace Grelot
