// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "credentials.h"

#include <functional>

namespace Grelot {

/// What the server behind says to credentials.
struct LoginVerdict
{
    enum class Kind {
        Accepted,
        Refused,
        Unavailable, ///< it could not be asked
    };
    Kind kind = Kind::Unavailable;
    QString text; ///< for people, where it was not accepted
};

/// Tries credentials on the server behind the gateway.
class LoginCheck
{
public:
    using Done = std::function<void(const LoginVerdict &)>;

    virtual ~LoginCheck() = default;
    /// done is called exactly once, in the end, unless this object is destroyed first; it may be
    /// called before check() returns. `clientAddress` is whom the gateway asks for.
    virtual void check(const Credentials &credentials, const QString &clientAddress, Done done) = 0;
};

} // namespace Grelot
