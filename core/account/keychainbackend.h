// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <variant>

namespace Grelot {

/// What a keyring may answer instead of doing its job.
struct KeychainError
{
    enum class Kind {
        NotFound,  ///< no such secret, or the keyring is locked: these cannot be told apart
        Denied,    ///< the person or the system said no
        NoBackend, ///< no keyring runs here
        Other,
    };
    Kind kind;
    QString detail; ///< for the log; never a secret
};

/// The system's keyring, one job at a time, without a deadline. SecretStore adds both, and words.
class KeychainBackend
{
public:
    using ReadDone = std::function<void(const std::variant<QString, KeychainError> &)>;
    using Done = std::function<void(const std::optional<KeychainError> &)>;

    virtual ~KeychainBackend() = default;
    virtual void read(const QString &key, ReadDone done) = 0;
    virtual void write(const QString &key, const QString &value, Done done) = 0;
    virtual void remove(const QString &key, Done done) = 0;
};

} // namespace Grelot
