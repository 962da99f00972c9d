// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "failure.h"
#include "tokenset.h"

#include <QByteArray>

#include <variant>

namespace Grelot {

struct OAuthProvider;

/// What a token endpoint answered over HTTP.
struct TokenReply
{
    int status = 0;
    QByteArray body;
    std::optional<std::chrono::milliseconds> retryAfter = {};
};

/// Reads it (RFC 6749 5.1 and 5.2). Nothing of the body gets into a Failure but an error's name.
std::variant<TokenSet, Failure> readTokenAnswer(
    const TokenReply &reply, const OAuthProvider &provider, const QDateTime &now);

/// Only the person can mend it: by signing in again.
Failure signInNeeded(const OAuthProvider &provider, const QString &detail);

} // namespace Grelot
