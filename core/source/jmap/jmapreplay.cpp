// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmapreplay.h"

#include "jmapknown.h"

namespace Grelot {

JmapReplay::JmapReplay(const JmapChanges &changes, Place place, const JmapKnown &known)
    : m_place(std::move(place))
{
    for (const JmapEmail &email : changes.created) {
        if (isHere(email))
            m_arrived.append(email);
        else if (known.contains(m_place.mailbox, email.id()))
            m_vanished.append(email.id()); // a list that is newer than the state named it
    }
    for (const JmapEmail &email : changes.updated)
        take(email, known);
    for (const QString &id : changes.destroyed) {
        if (known.contains(m_place.mailbox, id))
            m_vanished.append(id);
    }
}

void JmapReplay::take(const JmapEmail &updated, const JmapKnown &known)
{
    const bool isKnown = known.contains(m_place.mailbox, updated.id());
    if (!isHere(updated)) {
        if (isKnown)
            m_vanished.append(updated.id());
    } else if (isKnown || !isNews(updated)) {
        m_flags.append({updated.id(), updated.message.flags});
    } else if (updated.message.isUnread()) {
        m_wanted.append(updated.id());
    } else {
        m_arrived.append(updated); // the ledger learns it, so that unmarking it never rings
    }
}

bool JmapReplay::isNews(const JmapEmail &email) const
{
    return !m_place.horizon.isValid() || email.message.receivedAt > m_place.horizon;
}

QList<MailUpdate> JmapReplay::tell(const JmapEmails &whole, qint64 unread) const
{
    JmapEmails arrived = m_arrived;
    for (const JmapEmail &email : whole) {
        if (m_wanted.contains(email.id()) && isHere(email))
            arrived.append(email);
    }
    sortOldestFirst(arrived);
    QList<MailUpdate> updates;
    if (!m_vanished.isEmpty())
        updates.append(Vanished{m_place.mailbox, m_vanished, unread, {}});
    if (!m_flags.isEmpty())
        updates.append(FlagsChanged{m_place.mailbox, m_flags, unread, {}});
    if (!arrived.isEmpty()) {
        Arrived news{m_place.mailbox, {}, unread, {}};
        for (const JmapEmail &email : arrived)
            news.messages.append(email.message);
        updates.append(news);
    }
    return updates;
}

} // namespace Grelot
