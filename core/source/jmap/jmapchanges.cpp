// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmapchanges.h"

#include "jmapcalls.h"
#include "jmapmethoderror.h"
#include "jmapresponse.h"

#include <QJsonArray>

namespace Grelot {

namespace {

const QString changesCall = QStringLiteral("c");
const QString createdCall = QStringLiteral("n");
const QString updatedCall = QStringLiteral("u");
constexpr qsizetype longestState = 1'000;

QJsonObject idsOf(const char *path)
{
    return jmapReference(changesCall, QStringLiteral("Email/changes"), QLatin1String(path));
}

/// Why the changes cannot be told, if so.
bool isUnknown(const JmapResult &result)
{
    // A state that another server, or the one before a restore, gave is no valid argument for some.
    const QString type = result.errorType();
    return type == QLatin1String("cannotCalculateChanges") ||
        type == QLatin1String("invalidArguments");
}

bool wantsLess(const JmapResponse &response)
{
    for (const QString &id : {changesCall, createdCall, updatedCall}) {
        const JmapResult *result = response.find(id);
        if (result && isTooLarge(result->errorType()))
            return true;
    }
    return false;
}

JmapEmails emailsOf(const JmapResponse &response, const QString &call)
{
    JmapEmails emails = jmapEmails(*response.find(call));
    sortOldestFirst(emails);
    return emails;
}

} // namespace

JmapRequest JmapChanges::request(const QString &account, const QString &since, qsizetype most)
{
    using namespace JmapCalls;
    return {{changes(account, since, most, changesCall),
        emails(account, idsOf("/created"), Depth::Shown, createdCall),
        emails(account, idsOf("/updated"), Depth::State, updatedCall),
        mailboxes(account, jmapMailboxesCall)}};
}

JmapChanges::Answer JmapChanges::answerOf(const JmapResponse &response, const QString &since)
{
    const JmapResult *told = response.find(changesCall);
    if (told && isUnknown(*told))
        return Unknown{};
    if (wantsLess(response))
        return TooMany{};
    if (const auto failure =
            firstJmapFailure(response, {changesCall, createdCall, updatedCall, jmapMailboxesCall}))
        return *failure;
    JmapChanges result;
    result.newState = told->arguments.value(QLatin1String("newState")).toString();
    result.hasMore = told->arguments.value(QLatin1String("hasMoreChanges")).toBool();
    if (result.newState.isEmpty() || result.newState.size() > longestState)
        return jmapUnreadable(QStringLiteral("Email/changes without a usable newState"));
    const QJsonArray destroyed = told->arguments.value(QLatin1String("destroyed")).toArray();
    // More to come that never comes nearer: such a server would be asked for ever.
    if (destroyed.size() > mostDestroyed || (result.hasMore && result.newState == since))
        return Unknown{};
    for (const QJsonValue &id : destroyed)
        result.destroyed.append(id.toString());
    result.created = emailsOf(response, createdCall);
    result.updated = emailsOf(response, updatedCall);
    return result;
}

} // namespace Grelot
