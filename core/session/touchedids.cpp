// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "touchedids.h"

namespace Grelot {

namespace {

QStringList idsOf(const Arrived &arrived)
{
    QStringList ids;
    for (const Message &message : arrived.messages)
        ids.append(message.id);
    return ids;
}

QStringList idsOf(const FlagsChanged &flags)
{
    QStringList ids;
    for (const FlagChange &change : flags.changed)
        ids.append(change.id);
    return ids;
}

QStringList idsOf(const Vanished &vanished)
{
    return vanished.ids;
}

QStringList idsOf(const Snapshot &)
{
    return {}; // it speaks of the mailbox as a whole
}

QStringList idsOf(const MailboxStatus &)
{
    return {};
}

} // namespace

void TouchedIds::note(const MailUpdate &update)
{
    if (std::holds_alternative<MailboxStatus>(update))
        return;
    const QStringList ids = std::visit([](const auto &u) { return idsOf(u); }, update);
    if (m_tooMany || m_size + ids.size() + 1 > most) {
        *this = {};
        m_tooMany = true;
        return;
    }
    m_size += ids.size() + 1;
    IdSet &touched = m_ids[mailboxOf(update)];
    for (const QString &id : ids)
        touched.insert(id);
}

void TouchedIds::removeFrom(IdSet &ids, const QString &mailbox) const
{
    if (const auto touched = m_ids.constFind(mailbox); touched != m_ids.constEnd())
        ids.removeAll(*touched);
}

} // namespace Grelot
