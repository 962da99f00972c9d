// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "eventcodec.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Grelot {

namespace {

using Latin = QLatin1String;

QJsonArray toJson(const Messages &messages)
{
    QJsonArray result;
    for (const Message &message : messages)
        result.append(Grelot::toJson(message));
    return result;
}

QJsonArray toJson(Flags flags)
{
    return QJsonArray::fromStringList(keywordsOf(flags));
}

/// A member that says nothing is left out.
void insertText(QJsonObject &object, Latin name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

QJsonObject base(Latin type, const QString &mailbox)
{
    return {{Latin("type"), type}, {Latin("mailbox"), mailbox}};
}

struct ToJson
{
    QJsonObject operator()(const Snapshot &snapshot) const
    {
        QJsonObject object = base(Latin("snapshot"), snapshot.mailbox);
        object.insert(Latin("unread"), snapshot.unread);
        object.insert(Latin("total"), snapshot.total);
        object.insert(
            Latin("unreadIds"), QJsonArray::fromStringList(snapshot.unreadIds.toStringList()));
        object.insert(Latin("messages"), toJson(snapshot.messages));
        insertText(object, Latin("nextId"), snapshot.nextId);
        insertText(object, Latin("cursor"), snapshot.cursor.value);
        return object;
    }

    QJsonObject operator()(const Arrived &arrived) const
    {
        QJsonObject object = base(Latin("mail"), arrived.mailbox);
        object.insert(Latin("messages"), toJson(arrived.messages));
        object.insert(Latin("unread"), arrived.unread);
        insertText(object, Latin("cursor"), arrived.cursor.value);
        return object;
    }

    QJsonObject operator()(const FlagsChanged &update) const
    {
        QJsonArray changed;
        for (const FlagChange &change : update.changed) {
            changed.append(
                QJsonObject{{Latin("id"), change.id}, {Latin("flags"), toJson(change.flags)}});
        }
        QJsonObject object = base(Latin("flags"), update.mailbox);
        object.insert(Latin("changed"), changed);
        object.insert(Latin("unread"), update.unread);
        insertText(object, Latin("cursor"), update.cursor.value);
        return object;
    }

    QJsonObject operator()(const Vanished &vanished) const
    {
        QJsonObject object = base(Latin("gone"), vanished.mailbox);
        object.insert(Latin("ids"), QJsonArray::fromStringList(vanished.ids));
        object.insert(Latin("unread"), vanished.unread);
        insertText(object, Latin("cursor"), vanished.cursor.value);
        return object;
    }

    QJsonObject operator()(const MailboxStatus &status) const
    {
        QJsonObject object = base(Latin("status"), status.mailbox);
        object.insert(Latin("live"), status.live);
        insertText(object, Latin("reason"), status.reason);
        return object;
    }

    QJsonObject operator()(const Hello &hello) const
    {
        QJsonObject object{{Latin("type"), Latin("hello")}, {Latin("version"), hello.version},
            {Latin("heartbeat"), hello.heartbeat}, {Latin("resumed"), hello.resumed},
            {Latin("reconnectSpread"), hello.reconnectSpread}};
        insertText(object, Latin("server"), hello.server);
        if (hello.firstPing > 0)
            object.insert(Latin("firstPing"), hello.firstPing);
        return object;
    }

    QJsonObject operator()(const MailUpdate &update) const { return std::visit(*this, update); }
    QJsonObject operator()(const Ping &) const { return {{Latin("type"), Latin("ping")}}; }
    QJsonObject operator()(const Bye &bye) const
    {
        QJsonObject object{{Latin("type"), Latin("bye")}, {Latin("retryAfter"), bye.retryAfter}};
        insertText(object, Latin("reason"), bye.reason);
        return object;
    }
};

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QJsonObject toJson(const Message &message)
{
    QJsonObject object{{Latin("id"), message.id},
        {Latin("from"),
            QJsonObject{
                {Latin("name"), message.from.name}, {Latin("address"), message.from.address}}},
        {Latin("subject"), message.subject}, {Latin("preview"), message.preview},
        {Latin("receivedAt"), message.receivedAt.toUTC().toString(Qt::ISODateWithMs)},
        {Latin("flags"), toJson(message.flags)}};
    insertText(object, Latin("messageId"), message.messageId);
    return object;
}

QJsonObject toJson(const PushEvent &event)
{
    return std::visit(ToJson(), event);
}

QByteArray encodeEvent(const PushEvent &event)
{
    return compact(toJson(event));
}

QByteArray encodeMessageList(const Messages &messages)
{
    return compact({{Latin("messages"), toJson(messages)}});
}

} // namespace Grelot
