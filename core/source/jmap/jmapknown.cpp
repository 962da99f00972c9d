// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmapknown.h"

namespace Grelot {

void JmapKnown::note(const MailUpdate &update)
{
    const QString &mailbox = mailboxOf(update);
    if (const auto *snapshot = std::get_if<Snapshot>(&update)) {
        // Oldest first, since the oldest are the ones that are forgotten.
        const QStringList ids = snapshot->unreadIds.newest(most);
        for (auto id = ids.crbegin(); id != ids.crend(); ++id)
            add(mailbox, *id);
        for (auto it = snapshot->messages.crbegin(); it != snapshot->messages.crend(); ++it)
            add(mailbox, it->id);
    } else if (const auto *arrived = std::get_if<Arrived>(&update)) {
        for (const Message &message : arrived->messages)
            add(mailbox, message.id);
    } else if (const auto *flags = std::get_if<FlagsChanged>(&update)) {
        for (const FlagChange &change : flags->changed)
            add(mailbox, change.id);
    } else if (const auto *vanished = std::get_if<Vanished>(&update)) {
        for (const QString &id : vanished->ids)
            m_ids[mailbox].remove(id);
    }
}

bool JmapKnown::contains(const QString &mailbox, const QString &id) const
{
    const auto ids = m_ids.constFind(mailbox);
    return ids != m_ids.constEnd() && ids->contains(id);
}

void JmapKnown::add(const QString &mailbox, const QString &id)
{
    IdSequence &ids = m_ids[mailbox];
    ids.insert(id);
    if (ids.size() > most)
        ids.takeOldest();
}

} // namespace Grelot
