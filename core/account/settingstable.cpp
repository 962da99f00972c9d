// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "settingstable.h"

#include <QSettings>
#include <QStringList>

#include <array>

namespace Grelot {

namespace {

constexpr SettingRow applicationRow(Setting setting, const char *key, const char *fallback)
{
    return {setting, SettingScope::Application, QLatin1String(key), QLatin1String(fallback)};
}

constexpr SettingRow accountRow(Setting setting, const char *key, const char *fallback)
{
    return {setting, SettingScope::Account, QLatin1String(key), QLatin1String(fallback)};
}

constexpr std::array table{
    applicationRow(Setting::Format, "format", "1"),
    applicationRow(Setting::AccountOrder, "accountOrder", ""),
    applicationRow(Setting::NotificationDetail, "notifications/tell", "preview"),
    applicationRow(Setting::NotificationSound, "notifications/sound", "true"),
    applicationRow(Setting::QuietEnabled, "notifications/quiet", "false"),
    applicationRow(Setting::QuietSpans, "notifications/quietTimes", "1234567 22:00 07:00"),
    applicationRow(Setting::TrayStyle, "appearance/trayIcon", "coloured"),
    applicationRow(Setting::TrayNumber, "appearance/trayNumber", "unread"),
    applicationRow(Setting::Density, "appearance/density", "comfortable"),
    applicationRow(Setting::ProxyKind, "network/proxy", "system"),
    applicationRow(Setting::ProxyHost, "network/proxyHost", ""),
    applicationRow(Setting::ProxyPort, "network/proxyPort", "0"),
    applicationRow(Setting::ProxyUser, "network/proxyUser", ""),
    applicationRow(Setting::LogLevel, "advanced/logLevel", "info"),
    accountRow(Setting::Url, "url", ""),
    accountRow(Setting::PasswordCommand, "passwordCommand", ""),
    accountRow(Setting::SecretKind, "secret", "password"),
    accountRow(Setting::Mailboxes, "mailboxes", "INBOX"),
    accountRow(Setting::OAuthProvider, "oauthProvider", ""),
    accountRow(Setting::InstantMailboxes, "instantMailboxes", ""),
    accountRow(Setting::Colour, "colour", "automatic"),
    accountRow(Setting::Transport, "transport", "automatic"),
    accountRow(Setting::Keepalive, "keepalive", "automatic"),
    accountRow(Setting::OpenWith, "openWith", "mid:"),
    accountRow(Setting::Notifications, "notifications", "inherit"),
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

QStringList listOf(const QVariant &value)
{
    QStringList list = value.toStringList();
    list.removeAll(QString());
    return list;
}

} // namespace

const SettingRow &rowOf(Setting setting)
{
    return table[std::size_t(setting)];
}

SettingValues readValues(const QSettings &settings, SettingScope scope)
{
    SettingValues values;
    for (const SettingRow &row : table) {
        if (row.scope == scope)
            values[row.setting] = settings.value(row.key, QString(row.fallback));
    }
    return values;
}

void writeChanges(QSettings &settings, const SettingValues &before, const SettingValues &after)
{
    for (const auto &[setting, value] : after) {
        const auto old = before.find(setting);
        if (old != before.end() && listOf(old->second) == listOf(value))
            continue;
        const SettingRow &row = rowOf(setting);
        if (listOf(value) == listOf(QString(row.fallback)))
            settings.remove(row.key);
        else
            settings.setValue(row.key, value);
    }
}

} // namespace Grelot
