// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "accountvalues.h"

#include "appsettings.h"
#include "settingnames.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>

namespace Grelot {

namespace {

constexpr auto secretKinds = settingNames<Secret::Kind>({
    {Secret::Kind::Password, "password"},
    {Secret::Kind::Token, "token"},
});
constexpr QLatin1String automatic("automatic");
constexpr QLatin1String inherit("inherit");
constexpr QLatin1String accountsGroup("accounts");

/// A fallback that is empty is no list of one empty name.
QStringList listOf(const QVariant &value, qsizetype most)
{
    QStringList list = value.toStringList();
    list.removeAll(QString());
    list.removeDuplicates();
    return list.mid(0, most);
}

std::optional<int> hueOf(const QString &text)
{
    bool isNumber = false;
    const int hue = text.toInt(&isNumber) - 1; // people count from 1
    return isNumber && hue >= 0 && hue < AccountLook::hues ? std::optional(hue) : std::nullopt;
}

std::optional<Rung> transportOf(SourceKind kind, const QString &text)
{
    const QList<Rung> rungs = pinnableRungs(kind);
    for (const Rung rung : rungs) {
        if (text == transportName(rung))
            return rung;
    }
    return std::nullopt;
}

std::optional<std::chrono::seconds> keepaliveOf(const QString &text)
{
    bool isNumber = false;
    const std::chrono::seconds seconds(text.toInt(&isNumber));
    if (!isNumber)
        return std::nullopt;
    return std::clamp(seconds, AccountConfig::shortestKeepalive, AccountConfig::longestKeepalive);
}

std::optional<NotificationDetail> tellOf(const QString &text)
{
    return text == inherit ? std::nullopt : std::optional(notificationDetailOf(text));
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

std::variant<AccountConfig, Failure> accountOf(const QString &name, const SettingValues &values)
{
    const auto text = [&values](Setting setting) { return values.at(setting).toString(); };
    const auto url = AccountUrl::parse(text(Setting::Url));
    if (const auto *failure = std::get_if<Failure>(&url))
        return *failure;
    AccountConfig account{name, std::get<AccountUrl>(url)};
    account.passwordCommand = text(Setting::PasswordCommand);
    account.secretKind = secretKinds.valueOf(text(Setting::SecretKind));
    account.mailboxes = listOf(values.at(Setting::Mailboxes), AccountConfig::mostMailboxes);
    if (account.mailboxes.isEmpty())
        account.mailboxes = QStringList{rowOf(Setting::Mailboxes).fallback};
    account.oauthProvider = text(Setting::OAuthProvider);
    account.instantMailboxes =
        listOf(values.at(Setting::InstantMailboxes), AccountConfig::mostMailboxes);
    account.transport = transportOf(account.url.kind(), text(Setting::Transport));
    account.keepalive = keepaliveOf(text(Setting::Keepalive));
    account.look.hue = hueOf(text(Setting::Colour));
    account.look.openWith = OpenWith::fromText(text(Setting::OpenWith));
    account.look.tell = tellOf(text(Setting::Notifications));
    return account;
}

SettingValues valuesOf(const AccountConfig &account)
{
    const AccountLook &look = account.look;
    return {
        {Setting::Url, account.url.toString()},
        {Setting::PasswordCommand, account.passwordCommand},
        {Setting::SecretKind, secretKinds.nameOf(account.secretKind)},
        {Setting::Mailboxes, account.mailboxes},
        {Setting::OAuthProvider, account.oauthProvider},
        {Setting::InstantMailboxes, account.instantMailboxes},
        {Setting::Colour, look.hue ? QString::number(*look.hue + 1) : QString(automatic)},
        {Setting::Transport,
            account.transport ? transportName(*account.transport) : QString(automatic)},
        {Setting::Keepalive,
            account.keepalive ? QString::number(account.keepalive->count()) : QString(automatic)},
        {Setting::OpenWith, look.openWith.toText()},
        {Setting::Notifications, look.tell ? notificationDetailName(*look.tell) : QString(inherit)},
    };
}

QStringList accountNames(QSettings &settings)
{
    settings.beginGroup(accountsGroup);
    const QStringList names = settings.childGroups();
    settings.endGroup();
    return names;
}

void writeAccount(QSettings &settings, const SettingValues &before, const AccountConfig &account)
{
    settings.beginGroup(accountsGroup);
    settings.beginGroup(account.name);
    writeChanges(settings, before, valuesOf(account));
    settings.endGroup();
    settings.endGroup();
}

void removeAccount(QSettings &settings, const QString &name)
{
    settings.remove(accountsGroup + u'/' + name);
}

QList<AccountConfig> readAccounts(QSettings &settings, QStringList &problems)
{
    QList<AccountConfig> accounts;
    const QStringList order = orderIn(settings);
    const QStringList names = accountNames(settings);
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
            problems.append(QCoreApplication::translate(
                "Grelot::AccountStore", "The account %1 in the settings is left out. %2")
                                .arg(name, failure ? failure->text : accountNameProblem(name)));
        }
    }
    settings.endGroup();
    sort(accounts, order);
    return accounts;
}

} // namespace Grelot
