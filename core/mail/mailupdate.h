// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cursor.h"
#include "idset.h"
#include "message.h"

#include <variant>

namespace Grelot {

/// The whole state of one mailbox, as far as a notifier cares.
struct Snapshot
{
    QString mailbox;
    qint64 unread = 0;
    qint64 total = 0;
    IdSet unreadIds;
    Messages messages; ///< the newest unread, newest first; the rest can be asked for
    QString nextId;    ///< the id the next message will get ("uidvalidity.uidnext"); empty: unknown
    Cursor cursor;

    bool operator==(const Snapshot &) const = default;
};

/// Messages that came after the cursor, oldest first; some may have been read already.
struct Arrived
{
    QString mailbox;
    Messages messages;
    qint64 unread = 0;
    Cursor cursor;

    bool operator==(const Arrived &) const = default;
};

struct FlagChange
{
    QString id;
    Flags flags; ///< all that are set now

    bool operator==(const FlagChange &) const = default;
};

struct FlagsChanged
{
    QString mailbox;
    QList<FlagChange> changed;
    qint64 unread = 0;
    Cursor cursor;

    bool operator==(const FlagsChanged &) const = default;
};

/// Messages that left the mailbox: deleted, or moved elsewhere.
struct Vanished
{
    QString mailbox;
    QStringList ids;
    qint64 unread = 0;
    Cursor cursor;

    bool operator==(const Vanished &) const = default;
};

/// Whether news of this mailbox still come at once. It changes no mailbox: no cursor.
struct MailboxStatus
{
    QString mailbox;
    bool live = true;
    QString reason; ///< why not, for people; empty when live

    bool operator==(const MailboxStatus &) const = default;
};

/// One step of a mailbox's history: what every source makes of its wire, and all that is known
/// above core/source.
using MailUpdate = std::variant<Snapshot, Arrived, FlagsChanged, Vanished, MailboxStatus>;

const QString &mailboxOf(const MailUpdate &update);
/// nullptr for an update that carries none.
const Cursor *cursorOf(const MailUpdate &update);
/// The update with that cursor, if it carries any.
MailUpdate withCursor(MailUpdate update, const Cursor &cursor);

} // namespace Grelot
