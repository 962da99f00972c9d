// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accountconfig.h"
#include "settingsfile.h"

#include <QCoreApplication>
#include <QList>

#include <optional>

class QSettings;

namespace Grelot {

/// Why the store did not do what it was asked.
struct StoreError
{
    enum class Kind {
        BadName,
        NameTaken, ///< names that differ by case alone count as one
        NotFound,
        NotWritten,
    };
    Kind kind;
    QString text; ///< for people

    bool operator==(const StoreError &) const = default;
};

/// The accounts, kept in a SettingsFile.
class AccountStore
{
    Q_DECLARE_TR_FUNCTIONS(Grelot::AccountStore)

public:
    /// The file need not exist yet.
    explicit AccountStore(const QString &filePath);
    /// grelot/grelot.ini where the desktop keeps settings.
    static QString defaultPath();

    const QList<AccountConfig> &accounts() const { return m_accounts; }
    std::optional<AccountConfig> find(const QString &name) const;

    std::optional<StoreError> checkNew(const QString &name) const;
    std::optional<StoreError> add(const AccountConfig &account);
    /// Writes what differs from the account of this name.
    std::optional<StoreError> update(const AccountConfig &account);
    std::optional<StoreError> remove(const QString &name);
    /// The order in which accounts() stand; those that are not named come last, by name.
    std::optional<StoreError> setOrder(const QStringList &names);
    /// Reads again what another process may have written.
    void reload();

    /// Sentences about what was found damaged since the last call.
    QStringList takeProblems() { return std::exchange(m_problems, {}); }

private:
    std::optional<StoreError> change(
        const std::function<std::optional<StoreError>(QSettings &)> &edit);
    static StoreError taken(const QString &name);
    static StoreError missing(const QString &name);

    SettingsFile m_file;
    QList<AccountConfig> m_accounts;
    QStringList m_problems;
};

} // namespace Grelot
