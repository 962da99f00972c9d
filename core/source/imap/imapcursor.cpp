// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapcursor.h"

#include <QStringList>
#include <QUrl>

namespace Grelot {

namespace {

std::optional<quint64> numberOf(const QString &text)
{
    bool ok = false;
    const quint64 number = text.toULongLong(&ok);
    // Only as it is written here: no sign, no leading zero.
    return ok && QString::number(number) == text ? std::optional(number) : std::nullopt;
}

std::optional<ImapPosition> positionOf(const QString &text)
{
    const QStringList numbers = text.split(u'.');
    if (numbers.size() != 3)
        return std::nullopt;
    const auto uidValidity = numberOf(numbers[0]);
    const auto uidNext = numberOf(numbers[1]);
    const auto modSeq = numberOf(numbers[2]);
    if (!uidValidity || !uidNext || !modSeq)
        return std::nullopt;
    return ImapPosition{*uidValidity, *uidNext, *modSeq};
}

QString entryOf(const QString &mailbox, const ImapPosition &position)
{
    // Not by arg(): the name holds percent signs.
    return QString::fromLatin1(QUrl::toPercentEncoding(mailbox)) + u'=' +
        QString::number(position.uidValidity) + u'.' + QString::number(position.uidNext) + u'.' +
        QString::number(position.highestModSeq);
}

} // namespace

std::optional<ImapCursor> ImapCursor::parse(const Cursor &cursor)
{
    ImapCursor result;
    if (cursor.isEmpty())
        return result;
    if (cursor.value.size() > maxLength)
        return std::nullopt;
    const QStringList entries = cursor.value.split(u';');
    for (const QString &entry : entries) {
        const qsizetype equals = entry.indexOf(u'=');
        const auto position = positionOf(entry.mid(equals + 1));
        if (equals < 1 || !position)
            return std::nullopt;
        result.set(QUrl::fromPercentEncoding(entry.left(equals).toLatin1()), *position);
    }
    return result;
}

Cursor ImapCursor::toCursor() const
{
    QString text;
    for (auto it = m_positions.cbegin(); it != m_positions.cend(); ++it) {
        const QString entry = entryOf(it.key(), it.value());
        if (text.size() + 1 + entry.size() > maxLength)
            continue;
        if (!text.isEmpty())
            text += u';';
        text += entry;
    }
    return {text};
}

std::optional<ImapPosition> ImapCursor::position(const QString &mailbox) const
{
    const auto it = m_positions.constFind(mailbox);
    return it == m_positions.cend() ? std::nullopt : std::optional(*it);
}

} // namespace Grelot
