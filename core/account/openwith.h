// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Grelot {

/// What opens a message of an account.
struct OpenWith
{
    enum class Kind {
        MailProgram, ///< the system's, by its Message-ID (mid: of RFC 2392)
        Webmail,     ///< an address with {id} and {messageId} in it
        Command,     ///< a command line with the same; split like one, without a shell
    };
    static constexpr qsizetype longest = 2000; ///< characters of an address or command

    Kind kind = Kind::MailProgram;
    QString pattern{}; ///< of Webmail and Command

    /// "mid:", the address, or "command:" and the command line. What is none of these is the first.
    static OpenWith fromText(const QString &text);
    QString toText() const;
    /// Why it cannot open anything, in words; empty when it can.
    QString problem() const;

    bool operator==(const OpenWith &) const = default;
};

} // namespace Grelot
