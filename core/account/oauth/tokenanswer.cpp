// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "tokenanswer.h"

#include "oauthprovider.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Grelot {

namespace {

constexpr qsizetype longestToken = 16 * 1024; // characters
constexpr double usualLife = 3'600;           // s, where none is told
constexpr double longestLife = 30.0 * 86'400;

/// What people read here.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Grelot::TokenAnswer)
};

/// A name of RFC 6749 5.2; what else stands there may be anything, even a token.
QString errorName(const QJsonObject &object)
{
    const QString name = object.value(QLatin1String("error")).toString();
    const bool isName = name.size() <= 40 && std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || c == u'_';
    });
    return isName ? name : QStringLiteral("unknown_error");
}

Failure busy(const TokenReply &reply, const OAuthProvider &provider)
{
    return {FailureKind::Transient,
        Words::tr("The sign-in server of %1 is not ready (%2).")
            .arg(provider.name)
            .arg(reply.status),
        QStringLiteral("token endpoint: HTTP status %1").arg(reply.status), reply.retryAfter,
        Need::Nothing, true};
}

Failure refusal(const QString &error, const OAuthProvider &provider)
{
    const QString detail = QStringLiteral("token endpoint: ") + error;
    if (error == QLatin1String("invalid_grant"))
        return signInNeeded(provider, detail);
    if (error == QLatin1String("temporarily_unavailable") ||
        error == QLatin1String("server_error") || error == QLatin1String("slow_down")) {
        return {FailureKind::Transient,
            Words::tr("The sign-in server of %1 is not ready (%2).").arg(provider.name, error),
            detail, {}, Need::Nothing, true};
    }
    return {FailureKind::User,
        Words::tr(
            "The sign-in server of %1 refused Grelot (%2). Check its client id and scopes in the "
            "providers file.")
            .arg(provider.name, error),
        detail, {}, Need::Nothing, true};
}

Failure strange(const TokenReply &reply, const OAuthProvider &provider)
{
    return {FailureKind::Transient,
        Words::tr(
            "What answered for the sign-in server of %1 gave no token (%2). Perhaps this network "
            "wants a sign-in of its own first.")
            .arg(provider.name)
            .arg(reply.status),
        QStringLiteral("token endpoint: HTTP status %1 without a token").arg(reply.status), {}};
}

bool isToken(const QString &text)
{
    return text.size() <= longestToken && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c >= u'!' && c <= u'~'; // RFC 6749 A.12 without the space, which no protocol carries
    });
}

} // namespace

std::variant<TokenSet, Failure> readTokenAnswer(
    const TokenReply &reply, const OAuthProvider &provider, const QDateTime &now)
{
    if (reply.status == 429 || reply.status >= 500)
        return busy(reply, provider);
    const QJsonObject object = QJsonDocument::fromJson(reply.body).object();
    if (object.contains(QLatin1String("error")))
        return refusal(errorName(object), provider);
    const QString access = object.value(QLatin1String("access_token")).toString();
    const QString refresh = object.value(QLatin1String("refresh_token")).toString();
    const QString type = object.value(QLatin1String("token_type")).toString();
    const bool isBearer = type.compare(QLatin1String("bearer"), Qt::CaseInsensitive) == 0;
    if (reply.status != 200 || access.isEmpty() || !isBearer || !isToken(access) ||
        !isToken(refresh))
        return strange(reply, provider);
    // Some servers say the number in a string.
    const double life = object.value(QLatin1String("expires_in")).toVariant().toDouble();
    const double seconds = life > 0 ? std::min(life, longestLife) : usualLife;
    return TokenSet{access, refresh, now, now.addMSecs(qint64(seconds * 1'000))};
}

Failure signInNeeded(const OAuthProvider &provider, const QString &detail)
{
    return {FailureKind::User,
        Words::tr("%1 no longer accepts the sign-in of this account. Sign in again.")
            .arg(provider.name),
        detail, {}, Need::SignIn, true};
}

} // namespace Grelot
