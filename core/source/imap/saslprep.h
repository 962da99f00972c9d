// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace Grelot {

/// A user name or password as SCRAM hashes it (SASLprep, RFC 4013): other spaces become the plain
/// one, what is invisible goes, the rest is normalised (NFKC of Unicode 3.2). nullopt: it holds a
/// character that SASLprep prohibits, so no SCRAM server can know it.
///
/// The rule on text of both directions is left out: it would refuse what servers have accepted.
std::optional<QString> saslPrepared(const QString &text);

} // namespace Grelot
