// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounturl.h"
#include "mailaddress.h"

#include <QList>

namespace Grelot {

/// Where the user's name in a result comes from.
enum class UserName {
    Assumed, ///< the whole address, which is to be tried first (RFC 6186 4)
    Stated,  ///< an autoconfig file says so
};

/// A server that may hold the mail of an address.
struct DiscoveryResult
{
    AccountUrl url;
    UserName userName = UserName::Assumed;
    bool oauth = false;         ///< the server wants OAuth 2
    QString source;             ///< how it was found, in words
    bool outsideDomain = false; ///< no credential may go there before the person has confirmed it

    bool operator==(const DiscoveryResult &) const = default;
};

/// What was tried and did not work.
struct DiscoveryAttempt
{
    QString what;
    QString problem; ///< a sentence

    bool operator==(const DiscoveryAttempt &) const = default;
};

struct Discovered
{
    QList<DiscoveryResult> results; ///< the best one first
    QList<DiscoveryAttempt> tried;
};

/// The parts of a result's URL, strangers' words all of them.
struct ServerPlace
{
    SourceKind kind = SourceKind::Imap;
    Encryption encryption = Encryption::Tls;
    QString host;
    quint16 port = 0;
    QString user;
    QString path = {};
};

/// nullopt where no account can have such a URL. Encryption::None never can.
std::optional<DiscoveryResult> makeResult(
    const MailAddress &address, const ServerPlace &place, const QString &source);

/// Puts it behind the others, or together with the one that names the same server.
void addResult(QList<DiscoveryResult> &results, const DiscoveryResult &result);

} // namespace Grelot
