// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "idsequence.h"
#include "numberset.h"

#include <QStringList>

namespace Grelot {

/// A set of message ids. Ordered ids ("uidvalidity.uid") are kept as ranges; all others one by one,
/// in the order in which they were inserted.
class IdSet
{
public:
    /// Each entry is an id, or an ordered id with a set in place of its number ("17.4:9,12").
    /// nullopt on a malformed set.
    static std::optional<IdSet> parse(const QStringList &entries);
    QStringList toStringList() const;

    void insert(const QString &id);
    void insert(quint64 epoch, const NumberSet &numbers);
    void remove(const QString &id);
    void removeAll(const IdSet &others);
    bool contains(const QString &id) const;
    bool isEmpty() const { return m_ordered.empty() && m_others.isEmpty(); }
    quint64 size() const; ///< the greatest number of its type stands for itself and all above

    /// The last `most` ids in order of arrival, newest first. Those that show no order come last,
    /// the one inserted last before the others.
    QStringList newest(qsizetype most) const;
    const std::map<quint64, NumberSet> &ordered() const { return m_ordered; }

    /// Whether they hold the same ids, in whatever order.
    bool operator==(const IdSet &) const = default;

private:
    std::map<quint64, NumberSet> m_ordered; // by epoch; none is empty
    IdSequence m_others;
};

} // namespace Grelot
