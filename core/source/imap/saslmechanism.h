// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "secret.h"

#include <QByteArray>
#include <QList>
#include <QSet>

namespace Grelot {

/// The ways to sign in that we know.
enum class SaslMechanism {
    OAuthBearer, ///< RFC 7628
    XOAuth2,     ///< what Google and Microsoft had before it
    ScramSha256, ///< RFC 7677
    ScramSha1,   ///< RFC 5802
    Plain,       ///< RFC 4616
    Login,       ///< not SASL: IMAP's own command (RFC 9051 6.2.3)
};

/// Those that a server with these capabilities takes for such a secret, the best first.
QList<SaslMechanism> suitableMechanisms(const QSet<QByteArray> &capabilities, Secret::Kind kind);
/// "SCRAM-SHA-256".
QByteArray mechanismName(SaslMechanism mechanism);
bool isScram(SaslMechanism mechanism);

// The first and only message of those that need no more, not in base64 yet.
QByteArray plainResponse(const QByteArray &user, const QByteArray &password);
QByteArray xoauth2Response(const QByteArray &user, const QByteArray &token);
QByteArray oauthBearerResponse(
    const QByteArray &user, const QByteArray &host, quint16 port, const QByteArray &token);

} // namespace Grelot
