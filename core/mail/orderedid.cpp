// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "orderedid.h"

namespace Grelot {

namespace {

std::optional<quint64> number(QStringView text)
{
    bool ok = false;
    // toULongLong() would take a sign and white space, which no id has.
    if (text.isEmpty() || !text.front().isDigit())
        return std::nullopt;
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
