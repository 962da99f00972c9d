// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Grelot {

/// What a person signs in with. Never logged.
struct Credentials
{
    QString user;
    QString password;

    bool operator==(const Credentials &) const = default;
};

/// Out of an Authorization header (RFC 7617, UTF-8). nullopt when it is of another scheme,
/// malformed, empty, over 1000 characters, or holds a CR, LF or NUL, which IMAP could not carry.
std::optional<Credentials> basicCredentials(const QByteArray &authorization);

} // namespace Grelot
