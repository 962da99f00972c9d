// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace Grelot {

/// What signing in brought; kept in the keyring as one secret.
struct TokenSet
{
    QString accessToken;
    QString refreshToken; ///< empty where the server gave none: then the person signs in anew
    QDateTime issuedAt;   ///< UTC, by our clock
    QDateTime expiresAt;  ///< of the access token

    /// It still holds for the smaller of a minute and a tenth of its life.
    bool isFresh(const QDateTime &now) const;

    QString toJson() const;
    /// nullopt when it is none of ours, such as a password.
    static std::optional<TokenSet> fromJson(const QString &json);

    bool operator==(const TokenSet &) const = default;
};

} // namespace Grelot
