// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "inboxrow.h"

#include "orderedid.h"

#include <tuple>

namespace Grelot {

bool sameMessage(const InboxRow &a, const InboxRow &b)
{
    return a.message.id == b.message.id && a.mailbox == b.mailbox && a.account == b.account;
}

bool comesBefore(const InboxRow &a, const InboxRow &b)
{
    if (a.message.receivedAt != b.message.receivedAt)
        return a.message.receivedAt > b.message.receivedAt;
    if (a.account != b.account || a.mailbox != b.mailbox)
        return std::tie(a.account, a.mailbox) < std::tie(b.account, b.mailbox);
    // Delivered within one second: the server's own order tells.
    const auto left = OrderedId::parse(a.message.id);
    const auto right = OrderedId::parse(b.message.id);
    if (left && right)
        return std::tie(left->epoch, left->number) > std::tie(right->epoch, right->number);
    return a.message.id > b.message.id;
}

} // namespace Grelot
