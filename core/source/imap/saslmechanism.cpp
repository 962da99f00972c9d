// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "saslmechanism.h"

#include "saslscram.h"

namespace Grelot {

QByteArray mechanismName(SaslMechanism mechanism)
{
    switch (mechanism) {
    case SaslMechanism::OAuthBearer:
        return "OAUTHBEARER";
    case SaslMechanism::XOAuth2:
        return "XOAUTH2";
    case SaslMechanism::ScramSha256:
        return "SCRAM-SHA-256";
    case SaslMechanism::ScramSha1:
        return "SCRAM-SHA-1";
    case SaslMechanism::Plain:
        return "PLAIN";
    case SaslMechanism::Login:
        return "LOGIN";
    }
    return {};
}

bool isScram(SaslMechanism mechanism)
{
    return mechanism == SaslMechanism::ScramSha256 || mechanism == SaslMechanism::ScramSha1;
}

QList<SaslMechanism> suitableMechanisms(const QSet<QByteArray> &capabilities, Secret::Kind kind)
{
    using enum SaslMechanism;
    QList<SaslMechanism> result = kind == Secret::Kind::Token
        ? QList{OAuthBearer, XOAuth2}
        : QList{ScramSha256, ScramSha1, Plain};
    result.removeIf([&capabilities](SaslMechanism mechanism) {
        return !capabilities.contains("AUTH=" + mechanismName(mechanism));
    });
    if (kind == Secret::Kind::Password && !capabilities.contains("LOGINDISABLED"))
        result.append(Login);
    return result;
}

QByteArray plainResponse(const QByteArray &user, const QByteArray &password)
{
    return QByteArray(1, '\0') + user + '\0' + password;
}

QByteArray xoauth2Response(const QByteArray &user, const QByteArray &token)
{
    return "user=" + user +
        "\x01"
        "auth=Bearer " +
        token + "\x01\x01";
}

QByteArray oauthBearerResponse(
    const QByteArray &user, const QByteArray &host, quint16 port, const QByteArray &token)
{
    return "n,a=" + saslName(user) + ",\x01host=" + host + "\x01port=" + QByteArray::number(port) +
        "\x01"
        "auth=Bearer " +
        token + "\x01\x01";
}

} // namespace Grelot
