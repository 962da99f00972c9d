// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imapclient.h"
#include "imapposition.h"

namespace Grelot {

/// What SELECT tells of a mailbox.
struct ImapSelected
{
    quint64 total = 0;
    ImapPosition position;
};
using ImapSelectionDone = std::function<void(const std::variant<ImapSelected, Failure> &)>;

/// Selects a mailbox. A server that gives no lasting numbers (UIDVALIDITY) is a failure; one that
/// does not say UIDNEXT is asked for its last UID.
void selectImapMailbox(ImapClient &client, const QString &name, ImapSelectionDone done);

/// The UIDs of the unread messages of the selected mailbox.
using ImapUnreadDone = std::function<void(const std::variant<NumberSet, Failure> &)>;
void searchImapUnread(ImapClient &client, ImapUnreadDone done);

} // namespace Grelot
