// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmapsession.h"

#include "jmapurl.h"
#include "jsonfields.h"

#include <algorithm>

namespace Grelot {

namespace {

constexpr qsizetype largestSession = 1024 * 1024; // bytes
constexpr qsizetype deepest = 32;
constexpr qsizetype mostAccounts = 1000;
constexpr qsizetype longestId = 255; // RFC 8620 1.2
constexpr qsizetype longestName = 1000;
constexpr qsizetype longestState = 1000; // UTF-16 units
constexpr qsizetype longestUrl = 4096;

const QLatin1String coreCapability("urn:ietf:params:jmap:core");
const QLatin1String mailCapability("urn:ietf:params:jmap:mail");
const QLatin1String webSocketCapability("urn:ietf:params:jmap:websocket");

/// What the server says, at least 1; what it does not say, or more than we use, is our own.
template <typename Number>
void clamp(Number &limit, const QJsonObject &core, QLatin1String name)
{
    const double said = core.value(name).toDouble(double(limit));
    limit = Number(std::clamp(said, 1.0, double(limit)));
}

JmapLimits limitsIn(const QJsonObject &core)
{
    JmapLimits limits;
    clamp(limits.maxObjectsInGet, core, QLatin1String("maxObjectsInGet"));
    clamp(limits.maxObjectsInSet, core, QLatin1String("maxObjectsInSet"));
    clamp(limits.maxCallsInRequest, core, QLatin1String("maxCallsInRequest"));
    clamp(limits.maxConcurrentRequests, core, QLatin1String("maxConcurrentRequests"));
    clamp(limits.maxSizeRequest, core, QLatin1String("maxSizeRequest"));
    return limits;
}

/// Drafts of RFC 8887, which Cyrus 3.2 follows, had other names.
QUrl webSocketIn(const QJsonObject &capability, const QUrl &from)
{
    QJsonValue push = capability.value(QLatin1String("supportsPush"));
    if (push.isUndefined())
        push = capability.value(QLatin1String("supportsWebSocketPush"));
    QJsonValue url = capability.value(QLatin1String("url"));
    if (url.isUndefined())
        url = capability.value(QLatin1String("webSocketUrl"));
    return push.toBool() ? jmapUrl(url.toString(), from) : QUrl();
}

QList<JmapAccount> accountsIn(const QJsonObject &accounts, JsonFields &fields)
{
    const QLatin1String where("accounts");
    QList<JmapAccount> result;
    if (accounts.size() > mostAccounts)
        fields.fail(where, QStringLiteral("more than %1 entries").arg(mostAccounts));
    for (auto it = accounts.begin(); it != accounts.end() && result.size() < mostAccounts; ++it) {
        const QJsonObject account = it.value().toObject();
        if (!account.value(QLatin1String("accountCapabilities"))
                 .toObject()
                 .contains(mailCapability))
            continue;
        const QString name = account.value(QLatin1String("name")).toString();
        if (it.key().isEmpty() || it.key().size() > longestId)
            fields.fail(where, QStringLiteral("an id not of 1 to %1 characters").arg(longestId));
        if (name.size() > longestName)
            fields.fail(where, QStringLiteral("a name over %1 characters").arg(longestName));
        result.append({it.key(), name, account.value(QLatin1String("isReadOnly")).toBool()});
    }
    if (result.isEmpty())
        fields.fail(where, QStringLiteral("none with mail"));
    return result;
}

void putFirst(QList<JmapAccount> &accounts, const QString &id)
{
    const auto found = std::find_if(accounts.begin(), accounts.end(),
        [&id](const JmapAccount &account) { return account.id == id; });
    if (found != accounts.end())
        std::rotate(accounts.begin(), found, found + 1);
}

} // namespace

std::variant<JmapSession, QString> JmapSession::fromJson(const QByteArray &json, const QUrl &from)
{
    const auto parsed = parseJsonObject(json, largestSession, deepest);
    if (const auto *error = std::get_if<QString>(&parsed))
        return *error;
    const auto &object = std::get<QJsonObject>(parsed);
    QString error;
    JsonFields fields(object, QStringLiteral("session"), error);
    const QJsonObject capabilities = fields.object(QLatin1String("capabilities"));
    const QJsonObject accounts = fields.object(QLatin1String("accounts"));
    const QJsonObject primary = object.value(QLatin1String("primaryAccounts")).toObject();

    JmapSession session;
    session.apiUrl = jmapUrl(fields.string(QLatin1String("apiUrl"), longestUrl), from);
    if (session.apiUrl.isEmpty())
        fields.fail(QLatin1String("apiUrl"), QStringLiteral("is no URL that may be used"));
    session.eventSourceUrl =
        jmapUrlTemplate(object.value(QLatin1String("eventSourceUrl")).toString(), from);
    session.webSocketUrl = webSocketIn(capabilities.value(webSocketCapability).toObject(), from);
    session.accounts = accountsIn(accounts, fields);
    putFirst(session.accounts, primary.value(mailCapability).toString());
    session.limits = limitsIn(capabilities.value(coreCapability).toObject());
    session.state = fields.string(QLatin1String("state"), longestState, JsonFields::Optional);
    if (!error.isEmpty())
        return error;
    return session;
}

} // namespace Grelot
