// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "timeline.h"

#include <algorithm>

namespace Grelot {

void Timeline::note(const QDateTime &at, TimelineState state, std::optional<Rung> rung)
{
    while (!m_changes.isEmpty() && m_changes.last().at >= at)
        m_changes.removeLast();
    forgetBefore(at.addMSecs(-std::chrono::milliseconds(kept).count()));
    const Change change{at, state, rung};
    if (m_changes.isEmpty() || !isSame(m_changes.last(), change))
        m_changes.append(change);
    if (m_changes.size() > most)
        dropShortest();
}

QList<TimelineSegment> Timeline::segments(const QDateTime &now) const
{
    const QDateTime begin = now.addMSecs(-std::chrono::milliseconds(kept).count());
    QList<TimelineSegment> result;
    for (qsizetype i = 0; i < m_changes.size(); ++i) {
        const Change &change = m_changes[i];
        const QDateTime to = i + 1 < m_changes.size() ? m_changes[i + 1].at : now;
        if (to > begin && change.at < now)
            result.append({std::max(change.at, begin), to, change.state, change.rung});
    }
    return result;
}

void Timeline::forgetBefore(const QDateTime &moment)
{
    while (m_changes.size() > 1 && m_changes[1].at <= moment)
        m_changes.removeFirst();
}

void Timeline::dropShortest()
{
    // Neither the first nor the last, which is still going on. What interrupts something for a
    // moment goes first: it leaves one segment where there were three.
    using Rank = std::pair<bool, qint64>;
    const auto rank = [this](qsizetype i) {
        const bool interrupts = isSame(m_changes[i - 1], m_changes[i + 1]);
        return Rank(!interrupts, m_changes[i].at.msecsTo(m_changes[i + 1].at));
    };
    qsizetype least = 1;
    for (qsizetype i = 2; i + 1 < m_changes.size(); ++i) {
        if (rank(i) < rank(least))
            least = i;
    }
    m_changes.removeAt(least);
    if (isSame(m_changes[least - 1], m_changes[least]))
        m_changes.removeAt(least);
}

bool Timeline::isSame(const Change &a, const Change &b)
{
    return a.state == b.state && a.rung == b.rung;
}

} // namespace Grelot
