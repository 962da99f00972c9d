// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "failure.h"

#include <QString>

#include <functional>
#include <variant>

namespace Grelot {

/// What signs an account in. It never reaches a log, a file of ours or an error message.
struct Secret
{
    enum class Kind { Password, Token };
    Kind kind = Kind::Password;
    QString value;
};

/// Where a source gets its secret when it needs one: a keychain, a password command. The answer may
/// take as long as a person takes to unlock a keyring.
class SecretProvider
{
public:
    using Answer = std::function<void(const std::variant<Secret, Failure> &)>;
    using Loss = std::function<void(const Failure &)>;

    virtual ~SecretProvider() = default;
    virtual void fetch(Answer answer) = 0;
    /// The server refused it: the next fetch() must not answer from memory.
    virtual void refused() = 0;
    /// After refused(): the next fetch() may bring another one without the person (a fresh token).
    virtual bool mayRenew() const { return false; }
    /// What the person has to do when it was refused for good.
    virtual Need remedy() const { return Need::Password; }
    /// To be told, unasked, as soon as it is known that the next secret takes the person.
    virtual void onLoss(const Loss & /*loss*/) {}
};

} // namespace Grelot
