// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmapmethods.h"

#include <QJsonValue>

namespace Grelot {

namespace {

QJsonArray sortedArray(QStringList ids)
{
    ids.sort();
    return QJsonArray::fromStringList(ids);
}

QJsonObject trueFor(const QStringList &names)
{
    QJsonObject result;
    for (const QString &name : names)
        result.insert(name, true);
    return result;
}

QJsonObject only(const QJsonObject &object, const QJsonValue &properties)
{
    if (!properties.isArray())
        return object;
    QJsonObject result{{QStringLiteral("id"), object.value(QLatin1String("id"))}};
    for (const QJsonValue &name : properties.toArray())
        result.insert(name.toString(), object.value(name.toString()));
    return result;
}

/// What a filter of RFC 8621 4.4.1 asks for, as much of it as this server knows.
struct Filter
{
    QString mailbox;
    bool unreadOnly = false;
    bool isUnderstood = true;

    void add(const QJsonObject &condition)
    {
        if (condition.value(QLatin1String("operator")) == QLatin1String("AND")) {
            for (const QJsonValue &part : condition.value(QLatin1String("conditions")).toArray())
                add(part.toObject());
            return;
        }
        for (auto it = condition.begin(); it != condition.end(); ++it) {
            if (it.key() == QLatin1String("inMailbox"))
                mailbox = it.value().toString();
            else if (it.key() == QLatin1String("notKeyword") &&
                it.value() == QLatin1String("$seen"))
                unreadOnly = true;
            else
                isUnderstood = false;
        }
    }
};

} // namespace

JmapMethods::Result JmapMethods::Result::error(const QString &type)
{
    return {QStringLiteral("error"), {{QStringLiteral("type"), type}}};
}

JmapMethods::Result JmapMethods::call(const QString &name, const QJsonObject &arguments)
{
    if (arguments.value(QLatin1String("accountId")) != m_accountId)
        return Result::error(QStringLiteral("accountNotFound"));
    if (name == QLatin1String("Email/changes"))
        return emailChanges(arguments);
    if (name == QLatin1String("Email/get"))
        return emailGet(arguments);
    if (name == QLatin1String("Email/query"))
        return emailQuery(arguments);
    if (name == QLatin1String("Email/set"))
        return emailSet(arguments);
    if (name == QLatin1String("Mailbox/get"))
        return mailboxGet(arguments);
    return Result::error(QStringLiteral("unknownMethod"));
}

JmapMethods::Result JmapMethods::emailChanges(const QJsonObject &arguments) const
{
    const QString since = arguments.value(QLatin1String("sinceState")).toString();
    qsizetype most = m_traits.maxChanges;
    if (const QJsonValue asked = arguments.value(QLatin1String("maxChanges")); asked.isDouble())
        most = std::min(most, qsizetype(asked.toInteger()));
    if (most < 1)
        return Result::error(QStringLiteral("invalidArguments"));
    const auto changes = m_store.changesSince(since, most);
    if (!changes)
        return Result::error(QStringLiteral("cannotCalculateChanges"));
    const bool isStuck = m_traits.neverMoves && since != m_store.emailState();
    return {QStringLiteral("Email/changes"),
        {{QStringLiteral("accountId"), m_accountId}, {QStringLiteral("oldState"), since},
            {QStringLiteral("newState"), isStuck ? since : changes->newState},
            {QStringLiteral("hasMoreChanges"), isStuck || changes->hasMore},
            {QStringLiteral("created"), QJsonArray::fromStringList(changes->created)},
            {QStringLiteral("updated"), QJsonArray::fromStringList(changes->updated)},
            {QStringLiteral("destroyed"), QJsonArray::fromStringList(changes->destroyed)}}};
}

JmapMethods::Result JmapMethods::emailGet(const QJsonObject &arguments) const
{
    const QJsonValue ids = arguments.value(QLatin1String("ids"));
    if (!ids.isArray())
        return Result::error(QStringLiteral("requestTooLarge")); // all there are
    if (ids.toArray().size() > m_traits.maxObjectsInGet)
        return Result::error(QStringLiteral("requestTooLarge"));
    QJsonArray list;
    QStringList missing;
    for (const QJsonValue &id : ids.toArray()) {
        if (const auto email = m_store.email(id.toString()))
            list.append(emailObject(*email, arguments.value(QLatin1String("properties"))));
        else
            missing.append(id.toString());
    }
    QString state = m_store.emailState();
    if (m_traits.getStateDiffers)
        state.prepend(QLatin1Char('g'));
    return {QStringLiteral("Email/get"),
        {{QStringLiteral("accountId"), m_accountId}, {QStringLiteral("state"), state},
            {QStringLiteral("list"), list}, {QStringLiteral("notFound"), sortedArray(missing)}}};
}

JmapMethods::Result JmapMethods::emailQuery(const QJsonObject &arguments) const
{
    Filter filter;
    filter.add(arguments.value(QLatin1String("filter")).toObject());
    if (!filter.isUnderstood)
        return Result::error(QStringLiteral("unsupportedFilter"));
    const QJsonObject sort = arguments.value(QLatin1String("sort")).toArray().at(0).toObject();
    if (sort.value(QLatin1String("property")) != QLatin1String("receivedAt") ||
        sort.value(QLatin1String("isAscending")).toBool(true))
        return Result::error(QStringLiteral("unsupportedSort"));
    const qint64 position = arguments.value(QLatin1String("position")).toInteger();
    const qint64 asked = arguments.value(QLatin1String("limit")).toInteger(JmapTraits::noLimit);
    const qint64 most = std::min<qint64>(asked, m_traits.maxIdsOfQuery);
    const QStringList ids = m_store.query(filter.mailbox, filter.unreadOnly, position, most);
    QJsonObject result{{QStringLiteral("accountId"), m_accountId},
        {QStringLiteral("queryState"), m_store.emailState()},
        {QStringLiteral("canCalculateChanges"), false}, {QStringLiteral("position"), position},
        {QStringLiteral("ids"), QJsonArray::fromStringList(ids)}};
    if (most < asked)
        result.insert(QStringLiteral("limit"), most);
    if (arguments.value(QLatin1String("calculateTotal")).toBool())
        result.insert(QStringLiteral("total"), m_store.count(filter.mailbox, filter.unreadOnly));
    return {QStringLiteral("Email/query"), result};
}

QString JmapMethods::patch(const QString &id, const QJsonObject &changes)
{
    const auto email = m_store.email(id);
    if (!email || !m_store.emails().contains(id))
        return QStringLiteral("notFound");
    QStringList keywords = keywordsOf(email->message.flags);
    QSet<QString> mailboxes = email->mailboxes;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const QString rest = it.key().section(u'/', 1);
        const bool isSet = it.value().toBool();
        if (it.key().startsWith(QLatin1String("keywords/"))) {
            keywords.removeAll(rest);
            if (isSet)
                keywords.append(rest);
        } else if (it.key().startsWith(QLatin1String("mailboxIds/"))) {
            mailboxes.remove(rest);
            if (isSet)
                mailboxes.insert(rest);
        } else if (it.key() == QLatin1String("mailboxIds")) {
            const QStringList ids = it.value().toObject().keys();
            mailboxes = QSet<QString>(ids.begin(), ids.end());
        } else {
            return QStringLiteral("invalidPatch");
        }
    }
    for (const QString &mailbox : std::as_const(mailboxes)) {
        if (!m_store.mailbox(mailbox))
            return QStringLiteral("invalidProperties");
    }
    if (mailboxes.isEmpty())
        return QStringLiteral("invalidProperties"); // RFC 8621 4.1.1: it belongs to one at least
    m_store.setFlags(id, flagsOf(keywords));
    m_store.setMailboxes(id, mailboxes);
    return {};
}

JmapMethods::Result JmapMethods::emailSet(const QJsonObject &arguments)
{
    const QString oldState = m_store.emailState();
    QJsonObject updated;
    QJsonObject notUpdated;
    const QJsonObject update = arguments.value(QLatin1String("update")).toObject();
    for (auto it = update.begin(); it != update.end(); ++it) {
        const QString error = patch(it.key(), it.value().toObject());
        if (error.isEmpty())
            updated.insert(it.key(), QJsonValue::Null);
        else
            notUpdated.insert(it.key(), QJsonObject{{QStringLiteral("type"), error}});
    }
    QJsonObject result{{QStringLiteral("accountId"), m_accountId},
        {QStringLiteral("oldState"), oldState}, {QStringLiteral("newState"), m_store.emailState()}};
    if (!updated.isEmpty())
        result.insert(QStringLiteral("updated"), updated);
    if (!notUpdated.isEmpty())
        result.insert(QStringLiteral("notUpdated"), notUpdated);
    return {QStringLiteral("Email/set"), result};
}

JmapMethods::Result JmapMethods::mailboxGet(const QJsonObject &arguments) const
{
    const QJsonValue ids = arguments.value(QLatin1String("ids"));
    const QJsonValue properties = arguments.value(QLatin1String("properties"));
    QJsonArray list;
    QJsonArray missing;
    if (ids.isArray()) {
        for (const QJsonValue &id : ids.toArray()) {
            if (const auto *mailbox = m_store.mailbox(id.toString()))
                list.append(mailboxObject(*mailbox, properties));
            else
                missing.append(id);
        }
    } else {
        for (const JmapMailStore::Mailbox &mailbox : m_store.mailboxes())
            list.append(mailboxObject(mailbox, properties));
    }
    return {QStringLiteral("Mailbox/get"),
        {{QStringLiteral("accountId"), m_accountId},
            {QStringLiteral("state"), m_store.mailboxState()}, {QStringLiteral("list"), list},
            {QStringLiteral("notFound"), missing}}};
}

QJsonObject JmapMethods::emailObject(
    const JmapMailStore::Email &email, const QJsonValue &properties) const
{
    const Message &message = email.message;
    const QJsonValue messageId = message.messageId.isEmpty()
        ? QJsonValue(QJsonValue::Null)
        : QJsonValue(QJsonArray{message.messageId});
    const QJsonObject from{{QStringLiteral("name"), message.from.name},
        {QStringLiteral("email"), message.from.address}};
    return only(
        {{QStringLiteral("id"), message.id},
            {QStringLiteral("mailboxIds"), trueFor(email.mailboxes.values())},
            {QStringLiteral("keywords"), trueFor(keywordsOf(message.flags))},
            {QStringLiteral("messageId"), messageId}, {QStringLiteral("from"), QJsonArray{from}},
            {QStringLiteral("subject"), message.subject},
            {QStringLiteral("preview"), message.preview},
            {QStringLiteral("receivedAt"), message.receivedAt.toString(Qt::ISODate)}},
        properties);
}

QJsonObject JmapMethods::mailboxObject(
    const JmapMailStore::Mailbox &mailbox, const QJsonValue &properties) const
{
    const auto orNull = [](const QString &text) {
        return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
    };
    return only({{QStringLiteral("id"), mailbox.id}, {QStringLiteral("name"), mailbox.name},
                    {QStringLiteral("role"), orNull(mailbox.role)},
                    {QStringLiteral("parentId"), orNull(mailbox.parent)},
                    {QStringLiteral("totalEmails"), m_store.count(mailbox.id, false)},
                    {QStringLiteral("unreadEmails"), m_store.count(mailbox.id, true)}},
        properties);
}

} // namespace Grelot
