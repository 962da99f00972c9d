// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmapstatechange.h"

namespace Grelot {

namespace {

constexpr qsizetype mostAccounts = 1000;
constexpr qsizetype mostTypes = 100;     // of one account
constexpr qsizetype longestId = 255;     // RFC 8620 1.2; of a type as well
constexpr qsizetype longestState = 1000; // UTF-16 units

std::optional<QMap<QString, QString>> typesIn(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    if (!value.isObject() || object.size() > mostTypes)
        return std::nullopt;
    QMap<QString, QString> types;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString state = it.value().toString();
        if (!it.value().isString() || it.key().size() > longestId || state.size() > longestState)
            return std::nullopt;
        types.insert(it.key(), state);
    }
    return types;
}

} // namespace

std::optional<JmapStateChange> JmapStateChange::fromJson(const QJsonObject &json)
{
    const QJsonValue accounts = json.value(QLatin1String("changed"));
    if (json.value(QLatin1String("@type")) != QLatin1String("StateChange") || !accounts.isObject())
        return std::nullopt;
    const QJsonObject object = accounts.toObject();
    JmapStateChange change;
    change.pushState = json.value(QLatin1String("pushState")).toString();
    if (object.size() > mostAccounts || change.pushState.size() > longestState)
        return std::nullopt;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto types = typesIn(it.value());
        if (!types || it.key().size() > longestId)
            return std::nullopt;
        change.changed.insert(it.key(), *types);
    }
    return change;
}

} // namespace Grelot
