// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmapresponse.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace Grelot {

namespace {

constexpr qsizetype mostResults = 256;
constexpr qsizetype longestName = 255;   // UTF-16 units; of a method or a call
constexpr qsizetype longestState = 1000; // UTF-16 units

std::optional<JmapResult> resultIn(const QJsonValue &value)
{
    const QJsonArray parts = value.toArray();
    if (parts.size() != 3 || !parts.at(0).isString() || !parts.at(1).isObject() ||
        !parts.at(2).isString())
        return std::nullopt;
    JmapResult result{parts.at(0).toString(), parts.at(1).toObject(), parts.at(2).toString()};
    if (result.name.size() > longestName || result.callId.size() > longestName)
        return std::nullopt;
    return result;
}

} // namespace

QString JmapResult::errorType() const
{
    if (name != QLatin1String("error"))
        return {};
    const QString type = arguments.value(QLatin1String("type")).toString().left(longestName);
    return type.isEmpty() ? QStringLiteral("unknown") : type;
}

const JmapResult *JmapResponse::find(const QString &callId) const
{
    const auto found = std::find_if(results.begin(), results.end(),
        [&callId](const JmapResult &result) { return result.callId == callId; });
    return found == results.end() ? nullptr : &*found;
}

std::variant<JmapResponse, QString> JmapResponse::fromJson(const QJsonObject &json)
{
    const QJsonValue list = json.value(QLatin1String("methodResponses"));
    if (!list.isArray())
        return QStringLiteral("methodResponses: is not an array");
    const QJsonArray entries = list.toArray();
    if (entries.size() > mostResults)
        return QStringLiteral("methodResponses: more than %1 entries").arg(mostResults);
    JmapResponse response;
    for (const QJsonValue &entry : entries) {
        const auto result = resultIn(entry);
        if (!result)
            return QStringLiteral("methodResponses: an entry is no name, arguments and call id");
        response.results.append(*result);
    }
    response.sessionState = json.value(QLatin1String("sessionState")).toString();
    if (response.sessionState.size() > longestState)
        return QStringLiteral("sessionState: longer than %1 characters").arg(longestState);
    return response;
}

} // namespace Grelot
