// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "accountvalues.h"

#include "appsettings.h"
#include "settingnames.h"

namespace Grelot {

namespace {

constexpr auto secretKinds = settingNames<Secret::Kind>({
    {Secret::Kind::Password, "password"},
    {Secret::Kind::Token, "token"},
});
constexpr QLatin1String automatic("automatic");
constexpr QLatin1String inherit("inherit");

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

} // namespace Grelot
