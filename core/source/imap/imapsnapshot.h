// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "failure.h"
#include "imapmailboxmodel.h"

#include <functional>
#include <variant>

namespace Grelot {

class ImapClient;

namespace ImapSnapshots {

constexpr qsizetype messages = 50;
constexpr std::size_t ranges = 20'000; ///< of unread ids

/// A mailbox in which just `unread` are unread, without messages: counts, and their newest ids. It
/// may know of messages that the model does not know yet.
Snapshot outline(const ImapMailboxModel &model, const NumberSet &unread);

using Done = std::function<void(const std::variant<ImapUpdate, Failure> &)>;
/// The outline with the newest unread messages, which are fetched; all of the moment of the call.
/// The client outlives it; the model need not.
void fetch(ImapClient &client, const ImapMailboxModel &model, Done done);

} // namespace ImapSnapshots

} // namespace Grelot
