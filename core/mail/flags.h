// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFlags>
#include <QStringList>

namespace Grelot {

/// The system keywords of a message that matter here (RFC 8621 4.1.1, RFC 9051 2.3.2).
enum class Flag {
    Seen = 0x1,
    Flagged = 0x2,
    Answered = 0x4,
    Draft = 0x8,
    Deleted = 0x10,
};
Q_DECLARE_FLAGS(Flags, Flag)
Q_DECLARE_OPERATORS_FOR_FLAGS(Flags)

/// JMAP's names ("$seen", "$flagged", ...), as the push protocol writes them.
QStringList keywordsOf(Flags flags);
/// Accepts JMAP's names and IMAP's ("\Seen"), in any case; others are ignored.
Flags flagsOf(const QStringList &keywords);

} // namespace Grelot
