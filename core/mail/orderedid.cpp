// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "orderedid.h"

#include <algorithm>

namespace Grelot {

namespace {

std::optional<quint64> number(QStringView text)
{
    // One id has one form: toULongLong() would take signs, white space and leading zeros too.
    const bool plain =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (text.isEmpty() || !plain || (text.size() > 1 && text.front() == u'0'))
        return std::nullopt;
    bool ok = false;
    const quint64 value = text.toULongLong(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

} // namespace

QString OrderedId::toString() const
{
    return QString::number(epoch) + QLatin1Char('.') + QString::number(number);
}

std::optional<OrderedId> OrderedId::parse(QStringView id)
{
    const qsizetype dot = id.indexOf(QLatin1Char('.'));
    if (dot < 0)
        return std::nullopt;
    const auto epoch = Grelot::number(id.left(dot));
    const auto number = Grelot::number(id.mid(dot + 1));
    if (!epoch || !number)
        return std::nullopt;
    return OrderedId{*epoch, *number};
}

} // namespace Grelot
