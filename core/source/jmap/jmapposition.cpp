// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmapposition.h"

#include <QStringList>
#include <QUrl>

namespace Grelot {

namespace {

constexpr QLatin1String kind("jmap;");
constexpr qsizetype longestCursor = 64 * 1024;
constexpr qsizetype mostPlaces = 100;

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString decoded(const QString &text)
{
    return QUrl::fromPercentEncoding(text.toLatin1());
}

QString entryOf(const QString &account, const JmapPlace &place)
{
    // Not by arg(): the parts hold percent signs.
    QString entry = encoded(account) + u'=' + encoded(place.emailState);
    if (place.horizon.isValid())
        entry += u'@' + QString::number(place.horizon.toMSecsSinceEpoch());
    return entry;
}

std::optional<JmapPlace> placeOf(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    JmapPlace place{decoded(text.left(at)), {}};
    if (place.emailState.isEmpty())
        return std::nullopt;
    if (at < 0)
        return place;
    bool ok = false;
    const qint64 milliseconds = text.mid(at + 1).toLongLong(&ok);
    if (!ok)
        return std::nullopt;
    place.horizon = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    return place;
}

} // namespace

Cursor JmapPosition::toCursor() const
{
    QStringList entries;
    qsizetype size = kind.size();
    for (auto it = places.cbegin(); it != places.cend() && entries.size() < mostPlaces; ++it) {
        const QString entry = entryOf(it.key(), it.value());
        if (size + entry.size() + 1 > longestCursor)
            continue; // that account is then told by a snapshot
        size += entry.size() + 1;
        entries.append(entry);
    }
    return entries.isEmpty() ? Cursor() : Cursor{kind + entries.join(u';')};
}

std::optional<JmapPosition> JmapPosition::fromCursor(const Cursor &cursor)
{
    if (!cursor.value.startsWith(kind) || cursor.value.size() > longestCursor)
        return std::nullopt;
    const QStringList entries = cursor.value.mid(kind.size()).split(u';');
    if (entries.size() > mostPlaces)
        return std::nullopt;
    JmapPosition position;
    for (const QString &entry : entries) {
        const qsizetype equals = entry.indexOf(u'=');
        const auto place = placeOf(entry.mid(equals + 1));
        if (equals < 1 || !place)
            return std::nullopt;
        position.places.insert(decoded(entry.left(equals)), *place);
    }
    return position;
}

} // namespace Grelot
