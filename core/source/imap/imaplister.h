// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "mailsource.h"

#include <QHash>

namespace Grelot {

class ImapClient;

/// Asks an IMAP server which mailboxes there are, what they are for (RFC 6154) and how many unread
/// messages are in them: with LIST-STATUS (RFC 5819) all in one, else of the first
/// ImapLimits::counted one by one.
namespace ImapLister {

/// known: unread messages of mailboxes that are in step. `done` is called once, unless the client
/// is destroyed first.
void list(ImapClient &client, const QHash<QString, qint64> &known, MailSource::Listed done);

} // namespace ImapLister

} // namespace Grelot
