// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounturl.h"
#include "secret.h"

#include <QStringList>

namespace Grelot {

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

    bool operator==(const AccountConfig &) const = default;
};

/// Why an account cannot be called this; empty when it can. Names serve as names of files, so they
/// are 1 to 64 letters, digits, spaces, '-', '_' or '.', and begin and end with a letter or digit.
QString accountNameProblem(const QString &name);

} // namespace Grelot
