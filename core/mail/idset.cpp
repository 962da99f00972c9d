// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "idset.h"

#include "orderedid.h"

#include <limits>

namespace Grelot {

std::optional<IdSet> IdSet::parse(const QStringList &entries)
{
    IdSet result;
    for (const QString &entry : entries) {
        const qsizetype dot = entry.indexOf(u'.');
        const auto prefix = OrderedId::parse(entry.left(dot + 1) + u'0');
        if (!prefix) {
            result.m_others.insert(entry);
            continue;
        }
        const auto numbers = NumberSet::parse(QStringView(entry).mid(dot + 1));
        if (!numbers)
            return std::nullopt;
        result.insert(prefix->epoch, *numbers);
    }
    return result;
}

QStringList IdSet::toStringList() const
{
    QStringList result;
    for (const auto &[epoch, numbers] : m_ordered)
        result.append(QString::number(epoch) + u'.' + numbers.toString());
    return result + m_others.toStringList();
}

void IdSet::insert(const QString &id)
{
    if (const auto ordered = OrderedId::parse(id))
        m_ordered[ordered->epoch].insert(ordered->number);
    else
        m_others.insert(id);
}

void IdSet::insert(quint64 epoch, const NumberSet &numbers)
{
    if (numbers.isEmpty())
        return;
    NumberSet &mine = m_ordered[epoch];
    for (const auto &[first, last] : numbers.ranges())
        mine.insert(first, last);
}

void IdSet::remove(const QString &id)
{
    const auto ordered = OrderedId::parse(id);
    if (!ordered) {
        m_others.remove(id);
        return;
    }
    const auto it = m_ordered.find(ordered->epoch);
    if (it == m_ordered.end())
        return;
    it->second.remove(ordered->number);
    // Two sets of the same ids are equal, whatever they held before.
    if (it->second.isEmpty())
        m_ordered.erase(it);
}

void IdSet::removeAll(const IdSet &others)
{
    const QStringList loose = others.m_others.toStringList();
    for (const QString &id : loose)
        m_others.remove(id);
    for (const auto &[epoch, numbers] : others.m_ordered) {
        const auto it = m_ordered.find(epoch);
        if (it == m_ordered.end())
            continue;
        it->second.removeAll(numbers);
        if (it->second.isEmpty())
            m_ordered.erase(it);
    }
}

bool IdSet::contains(const QString &id) const
{
    const auto ordered = OrderedId::parse(id);
    if (!ordered)
        return m_others.contains(id);
    const auto it = m_ordered.find(ordered->epoch);
    return it != m_ordered.end() && it->second.contains(ordered->number);
}

quint64 IdSet::size() const
{
    constexpr quint64 most = std::numeric_limits<quint64>::max();
    quint64 total = quint64(m_others.size());
    for (const auto &[epoch, numbers] : m_ordered)
        total = numbers.size() > most - total ? most : total + numbers.size();
    return total;
}

QStringList IdSet::newest(qsizetype most) const
{
    QStringList result;
    for (auto epoch = m_ordered.rbegin(); epoch != m_ordered.rend(); ++epoch) {
        const NumberSet::Ranges &ranges = epoch->second.ranges();
        for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
            const auto [first, last] = *range;
            for (quint64 i = 0; i <= last - first && result.size() < most; ++i)
                result.append(OrderedId{epoch->first, last - i}.toString());
        }
    }
    return result + m_others.newest(most - result.size());
}

} // namespace Grelot
