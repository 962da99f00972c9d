// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "idsequence.h"

#include <algorithm>

namespace Grelot {

void IdSequence::insert(const QString &id)
{
    if (m_places.contains(id))
        return;
    m_places.insert(id, m_next);
    m_ids.insert(m_next, id);
    ++m_next;
}

void IdSequence::remove(const QString &id)
{
    if (const auto place = m_places.constFind(id); place != m_places.constEnd()) {
        m_ids.remove(*place);
        m_places.erase(place);
    }
}

QString IdSequence::takeOldest()
{
    const QString id = m_ids.first();
    remove(id);
    return id;
}

QStringList IdSequence::newest(qsizetype most) const
{
    QStringList result;
    for (auto it = m_ids.cend(); it != m_ids.cbegin() && result.size() < most;)
        result.append(*--it);
    return result;
}

bool IdSequence::operator==(const IdSequence &other) const
{
    return size() == other.size() &&
        std::all_of(m_ids.cbegin(), m_ids.cend(),
            [&other](const QString &id) { return other.contains(id); });
}

} // namespace Grelot
