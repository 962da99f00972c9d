// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace Grelot {

/// What went wrong decides by its kind alone what happens next.
enum class FailureKind {
    Transient, ///< wait and try again
    Rung,      ///< this transport does not get through here: the ladder decides
    User,      ///< only the person can mend it: password, certificate, keyring
    Permanent, ///< the other side breaks the protocol: try again at the longest wait
};

/// "transient", "rung", "user", "permanent": part of the public JSON.
QString failureKindName(FailureKind kind);

/// What the person has to mend, where it is known.
enum class Need { Nothing, Password, Certificate, Keyring, SignIn };

/// "", "password", "certificate", "keyring", "sign-in": part of the public JSON.
QString needName(Need need);

struct Failure
{
    FailureKind kind = FailureKind::Transient;
    QString text;   ///< one sentence for people, translated: what happened, why, what to do
    QString detail; ///< for the log; never a secret, an address or a subject
    std::optional<std::chrono::milliseconds> retryAfter; ///< what the other side asked for
    Need need = Need::Nothing;
    bool answered = false; ///< the other side is there and said so itself
    QString obstacle = {}; ///< of kind Rung: what "..., because" goes on with; translated
    int httpStatus = 0;    ///< where the failure is an answer of HTTP

    bool operator==(const Failure &) const = default;
};

} // namespace Grelot
