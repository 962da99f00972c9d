// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <map>
#include <optional>

namespace Grelot {

/// A set of numbers kept as ranges, as IMAP writes them ("4:9,12", RFC 9051 sequence-set without
/// "*"). A million numbers in a row cost as much as one.
class NumberSet
{
public:
    using Ranges = std::map<quint64, quint64>; ///< first -> last, disjoint, never adjacent

    /// nullopt on a syntax error or on more than maxRanges ranges.
    static std::optional<NumberSet> parse(QStringView text, qsizetype maxRanges = 200'000);
    QString toString() const;

    void insert(quint64 number) { insert(number, number); }
    void insert(quint64 first, quint64 last);
    void remove(quint64 number) { remove(number, number); }
    void remove(quint64 first, quint64 last);
    void removeAll(const NumberSet &others);

    bool contains(quint64 number) const;
    bool isEmpty() const { return m_ranges.empty(); }
    quint64 size() const; ///< the greatest number of its type stands for itself and all above
    quint64 last() const { return m_ranges.empty() ? 0 : m_ranges.rbegin()->second; }
    const Ranges &ranges() const { return m_ranges; }

    bool operator==(const NumberSet &) const = default;

private:
    Ranges m_ranges;
};

} // namespace Grelot
