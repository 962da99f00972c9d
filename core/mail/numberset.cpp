// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "numberset.h"

#include <QStringList>

#include <algorithm>
#include <limits>

namespace Grelot {

namespace {

std::optional<quint64> toNumber(QStringView text)
{
    if (text.isEmpty() || text.size() > 19)
        return std::nullopt;
    if (!std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return std::nullopt;
    return text.toULongLong();
}

} // namespace

std::optional<NumberSet> NumberSet::parse(QStringView text, qsizetype maxRanges)
{
    NumberSet result;
    if (text.isEmpty())
        return result;
    qsizetype count = 0;
    for (QStringView part : text.tokenize(u',')) {
        if (++count > maxRanges)
            return std::nullopt;
        const qsizetype colon = part.indexOf(u':');
        const auto first = toNumber(colon < 0 ? part : part.left(colon));
        const auto last = colon < 0 ? first : toNumber(part.mid(colon + 1));
        if (!first || !last)
            return std::nullopt;
        result.insert(std::min(*first, *last), std::max(*first, *last));
    }
    return result;
}

QString NumberSet::toString() const
{
    QString result;
    for (const auto &[first, last] : m_ranges) {
        if (!result.isEmpty())
            result += u',';
        result += QString::number(first);
        if (last != first)
            result += u':' + QString::number(last);
    }
    return result;
}

void NumberSet::insert(quint64 first, quint64 last)
{
    // Neighbours are found by subtraction: one more than the greatest number would be 0.
    auto it = m_ranges.upper_bound(first);
    if (it != m_ranges.begin()) {
        const auto before = std::prev(it);
        if (before->second >= first || first - before->second == 1)
            it = before;
    }
    // Everything that overlaps or touches the new range melts into it.
    while (it != m_ranges.end() && (it->first <= last || it->first - last == 1)) {
        first = std::min(first, it->first);
        last = std::max(last, it->second);
        it = m_ranges.erase(it);
    }
    m_ranges.emplace(first, last);
}

void NumberSet::remove(quint64 first, quint64 last)
{
    auto it = m_ranges.upper_bound(first);
    if (it != m_ranges.begin() && std::prev(it)->second >= first)
        it = std::prev(it);
    while (it != m_ranges.end() && it->first <= last) {
        const auto [oldFirst, oldLast] = *it;
        it = m_ranges.erase(it);
        if (oldFirst < first)
            m_ranges.emplace(oldFirst, first - 1);
        if (oldLast > last)
            it = m_ranges.emplace(last + 1, oldLast).first;
    }
}

void NumberSet::removeAll(const NumberSet &others)
{
    for (const auto &[first, last] : others.m_ranges)
        remove(first, last);
}

bool NumberSet::contains(quint64 number) const
{
    const auto it = m_ranges.upper_bound(number);
    return it != m_ranges.begin() && std::prev(it)->second >= number;
}

quint64 NumberSet::size() const
{
    constexpr quint64 most = std::numeric_limits<quint64>::max();
    quint64 total = 0;
    for (const auto &[first, last] : m_ranges) {
        const quint64 gaps = last - first; // one less than the numbers, which may be 2^64
        if (gaps >= most - total)
            return most;
        total += gaps + 1;
    }
    return total;
}

} // namespace Grelot
