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

    /// A minute before the access token's end, or a tenth of its life where that is less.
    QDateTime renewAt() const;
    /// It is not yet time to renew it.
    bool isFresh(const QDateTime &now) const;

    QString toJson() const;
    /// nullopt when it is none of ours, such as a password.
    static std::optional<TokenSet> fromJson(const QString &json);

    bool operator==(const TokenSet &) const = default;
};

} // namespace Grelot
