// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounturl.h"

#include <QMap>
#include <QStringList>

namespace Grelot {

/// Where people sign in through the browser (OAuth 2), as a providers file describes it.
struct OAuthProvider
{
    QString id;   ///< short, as typed on a command line: "google"
    QString name; ///< for people
    QUrl authorizationEndpoint;
    QUrl tokenEndpoint;
    QMap<QString, QStringList> scopes;                ///< by protocol; see protocolName()
    QMap<QString, QString> authorizationParameters{}; ///< what it wants besides RFC 6749's
    QString clientId{};                               ///< empty where nobody has registered one
    QString
        clientSecret{}; ///< most desktop programs have none; it is no secret there (RFC 8252 8.5)
    QStringList domains{}; ///< of mail addresses, in lower case
    QStringList hosts{};   ///< of mail servers, in lower case

    /// Whether an account is one of this provider's: by its server, else by its address.
    bool serves(const AccountUrl &account) const;

    bool operator==(const OAuthProvider &) const = default;
};

/// "imap", "jmap", "gateway": the keys of OAuthProvider::scopes.
QString protocolName(SourceKind kind);

} // namespace Grelot
