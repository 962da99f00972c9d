// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "failure.h"
#include "jmaprequest.h"
#include "jmapsync.h"
#include "mailaction.h"

#include <optional>
#include <variant>

namespace Grelot {

struct JmapResponse;

/// What a person does to a message, as one Email/set (RFC 8621 4.6). Archive and trash are the
/// mailboxes of those roles; the message leaves only the mailbox in which it was acted on.
namespace JmapActor {

/// A Failure where the account has no mailbox of the role.
std::variant<JmapRequest, Failure> request(
    const JmapSync &sync, const JmapSync::Spot &spot, MailAction action, const QString &id);
/// What the answer means; nullopt: done. isGone() holds for a message that is not there.
std::optional<Failure> failureIn(const JmapResponse &response, const QString &id);

} // namespace JmapActor

} // namespace Grelot
