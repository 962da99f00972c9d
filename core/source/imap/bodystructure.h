// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imapresponse.h"

namespace Grelot {

/// The part of a message that is read first.
struct TextPart
{
    QByteArray section; ///< "1", "1.2" (RFC 9051 6.4.5.1)
    QByteArray charset;
    QByteArray encoding; ///< Content-Transfer-Encoding
    bool html = false;

    bool operator==(const TextPart &) const = default;
};

/// The first text part of a BODYSTRUCTURE that is no attachment, plain rather than HTML among
/// alternatives; nullopt when there is none.
std::optional<TextPart> findTextPart(const ImapValue &structure);

} // namespace Grelot
