// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "settingstable.h"

#include <array>

namespace Grelot {

namespace {

constexpr std::array table{
    SettingRow{
        Setting::Format, SettingScope::Application, QLatin1String("format"), QLatin1String("1")},
    SettingRow{Setting::Url, SettingScope::Account, QLatin1String("url"), {}},
    SettingRow{
        Setting::PasswordCommand, SettingScope::Account, QLatin1String("passwordCommand"), {}},
    SettingRow{Setting::SecretKind, SettingScope::Account, QLatin1String("secret"),
        QLatin1String("password")},
    SettingRow{Setting::Mailboxes, SettingScope::Account, QLatin1String("mailboxes"),
        QLatin1String("INBOX")},
    SettingRow{Setting::OAuthProvider, SettingScope::Account, QLatin1String("oauthProvider"), {}},
    SettingRow{
        Setting::InstantMailboxes, SettingScope::Account, QLatin1String("instantMailboxes"), {}},
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (std::size_t(table[i].setting) != i)
            return false;
    }
    return true;
}
static_assert(isInOrder(), "the table has to follow the order of the enum");

} // namespace

const SettingRow &rowOf(Setting setting)
{
    return table[std::size_t(setting)];
}

} // namespace Grelot
