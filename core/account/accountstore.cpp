// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "accountstore.h"

#include "accountvalues.h"

#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace Grelot {

namespace {

constexpr QLatin1String accountsGroup("accounts");

bool isSameName(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

QStringList namesIn(QSettings &settings)
{
    settings.beginGroup(accountsGroup);
    const QStringList names = settings.childGroups();
    settings.endGroup();
    return names;
}

bool isTaken(const QStringList &names, const QString &name)
{
    return std::any_of(names.begin(), names.end(),
        [&name](const QString &other) { return isSameName(name, other); });
}

void writeAccount(QSettings &settings, const SettingValues &before, const AccountConfig &account)
{
    settings.beginGroup(accountsGroup);
    settings.beginGroup(account.name);
    writeChanges(settings, before, valuesOf(account));
    settings.endGroup();
    settings.endGroup();
}

QStringList orderIn(const QSettings &settings)
{
    return readValues(settings, SettingScope::Application).at(Setting::AccountOrder).toStringList();
}

/// As the person ordered them; the others after them, by name.
void sort(QList<AccountConfig> &accounts, const QStringList &order)
{
    const auto place = [&order](const AccountConfig &account) {
        const qsizetype index = order.indexOf(account.name);
        return std::pair(index < 0 ? order.size() : index, account.name);
    };
    std::sort(accounts.begin(), accounts.end(),
        [&place](const auto &a, const auto &b) { return place(a) < place(b); });
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
        m_file.read([&](QSettings &settings) { accounts = read(settings, problems); });
    m_problems += m_file.takeProblems() + problems;
    if (known)
        m_accounts = accounts;
}

QList<AccountConfig> AccountStore::read(QSettings &settings, QStringList &problems)
{
    QList<AccountConfig> accounts;
    const QStringList order = orderIn(settings);
    const QStringList names = namesIn(settings);
    settings.beginGroup(accountsGroup);
    for (const QString &name : names) {
        settings.beginGroup(name);
        const auto account = accountOf(name, readValues(settings, SettingScope::Account));
        settings.endGroup();
        const auto *failure = std::get_if<Failure>(&account);
        if (!failure && accountNameProblem(name).isEmpty()) {
            accounts.append(std::get<AccountConfig>(account));
        } else {
            // It stays in the file: a newer Grelot may have written it.
            problems.append(tr("The account %1 in the settings is left out. %2")
                                .arg(name, failure ? failure->text : accountNameProblem(name)));
        }
    }
    settings.endGroup();
    sort(accounts, order);
    return accounts;
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
    return isTaken(namesIn(settings), name) ? std::optional(taken(name)) : std::nullopt;
}

std::optional<StoreError> AccountStore::add(const AccountConfig &account)
{
    if (auto error = checkNew(account.name))
        return error;
    return change([this, &account](QSettings &settings) -> std::optional<StoreError> {
        if (isTaken(namesIn(settings), account.name)) // between the question and the lock
            return taken(account.name);
        writeAccount(settings, {}, account);
        return std::nullopt;
    });
}

std::optional<StoreError> AccountStore::update(const AccountConfig &account)
{
    const auto known = find(account.name);
    return change([this, &known, &account](QSettings &settings) -> std::optional<StoreError> {
        if (!known || !namesIn(settings).contains(account.name))
            return missing(account.name);
        writeAccount(settings, valuesOf(*known), account);
        return std::nullopt;
    });
}

std::optional<StoreError> AccountStore::remove(const QString &name)
{
    return change([this, &name](QSettings &settings) -> std::optional<StoreError> {
        if (!namesIn(settings).contains(name))
            return missing(name);
        settings.remove(accountsGroup + u'/' + name);
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
        accounts = read(settings, said); // reload() says what is left out
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
