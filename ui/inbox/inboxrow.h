// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "message.h"

namespace Grelot {

/// One unread message as the inbox shows it.
struct InboxRow
{
    QString account;
    QString mailbox;
    Message message;

    bool operator==(const InboxRow &) const = default;
};

/// Same message in the same place, whatever else changed.
bool sameMessage(const InboxRow &a, const InboxRow &b);
/// Newest first, and a fixed order among those of one moment.
bool comesBefore(const InboxRow &a, const InboxRow &b);

} // namespace Grelot
