// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cursor.h"
#include "ledger.h"

#include <QMap>

namespace Grelot {

/// Where a mailbox's news begin.
struct MailboxMark
{
    QString
        horizon; ///< the id that the next message would have got at the first sync; may be empty
    QDateTime newest; ///< the greatest receivedAt handled, UTC; may be invalid

    bool operator==(const MailboxMark &) const = default;
};

/// What an account has to remember between two runs. It is saved as one, so that its parts agree.
struct AccountState
{
    Cursor cursor;
    QMap<QString, MailboxMark> marks; ///< by mailbox
    Ledger ledger;
};

} // namespace Grelot
