// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounturl.h"
#include "notificationrules.h"
#include "openwith.h"
#include "rung.h"
#include "secret.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace Grelot {

/// How an account is shown; nothing of it concerns its connection.
struct AccountLook
{
    static constexpr int hues = 8;

    std::optional<int> hue{}; ///< 0 to 7; nullopt: by its name's hash
    OpenWith openWith{};
    std::optional<NotificationDetail> tell{}; ///< nullopt: as for all

    bool operator==(const AccountLook &) const = default;
};

/// What is stored of one account. Its secret is not part of it.
struct AccountConfig
{
    QString name; ///< as nameProblem() allows; also the key of its secret and of its files
    AccountUrl url;
    QString passwordCommand{}; ///< a command line that prints the secret; empty: the keyring has it
    Secret::Kind secretKind = Secret::Kind::Password;
    QStringList mailboxes{QStringLiteral("INBOX")}; ///< watched
    QString oauthProvider{}; ///< id of where one signs in through the browser; empty: nowhere
    /// Of the watched, those that may have a connection of their own so that their news come at
    /// once from an IMAP server without NOTIFY, too.
    QStringList instantMailboxes{};
    std::optional<Rung> transport{}; ///< the only one to be tried; nullopt: by itself
    std::optional<std::chrono::seconds> keepalive{}; ///< of a WebSocket; nullopt: by itself
    AccountLook look{};

    static constexpr std::chrono::seconds shortestKeepalive{10};
    static constexpr std::chrono::seconds longestKeepalive{300};
    static constexpr qsizetype mostMailboxes = 100;
    static constexpr qsizetype mostInstantMailboxes = 3;

    /// Its colour: one of AccountLook::hues.
    int hue() const;
    /// Whether a session of one would serve the other: only their looks differ.
    bool isServedAs(const AccountConfig &other) const;

    bool operator==(const AccountConfig &) const = default;
};

/// Why an account cannot be called this; empty when it can. Names serve as names of files, so they
/// are 1 to 64 letters, digits, spaces, '-', '_' or '.', and begin and end with a letter or digit.
QString accountNameProblem(const QString &name);

/// Those that an account of this kind may be pinned to, best first; none where it finds out itself.
QList<Rung> pinnableRungs(SourceKind kind);

} // namespace Grelot
