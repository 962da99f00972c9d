// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

#include <optional>
#include <variant>

namespace Grelot {

/// A server that was found, as its card shows it.
struct ServerOffer
{
    QString title;    ///< what kind of server
    QString sentence; ///< why one would take it, or not
    QString host;
    QString origin;  ///< how it was found
    QString details; ///< for those who want to know exactly
    QString warning; ///< what the person has to confirm before anything goes there; empty: nothing

    bool operator==(const ServerOffer &) const = default;
};

/// How the person may sign in.
struct SignInOffer
{
    QString user;     ///< whom the server will know, as it is shown
    QString provider; ///< where one signs in through the browser; empty: nowhere
    bool prefersBrowser = false;
    QString note; ///< what to know first, such as that no keyring runs; empty: nothing

    bool operator==(const SignInOffer &) const = default;
};

/// How the person signs in.
namespace SignInBy {
struct Password
{
    QString password;
};
struct Browser
{
};
struct Command
{
    QString commandLine;
};
} // namespace SignInBy

using SignInChoice = std::variant<SignInBy::Password, SignInBy::Browser, SignInBy::Command>;

/// The lines of the checklist, in this order.
enum class CheckStep { Find, Secure, SignIn, Read, Push };

enum class CheckState { Waiting, Running, Done, Failed };

/// Where what went wrong can be mended.
enum class Remedy { TryAgain, SignIn, Server };

/// A mailbox that may be watched.
struct MailboxOffer
{
    QString name;  ///< as it is answered
    QString title; ///< as it is shown
    std::optional<qint64> unread{};

    bool operator==(const MailboxOffer &) const = default;
};

/// What is to become of the account.
struct WatchChoice
{
    QStringList mailboxes;
    bool startWithSession = false;

    bool operator==(const WatchChoice &) const = default;
};

} // namespace Grelot
