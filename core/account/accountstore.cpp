// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "accountstore.h"

#include "accountvalues.h"

#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace Grelot {

namespace {

bool isSameName(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

bool isTaken(const QStringList &names, const QString &name)
{
    return std::any_of(names.begin(), names.end(),
        [&name](const QString &other) { return isSameName(name, other); });
}

} // namespace

AccountStore::AccountStore(const QString &filePath)
    : m_file(filePath)
{
    reload();
}

QString AccountStore::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
        QStringLiteral("/grelot/grelot.ini");
}

void AccountStore::reload()
{
    QList<AccountConfig> accounts;
    QStringList problems;
    const bool known =
        m_file.read([&](QSettings &settings) { accounts = readAccounts(settings, problems); });
    m_problems += m_file.takeProblems() + problems;
    if (known)
        m_accounts = accounts;
}

std::optional<AccountConfig> AccountStore::find(const QString &name) const
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(),
        [&name](const AccountConfig &account) { return account.name == name; });
    if (found == m_accounts.end())
        return std::nullopt;
    return *found;
}

std::optional<StoreError> AccountStore::checkNew(const QString &name) const
{
    if (const QString problem = accountNameProblem(name); !problem.isEmpty())
        return StoreError{StoreError::Kind::BadName, problem};
    QSettings settings(m_file.path(), QSettings::IniFormat);
    return isTaken(accountNames(settings), name) ? std::optional(taken(name)) : std::nullopt;
}

std::optional<StoreError> AccountStore::add(const AccountConfig &account)
{
    if (auto error = checkNew(account.name))
        return error;
    return change([&account](QSettings &settings) -> std::optional<StoreError> {
        if (isTaken(accountNames(settings), account.name)) // between the question and the lock
            return taken(account.name);
        writeAccount(settings, {}, account);
        return std::nullopt;
    });
}

std::optional<StoreError> AccountStore::update(const AccountConfig &account)
{
    const auto known = find(account.name);
    return change([&known, &account](QSettings &settings) -> std::optional<StoreError> {
        if (!known || !accountNames(settings).contains(account.name))
            return missing(account.name);
        writeAccount(settings, valuesOf(*known), account);
        return std::nullopt;
    });
}

std::optional<StoreError> AccountStore::remove(const QString &name)
{
    return change([&name](QSettings &settings) -> std::optional<StoreError> {
        if (!accountNames(settings).contains(name))
            return missing(name);
        removeAccount(settings, name);
        return std::nullopt;
    });
}

std::optional<StoreError> AccountStore::setOrder(const QStringList &names)
{
    return change([&names](QSettings &settings) -> std::optional<StoreError> {
        settings.setValue(rowOf(Setting::AccountOrder).key, names);
        return std::nullopt;
    });
}

std::optional<StoreError> AccountStore::change(
    const std::function<std::optional<StoreError>(QSettings &)> &edit)
{
    std::optional<StoreError> refused;
    QList<AccountConfig> accounts;
    const auto problem = m_file.change([&](QSettings &settings) {
        refused = edit(settings);
        QStringList said;
        accounts = readAccounts(settings, said); // reload() says what is left out
        return !refused;
    });
    m_problems += m_file.takeProblems();
    if (problem)
        return StoreError{StoreError::Kind::NotWritten, *problem};
    m_accounts = accounts;
    return refused;
}

StoreError AccountStore::taken(const QString &name)
{
    return {StoreError::Kind::NameTaken, tr("There is an account called %1 already.").arg(name)};
}

StoreError AccountStore::missing(const QString &name)
{
    return {StoreError::Kind::NotFound, tr("There is no account called %1.").arg(name)};
}

} // namespace Grelot
