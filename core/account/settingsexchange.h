// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accountconfig.h"
#include "appsettings.h"

#include <variant>

/// Settings carried from one computer to another, in a file of the same form as the settings' own.
/// It holds no secret, no password command, and nothing of what is remembered of messages.
namespace Grelot::SettingsExchange {

struct Imported
{
    AppSettings settings;
    QList<AccountConfig> accounts;
    QStringList notes; ///< sentences about what was left out
};

/// Replaces what that file holds. What went wrong, in words; nullopt: written.
std::optional<QString> write(
    const QString &path, const AppSettings &settings, const QList<AccountConfig> &accounts);

/// Or why not, in words. The file comes from anybody: commands in it are dropped, and it is never
/// set aside or changed.
std::variant<Imported, QString> read(const QString &path);

} // namespace Grelot::SettingsExchange
