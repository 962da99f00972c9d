// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <functional>

namespace Grelot {

/// So many bytes that nobody can guess; comes in through constructors.
using RandomBytes = std::function<QByteArray(qsizetype count)>;

/// From the system's own source.
QByteArray systemRandomBytes(qsizetype count);

/// 256 random bits in letters, digits, '-' and '_': a PKCE verifier (RFC 7636 4.1), or a state.
QByteArray unguessable(const RandomBytes &random);
/// Method S256 (RFC 7636 4.2).
QByteArray codeChallenge(const QByteArray &verifier);
/// Takes the same time wherever they differ.
bool isSame(const QByteArray &one, const QByteArray &other);

} // namespace Grelot
