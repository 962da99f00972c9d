// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "notificationrules.h"
#include "quietplan.h"
#include "settingstable.h"

namespace Grelot {

enum class TrayStyle { Coloured, Symbolic };

/// What the number in the tray counts.
enum class TrayNumber {
    Unread,
    NewSinceLooked, ///< what rang since the inbox was looked at
};

enum class Density { Comfortable, Compact };

/// How the network is reached. The proxy's password is in the keyring.
struct ProxySettings
{
    enum class Kind { System, None, Http, Socks5 };
    Kind kind = Kind::System;
    QString host{}; ///< for Http and Socks5
    quint16 port = 0;
    QString user{}; ///< empty: without signing in

    bool isManual() const { return kind == Kind::Http || kind == Kind::Socks5; }
    bool operator==(const ProxySettings &) const = default;
};

enum class LogLevel { Info, Debug, Warnings };

/// All settings but the accounts.
struct AppSettings
{
    NotificationDetail tell = NotificationDetail::Preview; ///< unless an account says otherwise
    bool sound = true;
    QuietPlan quiet;
    TrayStyle trayStyle = TrayStyle::Coloured;
    TrayNumber trayNumber = TrayNumber::Unread;
    Density density = Density::Comfortable;
    ProxySettings proxy;
    LogLevel logLevel = LogLevel::Info;

    /// What is not understood counts as not said.
    static AppSettings fromValues(const SettingValues &values);
    SettingValues toValues() const;

    bool operator==(const AppSettings &) const = default;
};

QString notificationDetailName(NotificationDetail detail);
NotificationDetail notificationDetailOf(const QString &name);

} // namespace Grelot
