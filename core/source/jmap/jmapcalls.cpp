// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmapcalls.h"

#include <QJsonArray>

namespace Grelot::JmapCalls {

namespace {

JmapCall callOf(const char *name, const QString &account, QJsonObject arguments, const QString &id)
{
    arguments.insert(QStringLiteral("accountId"), account);
    return {QLatin1String(name), arguments, id};
}

QJsonArray arrayOf(std::initializer_list<const char *> names)
{
    QJsonArray result;
    for (const char *name : names)
        result.append(QLatin1String(name));
    return result;
}

QJsonArray propertiesOf(Depth depth)
{
    switch (depth) {
    case Depth::Shown:
        return arrayOf({"id", "mailboxIds", "keywords", "messageId", "from", "subject", "preview",
            "receivedAt"});
    case Depth::State:
        return arrayOf({"id", "mailboxIds", "keywords", "messageId", "receivedAt"});
    }
    Q_UNREACHABLE();
}

QJsonArray newestFirst()
{
    return {QJsonObject{{QStringLiteral("property"), QStringLiteral("receivedAt")},
        {QStringLiteral("isAscending"), false}}};
}

JmapCall mailboxGet(const QString &account, const QJsonValue &ids, const QString &id)
{
    return callOf("Mailbox/get", account,
        {{QStringLiteral("ids"), ids},
            {QStringLiteral("properties"),
                arrayOf({"id", "name", "parentId", "role", "unreadEmails", "totalEmails"})}},
        id);
}

} // namespace

JmapCall changes(const QString &account, const QString &since, qsizetype most, const QString &id)
{
    return callOf("Email/changes", account,
        {{QStringLiteral("sinceState"), since}, {QStringLiteral("maxChanges"), qint64(most)}}, id);
}

JmapCall emails(const QString &account, const QStringList &ids, Depth depth, const QString &id)
{
    return callOf("Email/get", account,
        {{QStringLiteral("ids"), QJsonArray::fromStringList(ids)},
            {QStringLiteral("properties"), propertiesOf(depth)}},
        id);
}

JmapCall emails(
    const QString &account, const QJsonObject &reference, Depth depth, const QString &id)
{
    return callOf("Email/get", account,
        {{QStringLiteral("#ids"), reference}, {QStringLiteral("properties"), propertiesOf(depth)}},
        id);
}

JmapCall mailboxes(const QString &account, const QString &id)
{
    return mailboxGet(account, QJsonValue::Null, id);
}

JmapCall mailbox(const QString &account, const QString &mailboxId, const QString &id)
{
    return mailboxGet(account, QJsonArray{mailboxId}, id);
}

JmapCall query(const QString &account, const QString &mailboxId, Which which, qsizetype position,
    qsizetype limit, const QString &id)
{
    QJsonObject filter{{QStringLiteral("inMailbox"), mailboxId}};
    if (which == Which::Unread)
        filter.insert(QStringLiteral("notKeyword"), QStringLiteral("$seen"));
    return callOf("Email/query", account,
        {{QStringLiteral("filter"), filter}, {QStringLiteral("sort"), newestFirst()},
            {QStringLiteral("position"), qint64(position)},
            {QStringLiteral("limit"), qint64(limit)}},
        id);
}

JmapCall newest(const QString &account, const QString &id)
{
    return callOf("Email/query", account,
        {{QStringLiteral("sort"), newestFirst()}, {QStringLiteral("limit"), 1}}, id);
}

JmapCall update(
    const QString &account, const QString &emailId, const QJsonObject &patch, const QString &id)
{
    return callOf(
        "Email/set", account, {{QStringLiteral("update"), QJsonObject{{emailId, patch}}}}, id);
}

} // namespace Grelot::JmapCalls
