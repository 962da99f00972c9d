// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapmailboxmodel.h"

#include "orderedid.h"

#include <limits>

namespace Grelot {

void ImapMailboxModel::reset(const ImapPosition &position, quint64 total, const NumberSet &unread)
{
    m_told = m_latest = position;
    m_settledModSeq = position.highestModSeq;
    m_total = total;
    m_unread = unread;
    m_arrived.clear();
    m_changed.clear();
    m_vanished = {};
    forgetEarly();
    m_overflowed = false;
}

void ImapMailboxModel::forgetEarly()
{
    m_goneEarly = {};
    m_flagsEarly.clear();
}

void ImapMailboxModel::sawModSeq(quint64 modSeq)
{
    // A server that keeps none says none; then 0 stays.
    if (m_latest.highestModSeq > 0)
        m_latest.highestModSeq = qMax(m_latest.highestModSeq, modSeq);
}

void ImapMailboxModel::setFlags(quint64 uid, Flags flags, quint64 modSeq)
{
    if (uid >= m_latest.uidNext) { // it is fetched as a new one
        if (m_flagsEarly.size() < mostChanges)
            m_flagsEarly[uid] = {flags, modSeq};
        return;
    }
    const bool unread = !flags.testFlag(Flag::Seen);
    const bool known = modSeq > 0 && modSeq <= m_told.highestModSeq;
    if (known && unread == m_unread.contains(uid))
        return;
    if (unread)
        m_unread.insert(uid);
    else
        m_unread.remove(uid);
    sawModSeq(modSeq);
    if (const auto it = m_arrived.find(uid); it != m_arrived.end())
        it->second.flags = flags;
    else
        m_changed[uid] = flags;
    m_overflowed = m_overflowed || m_changed.size() > mostChanges;
}

void ImapMailboxModel::vanish(const NumberSet &uids)
{
    NumberSet known = uids;
    known.remove(m_latest.uidNext, std::numeric_limits<quint64>::max());
    for (const auto &[first, last] : uids.ranges()) {
        if (last >= m_latest.uidNext && m_goneEarly.ranges().size() < mostChanges)
            m_goneEarly.insert(qMax(first, m_latest.uidNext), last);
    }
    if (known.isEmpty())
        return;
    m_unread.removeAll(known);
    for (const auto &[first, last] : known.ranges()) {
        m_changed.erase(m_changed.lower_bound(first), m_changed.upper_bound(last));
        m_arrived.erase(m_arrived.lower_bound(first), m_arrived.upper_bound(last));
        m_vanished.insert(first, last);
    }
    m_overflowed = m_overflowed || m_vanished.size() > mostChanges;
}

void ImapMailboxModel::arrive(quint64 uid, const Message &message, quint64 modSeq)
{
    if (uid < m_latest.uidNext)
        return;
    m_latest.uidNext = uid + 1;
    sawModSeq(modSeq);
    if (m_goneEarly.contains(uid))
        return;
    Message &arrived = m_arrived.emplace(uid, message).first->second;
    const auto later = m_flagsEarly.find(uid);
    if (later != m_flagsEarly.end() && later->second.second > modSeq) {
        arrived.flags = later->second.first;
        sawModSeq(later->second.second);
    }
    if (arrived.isUnread())
        m_unread.insert(uid);
}

QStringList ImapMailboxModel::vanishedIds() const
{
    QStringList ids;
    for (const auto &[first, last] : m_vanished.ranges()) {
        for (quint64 uid = first; uid <= last; ++uid)
            ids.append(OrderedId{m_latest.uidValidity, uid}.toString());
    }
    return ids;
}

QList<ImapUpdate> ImapMailboxModel::take(qint64 unread)
{
    if (m_overflowed)
        return {};
    QList<ImapUpdate> result;
    // Until the last update is told, a reader who continues from here must get the flags again.
    ImapPosition position = m_told;
    const auto add = [&](MailUpdate update) { result.append({std::move(update), position}); };

    for (auto it = m_arrived.cbegin(); it != m_arrived.cend();) {
        Arrived arrived{m_name, {}, unread, {}};
        for (; it != m_arrived.cend() && arrived.messages.size() < arrivedBatch; ++it) {
            arrived.messages.append(it->second);
            position.uidNext = it->first + 1;
        }
        add(arrived);
    }
    for (auto it = m_changed.cbegin(); it != m_changed.cend();) {
        FlagsChanged changed{m_name, {}, unread, {}};
        for (; it != m_changed.cend() && changed.changed.size() < changeBatch; ++it)
            changed.changed.append(
                {OrderedId{m_latest.uidValidity, it->first}.toString(), it->second});
        add(changed);
    }
    const QStringList vanished = vanishedIds();
    for (qsizetype at = 0; at < vanished.size(); at += changeBatch)
        add(Vanished{m_name, vanished.mid(at, changeBatch), unread, {}});

    m_arrived.clear();
    m_changed.clear();
    m_vanished = {};
    m_told = this->position();
    if (!result.isEmpty())
        result.last().position = m_told;
    return result;
}

} // namespace Grelot
