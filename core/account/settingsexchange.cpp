// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "settingsexchange.h"

#include "accountvalues.h"
#include "settingsfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>

namespace Grelot::SettingsExchange {

namespace {

constexpr qsizetype mostAccounts = 100;

/// What people read here.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(SettingsExchange)
};

/// A command of a file that came from elsewhere must not run here.
void dropCommands(AccountConfig &account, QStringList &notes)
{
    const bool opens = account.look.openWith.kind == OpenWith::Kind::Command;
    if (account.passwordCommand.isEmpty() && !opens)
        return;
    account.passwordCommand.clear();
    if (opens)
        account.look.openWith = {};
    notes.append(
        Words::tr("The commands of the account %1 were left out. If you know them to be good, "
                  "enter them again.")
            .arg(account.name));
}

bool isOfGrelot(QSettings &settings)
{
    if (settings.contains(rowOf(Setting::Format).key) || !accountNames(settings).isEmpty())
        return true;
    const SettingValues values = AppSettings().toValues();
    return std::any_of(values.begin(), values.end(),
        [&settings](const auto &pair) { return settings.contains(rowOf(pair.first).key); });
}

} // namespace

std::optional<QString> write(
    const QString &path, const AppSettings &settings, const QList<AccountConfig> &accounts)
{
    return SettingsFile(path).change([&](QSettings &file) {
        file.clear();
        writeChanges(file, AppSettings().toValues(), settings.toValues());
        QStringList order;
        for (AccountConfig account : accounts) {
            order.append(account.name);
            account.passwordCommand.clear(); // it may have a password in it
            writeAccount(file, {}, account);
        }
        file.setValue(rowOf(Setting::AccountOrder).key, order);
        return true;
    });
}

std::variant<Imported, QString> read(const QString &path)
{
    if (QFileInfo(path).size() > SettingsFile::largestFile)
        return Words::tr("That file is larger than 1 MiB: these are no settings of Grelot.");
    QSettings file(path, QSettings::IniFormat);
    file.allKeys();
    if (!QFileInfo(path).isReadable() || file.status() == QSettings::AccessError)
        return Words::tr("That file cannot be read.");
    if (file.status() == QSettings::FormatError || !isOfGrelot(file))
        return Words::tr("That file holds no settings of Grelot.");
    Imported imported;
    if (file.value(rowOf(Setting::Format).key, settingsFormat).toInt() > settingsFormat)
        imported.notes.append(Words::tr("A newer Grelot wrote that file. What this one does not "
                                        "understand of it was left out."));
    imported.settings = AppSettings::fromValues(readValues(file, SettingScope::Application));
    imported.accounts = readAccounts(file, imported.notes);
    if (imported.accounts.size() > mostAccounts) {
        imported.accounts = imported.accounts.first(mostAccounts);
        imported.notes.append(Words::tr("Only the first 100 accounts were taken."));
    }
    for (AccountConfig &account : imported.accounts)
        dropCommands(account, imported.notes);
    return imported;
}

} // namespace Grelot::SettingsExchange
