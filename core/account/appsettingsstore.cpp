// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "appsettingsstore.h"

#include <QSettings>

namespace Grelot {

AppSettingsStore::AppSettingsStore(const QString &filePath, QObject *parent)
    : QObject(parent)
    , m_file(filePath)
{
    reload();
}

void AppSettingsStore::reload()
{
    AppSettings read;
    const bool known = m_file.read([&read](const QSettings &settings) {
        read = AppSettings::fromValues(readValues(settings, SettingScope::Application));
    });
    if (known)
        adopt(read);
}

std::optional<QString> AppSettingsStore::change(const AppSettings &next)
{
    if (next == m_settings)
        return std::nullopt;
    AppSettings joined;
    const auto problem = m_file.change([&](QSettings &settings) {
        writeChanges(settings, m_settings.toValues(), next.toValues());
        joined = AppSettings::fromValues(readValues(settings, SettingScope::Application));
        return true;
    });
    if (!problem)
        adopt(joined);
    return problem;
}

void AppSettingsStore::adopt(const AppSettings &settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    Q_EMIT changed(m_settings);
}

} // namespace Grelot
