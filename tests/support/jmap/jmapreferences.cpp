// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmapmethods.h"

namespace Grelot {

namespace {

/// RFC 8620 3.7: JSON pointer, and "*" for each of an array, whose results are joined.
QJsonValue at(const QJsonValue &value, const QStringList &path)
{
    if (path.isEmpty())
        return value;
    const QStringList rest = path.mid(1);
    if (path.first() != QLatin1String("*"))
        return at(value.toObject().value(path.first()), rest);
    QJsonArray joined;
    for (const QJsonValue &each : value.toArray()) {
        const QJsonValue found = at(each, rest);
        if (!found.isArray())
            joined.append(found);
        for (const QJsonValue &part : found.toArray())
            joined.append(part);
    }
    return joined;
}

QJsonValue referred(const QJsonObject &reference, const QJsonArray &earlierResults)
{
    for (const QJsonValue &value : earlierResults) {
        const QJsonArray result = value.toArray();
        if (result.at(2) == reference.value(QLatin1String("resultOf")) &&
            result.at(0) == reference.value(QLatin1String("name"))) {
            return at(
                result.at(1), reference.value(QLatin1String("path")).toString().split(u'/').mid(1));
        }
    }
    return QJsonValue::Undefined;
}

} // namespace

std::optional<QJsonObject> jmapDereferenced(
    const QJsonObject &arguments, const QJsonArray &earlierResults)
{
    QJsonObject result;
    for (auto it = arguments.begin(); it != arguments.end(); ++it) {
        if (!it.key().startsWith(u'#')) {
            result.insert(it.key(), it.value());
            continue;
        }
        const QJsonValue value = referred(it.value().toObject(), earlierResults);
        if (value.isUndefined())
            return std::nullopt;
        result.insert(it.key().mid(1), value);
    }
    return result;
}

} // namespace Grelot
