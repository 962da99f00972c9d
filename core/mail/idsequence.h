// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QMap>
#include <QStringList>

namespace Grelot {

/// A set of ids whose order cannot be read off them: it keeps the one in which they were inserted.
class IdSequence
{
public:
    /// The newest from now on; one that is there already keeps its place.
    void insert(const QString &id);
    void remove(const QString &id);
    /// There has to be one.
    QString takeOldest();

    bool contains(const QString &id) const { return m_places.contains(id); }
    bool isEmpty() const { return m_ids.isEmpty(); }
    qsizetype size() const { return m_ids.size(); }
    QStringList toStringList() const { return m_ids.values(); } ///< oldest first
    QStringList newest(qsizetype most) const;                   ///< newest first

    /// Whether they hold the same ids, in whatever order.
    bool operator==(const IdSequence &other) const;

private:
    QMap<quint64, QString> m_ids; ///< by when they were inserted
    QHash<QString, quint64> m_places;
    quint64 m_next = 0;
};

} // namespace Grelot
