// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLatin1String>
#include <QVariant>

#include <map>

class QSettings;

namespace Grelot {

enum class SettingScope {
    Application, ///< once, at the top of the file or in a group of its own
    Account,     ///< in each [accounts/NAME]
};

/// Every setting there is. A new one gets a line here and one in the table.
enum class Setting {
    Format,
    AccountOrder,
    NotificationDetail,
    NotificationSound,
    QuietEnabled,
    QuietSpans,
    TrayStyle,
    TrayNumber,
    Density,
    ProxyKind,
    ProxyHost,
    ProxyPort,
    ProxyUser,
    LogLevel,
    Url,
    PasswordCommand,
    SecretKind,
    Mailboxes,
    OAuthProvider,
    InstantMailboxes,
    Colour,
    Transport,
    Keepalive,
    OpenWith,
    Notifications,
};

struct SettingRow
{
    Setting setting;
    SettingScope scope;
    QLatin1String key;
    QLatin1String fallback; ///< its value when the file does not say; a list of one, or of none
};

const SettingRow &rowOf(Setting setting);

/// The number of the format that this version writes.
inline constexpr int settingsFormat = 1;

/// Values by setting: texts and lists of texts, as they stand in the file.
using SettingValues = std::map<Setting, QVariant>;

/// What the group of the file that is open says, with the fallbacks of what it does not say.
SettingValues readValues(const QSettings &settings, SettingScope scope);
/// Writes what differs, so that what another process wrote meanwhile stays. What is at its fallback
/// goes.
void writeChanges(QSettings &settings, const SettingValues &before, const SettingValues &after);

} // namespace Grelot
