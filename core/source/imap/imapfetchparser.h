// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imapreader.h"

namespace Grelot {

/// The list of a FETCH response (RFC 9051 7.5.2); nullopt when it is malformed. Items that are not
/// known are stepped over.
std::optional<ImapFetch> parseImapFetch(quint64 sequence, ImapReader &reader);

/// INTERNALDATE, "22-Nov-2026 21:44:31 +0100", in UTC.
std::optional<QDateTime> parseInternalDate(const QByteArray &text);

} // namespace Grelot
