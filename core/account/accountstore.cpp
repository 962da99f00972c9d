// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "accountstore.h"

#include "settingstable.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace Grelot {

namespace {

constexpr QLatin1String accountsGroup("accounts");

QVariant valueOf(const QSettings &settings, Setting setting)
{
    return settings.value(rowOf(setting).key, QVariant(QString(rowOf(setting).fallback)));
}

/// A fallback that is empty is no list of one empty name.
QStringList listOf(const QSettings &settings, Setting setting)
{
    QStringList list = valueOf(settings, setting).toStringList();
    list.removeAll(QString());
    return list;
}

QString secretKindName(Secret::Kind kind)
{
    switch (kind) {
    case Secret::Kind::Password:
        return QStringLiteral("password");
    case Secret::Kind::Token:
        return QStringLiteral("token");
    }
    Q_UNREACHABLE();
}

void writeAccount(QSettings &settings, const AccountConfig &account)
{
    settings.setValue(rowOf(Setting::Url).key, account.url.toString());
    settings.setValue(rowOf(Setting::SecretKind).key, secretKindName(account.secretKind));
    settings.setValue(rowOf(Setting::Mailboxes).key, account.mailboxes);
    if (!account.passwordCommand.isEmpty())
        settings.setValue(rowOf(Setting::PasswordCommand).key, account.passwordCommand);
    if (!account.oauthProvider.isEmpty())
        settings.setValue(rowOf(Setting::OAuthProvider).key, account.oauthProvider);
    if (!account.instantMailboxes.isEmpty())
        settings.setValue(rowOf(Setting::InstantMailboxes).key, account.instantMailboxes);
}

bool isSameName(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace

AccountStore::AccountStore(const QString &filePath)
    : m_filePath(filePath)
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
    m_accounts.clear();
    QSettings settings(m_filePath, QSettings::IniFormat);
    settings.allKeys(); // what is damaged shows only once it is parsed
    switch (settings.status()) {
    case QSettings::NoError:
        read(settings);
        return;
    case QSettings::FormatError:
        setAside();
        return;
    case QSettings::AccessError:
        m_problems.append(tr("The settings in %1 cannot be read. Check who owns that file.")
                              .arg(QDir::toNativeSeparators(m_filePath)));
        return;
    }
}

void AccountStore::read(QSettings &settings)
{
    settings.beginGroup(accountsGroup);
    const QStringList names = settings.childGroups();
    for (const QString &name : names) {
        settings.beginGroup(name);
        const auto url = AccountUrl::parse(valueOf(settings, Setting::Url).toString());
        const auto *good = std::get_if<AccountUrl>(&url);
        if (good && accountNameProblem(name).isEmpty()) {
            const bool isToken = valueOf(settings, Setting::SecretKind).toString() ==
                secretKindName(Secret::Kind::Token);
            m_accounts.append({name, *good, valueOf(settings, Setting::PasswordCommand).toString(),
                isToken ? Secret::Kind::Token : Secret::Kind::Password,
                valueOf(settings, Setting::Mailboxes).toStringList(),
                valueOf(settings, Setting::OAuthProvider).toString(),
                listOf(settings, Setting::InstantMailboxes)});
        } else {
            // It stays in the file: a newer Grelot may have written it.
            const Failure *failure = std::get_if<Failure>(&url);
            m_problems.append(tr("The account %1 in the settings is left out. %2")
                                  .arg(name, failure ? failure->text : accountNameProblem(name)));
        }
        settings.endGroup();
    }
    settings.endGroup();
}

void AccountStore::setAside()
{
    const QString stamp =
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-hhmmss"));
    QString aside = m_filePath + QStringLiteral(".damaged-") + stamp;
    for (int i = 2; QFile::exists(aside); ++i)
        aside = m_filePath + QStringLiteral(".damaged-%1-%2").arg(stamp).arg(i);
    const bool moved = QFile::rename(m_filePath, aside);
    m_problems.append(moved
            ? tr("The settings in %1 were damaged. They were set aside as %2, and no account is "
                 "set "
                 "up now.")
                  .arg(QDir::toNativeSeparators(m_filePath), QFileInfo(aside).fileName())
            : tr("The settings in %1 are damaged and cannot be set aside. Move that file away.")
                  .arg(QDir::toNativeSeparators(m_filePath)));
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
    QSettings settings(m_filePath, QSettings::IniFormat);
    settings.beginGroup(accountsGroup);
    const QStringList names = settings.childGroups();
    const bool taken = std::any_of(names.begin(), names.end(),
        [&name](const QString &other) { return isSameName(name, other); });
    if (taken)
        return StoreError{
            StoreError::Kind::NameTaken, tr("There is an account called %1 already.").arg(name)};
    return std::nullopt;
}

std::optional<StoreError> AccountStore::add(const AccountConfig &account)
{
    if (auto error = checkNew(account.name))
        return error;
    createFile();
    QSettings settings(m_filePath, QSettings::IniFormat);
    settings.setValue(rowOf(Setting::Format).key, QString(rowOf(Setting::Format).fallback));
    settings.beginGroup(accountsGroup);
    settings.beginGroup(account.name);
    writeAccount(settings, account);
    if (auto error = written(settings))
        return error;
    m_accounts.append(account);
    return std::nullopt;
}

// QSettings would make it readable to all; it keeps the permissions of a file that is there.
void AccountStore::createFile() const
{
    QDir().mkpath(QFileInfo(m_filePath).absolutePath());
    QFile file(m_filePath);
    if (!file.exists() && file.open(QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        file.close();
}

std::optional<StoreError> AccountStore::remove(const QString &name)
{
    QSettings settings(m_filePath, QSettings::IniFormat);
    settings.beginGroup(accountsGroup);
    if (!settings.childGroups().contains(name))
        return StoreError{
            StoreError::Kind::NotFound, tr("There is no account called %1.").arg(name)};
    settings.remove(name);
    if (auto error = written(settings))
        return error;
    m_accounts.removeIf([&name](const AccountConfig &account) { return account.name == name; });
    return std::nullopt;
}

std::optional<StoreError> AccountStore::written(QSettings &settings)
{
    settings.sync();
    if (settings.status() == QSettings::NoError)
        return std::nullopt;
    return StoreError{StoreError::Kind::NotWritten,
        tr("The settings could not be written to %1. Check that the disk has room and that you own "
           "that folder.")
            .arg(QDir::toNativeSeparators(m_filePath))};
}

} // namespace Grelot
