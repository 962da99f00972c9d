// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "mailaction.h"
#include "mailupdate.h"

#include <QHash>
#include <QMap>

#include <optional>

namespace Grelot {

/// What people see of one account: folds updates into counts and the newest unread messages.
/// Applying an update twice changes nothing.
class Inbox
{
public:
    static constexpr qsizetype keptMessages = 200;   ///< a mailbox; the counts know the rest
    static constexpr qsizetype mostMessages = 5'000; ///< a mailbox, however far one looks back

    /// What an update changed, for those who show or withdraw something.
    struct Change
    {
        bool counts = false;
        bool messages = false;
        bool status = false;
        /// Ids that were unread and are no longer, or are gone; of a snapshot, those only whose
        /// message was kept.
        QStringList read;
        QStringList unknown; ///< ids that became unread and whose message is not known
    };

    struct Item
    {
        QString mailbox;
        Message message;
    };

    Change apply(const MailUpdate &update);
    /// As if the server had said that this was done.
    void act(MailAction action, const QString &mailbox, const QString &id);
    /// Whether it shows that already; true of what it knows nothing of, too.
    bool showsDone(MailAction action, const QString &mailbox, const QString &id) const;
    /// A stream that has just proven itself says anew what is wrong; what was said before is old.
    void clearTrouble();
    /// Messages that were asked for; those that are unread by now are shown.
    void add(const QString &mailbox, const Messages &messages);

    /// The ids of the newest unread messages that are not shown, newest first; none when as many
    /// are shown as can be.
    QStringList nextOlder(const QString &mailbox, qsizetype most) const;
    /// Keeps so many messages of that mailbox more than are shown now.
    void makeRoom(const QString &mailbox, qsizetype more);

    /// nullopt until something is known: unknown is not zero.
    std::optional<qint64> unread() const;
    QMap<QString, qint64> unreadByMailbox() const;
    const IdSet &unreadIds(const QString &mailbox) const;
    /// The newest unread of all mailboxes, newest first.
    QList<Item> items() const;
    /// Why a mailbox brings no news at once, in words; empty while all are live.
    QString trouble() const;

private:
    struct Box
    {
        qint64 unread = 0;
        IdSet unreadIds;
        QHash<QString, Message> messages; ///< unread ones only
        qsizetype kept = keptMessages;
        bool known = false;
        QString trouble;
    };

    void take(Box &box, const Snapshot &snapshot, Change &change);
    void take(Box &box, const Arrived &arrived, Change &change);
    void take(Box &box, const FlagsChanged &flags, Change &change);
    void take(Box &box, const Vanished &vanished, Change &change);
    void take(Box &box, const MailboxStatus &status, Change &change);
    static void setUnread(Box &box, qint64 unread, Change &change);
    static void show(Box &box, const Message &message);
    static void hide(Box &box, const QString &id, Change &change);

    QMap<QString, Box> m_boxes;
};

} // namespace Grelot
