// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Grelot {

/// What the browser brought back from the provider (RFC 6749 4.1.2).
struct RedirectAnswer
{
    QString code;  ///< empty where error says why there is none
    QString error; ///< a name such as access_denied; empty where there is a code
};

/// Reads the head of a request to the loopback redirect. nullopt unless it is a GET of that path
/// with exactly this state and either a code or an error: anyone on this machine may ask.
std::optional<RedirectAnswer> readRedirect(
    const QByteArray &head, const QByteArray &path, const QByteArray &state);

} // namespace Grelot
