// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "mailupdate.h"

namespace Grelot {

/// Where one mailbox stands, in the server's own numbers (RFC 9051 2.3.1.1, RFC 7162 3.1.2.1).
struct ImapPosition
{
    quint64 uidValidity = 0;
    quint64 uidNext = 0;
    quint64 highestModSeq = 0; ///< 0: unknown, the server keeps none

    bool operator==(const ImapPosition &) const = default;
};

/// One step of a mailbox and where the mailbox stands after it. The cursor in the update is empty:
/// whoever watches several mailboxes puts it together with ImapCursor.
struct ImapUpdate
{
    MailUpdate update;
    ImapPosition position;

    bool operator==(const ImapUpdate &) const = default;
};

} // namespace Grelot
