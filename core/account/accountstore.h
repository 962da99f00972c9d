// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accountconfig.h"

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

/// The accounts, in an INI file. Each change is written at once, whole or not at all, and joins
/// what other processes wrote meanwhile. A damaged file is set aside under another name.
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
    std::optional<StoreError> remove(const QString &name);
    /// Reads again what another process may have written.
    void reload();

    /// Sentences about what was found damaged since the last call.
    QStringList takeProblems() { return std::exchange(m_problems, {}); }

private:
    void read(QSettings &settings);
    void setAside();
    void createFile() const;
    std::optional<StoreError> written(QSettings &settings);

    QString m_filePath;
    QList<AccountConfig> m_accounts;
    QStringList m_problems;
};

} // namespace Grelot
