// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "eventcodec.h"

#include "jsonfields.h"

#include <iterator>

namespace Grelot {

namespace {

using Latin = QLatin1String;

constexpr qint64 largest = Q_INT64_C(9007199254740991); // the last exact whole number of a double
constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;

Message readMessage(JsonFields fields, QString &error)
{
    Message message;
    message.id = fields.identifier(Latin("id"));
    message.messageId =
        fields.string(Latin("messageId"), PushLimits::identifier, JsonFields::Optional);
    const QJsonObject from = fields.object(Latin("from"), JsonFields::Optional);
    JsonFields sender(from, fields.pathOf(Latin("from")), error);
    message.from.name = sender.string(Latin("name"), PushLimits::name, JsonFields::Optional);
    message.from.address =
        sender.string(Latin("address"), PushLimits::identifier, JsonFields::Optional);
    message.subject = fields.string(Latin("subject"), PushLimits::subject, JsonFields::Optional);
    message.preview = fields.string(Latin("preview"), PushLimits::preview, JsonFields::Optional);
    message.receivedAt = fields.dateTime(Latin("receivedAt"));
    message.flags = flagsOf(fields.strings(
        Latin("flags"), PushLimits::keywords, PushLimits::identifier, JsonFields::Optional));
    return message;
}

/// Calls read(fields) for each object of an array.
template <typename Read>
void readObjects(JsonFields &fields, Latin name, qsizetype most, QString &error, const Read &read)
{
    const QJsonArray entries = fields.array(name, most);
    for (qsizetype i = 0; i < entries.size() && error.isEmpty(); ++i) {
        const QJsonObject object = entries.at(i).toObject();
        if (entries.at(i).isObject())
            read(JsonFields(
                object, QStringLiteral("%1[%2]").arg(fields.pathOf(name)).arg(i), error));
        else
            fields.fail(name, QStringLiteral("an entry is not an object"));
    }
}

Messages readMessages(JsonFields &fields, QString &error)
{
    Messages messages;
    readObjects(fields, Latin("messages"), PushLimits::messages, error,
        [&](const JsonFields &entry) { messages.append(readMessage(entry, error)); });
    return messages;
}

Cursor readCursor(JsonFields &fields)
{
    return {fields.string(Latin("cursor"), PushLimits::identifier, JsonFields::Optional)};
}

qint64 readCount(JsonFields &fields, Latin name)
{
    return fields.integer(name, 0, largest);
}

PushEvent readHello(JsonFields &fields, QString &)
{
    Hello hello;
    hello.version = int(fields.integer(Latin("version"), 1, 1'000'000));
    hello.heartbeat = int(fields.integer(Latin("heartbeat"), 1, hour, hello.heartbeat));
    hello.resumed = fields.boolean(Latin("resumed"));
    hello.reconnectSpread =
        int(fields.integer(Latin("reconnectSpread"), 0, hour, hello.reconnectSpread));
    hello.server = fields.string(Latin("server"), PushLimits::identifier, JsonFields::Optional);
    hello.firstPing = int(fields.integer(Latin("firstPing"), 0, hour, hello.firstPing));
    return hello;
}

PushEvent readSnapshot(JsonFields &fields, QString &error)
{
    Snapshot snapshot;
    snapshot.mailbox = fields.identifier(Latin("mailbox"));
    snapshot.unread = readCount(fields, Latin("unread"));
    snapshot.total = readCount(fields, Latin("total"));
    const auto ids = IdSet::parse(
        fields.strings(Latin("unreadIds"), PushLimits::eventSize, PushLimits::eventSize));
    if (!ids)
        fields.fail(Latin("unreadIds"), QStringLiteral("a malformed set"));
    snapshot.unreadIds = ids.value_or(IdSet());
    snapshot.messages = readMessages(fields, error);
    snapshot.nextId = fields.string(Latin("nextId"), PushLimits::identifier, JsonFields::Optional);
    snapshot.cursor = readCursor(fields);
    return MailUpdate(snapshot);
}

PushEvent readMail(JsonFields &fields, QString &error)
{
    Arrived arrived;
    arrived.mailbox = fields.identifier(Latin("mailbox"));
    arrived.messages = readMessages(fields, error);
    arrived.unread = readCount(fields, Latin("unread"));
    arrived.cursor = readCursor(fields);
    return MailUpdate(arrived);
}

PushEvent readFlags(JsonFields &fields, QString &error)
{
    FlagsChanged update;
    update.mailbox = fields.identifier(Latin("mailbox"));
    readObjects(fields, Latin("changed"), PushLimits::changes, error, [&](JsonFields entry) {
        const QString id = entry.identifier(Latin("id"));
        update.changed.append({id,
            flagsOf(entry.strings(Latin("flags"), PushLimits::keywords, PushLimits::identifier))});
    });
    update.unread = readCount(fields, Latin("unread"));
    update.cursor = readCursor(fields);
    return MailUpdate(update);
}

PushEvent readGone(JsonFields &fields, QString &)
{
    Vanished vanished;
    vanished.mailbox = fields.identifier(Latin("mailbox"));
    vanished.ids = fields.strings(Latin("ids"), PushLimits::changes, PushLimits::identifier);
    vanished.unread = readCount(fields, Latin("unread"));
    vanished.cursor = readCursor(fields);
    return MailUpdate(vanished);
}

PushEvent readStatus(JsonFields &fields, QString &)
{
    MailboxStatus status;
    status.mailbox = fields.identifier(Latin("mailbox"));
    status.live = fields.boolean(Latin("live"));
    status.reason = fields.string(Latin("reason"), PushLimits::identifier, JsonFields::Optional);
    return MailUpdate(status);
}

PushEvent readPing(JsonFields &, QString &)
{
    return Ping();
}

PushEvent readBye(JsonFields &fields, QString &)
{
    Bye bye;
    bye.retryAfter = int(fields.integer(Latin("retryAfter"), 0, day, bye.retryAfter));
    bye.reason = fields.string(Latin("reason"), PushLimits::identifier, JsonFields::Optional);
    return bye;
}

struct Reader
{
    Latin type;
    PushEvent (*read)(JsonFields &fields, QString &error);
};

constexpr Reader readers[] = {
    {Latin("hello"), readHello},
    {Latin("snapshot"), readSnapshot},
    {Latin("mail"), readMail},
    {Latin("flags"), readFlags},
    {Latin("gone"), readGone},
    {Latin("status"), readStatus},
    {Latin("ping"), readPing},
    {Latin("bye"), readBye},
};

} // namespace

DecodedEvent decodeEvent(const QByteArray &json)
{
    const auto parsed = parseJsonObject(json, PushLimits::eventSize, PushLimits::depth);
    if (const auto *error = std::get_if<QString>(&parsed))
        return {std::nullopt, *error};
    return decodeEvent(std::get<QJsonObject>(parsed));
}

DecodedEvent decodeEvent(const QJsonObject &object)
{
    QString error;
    const QString type =
        JsonFields(object, QStringLiteral("event"), error).identifier(Latin("type"));
    if (!error.isEmpty())
        return {std::nullopt, error};
    const auto *const reader = std::find_if(std::begin(readers), std::end(readers),
        [&](const Reader &candidate) { return candidate.type == type; });
    if (reader == std::end(readers))
        return {};
    JsonFields fields(object, type, error);
    const PushEvent event = reader->read(fields, error);
    if (!error.isEmpty())
        return {std::nullopt, error};
    return {event, {}};
}

std::optional<Message> messageFromJson(const QJsonObject &object)
{
    QString error;
    const Message message =
        readMessage(JsonFields(object, QStringLiteral("message"), error), error);
    return error.isEmpty() ? std::optional(message) : std::nullopt;
}

DecodedEvents decodeEventList(const QByteArray &json)
{
    const auto parsed = parseJsonObject(json, PushLimits::answerSize, PushLimits::depth);
    if (const auto *error = std::get_if<QString>(&parsed))
        return {{}, *error};
    DecodedEvents result;
    JsonFields fields(std::get<QJsonObject>(parsed), QStringLiteral("answer"), result.error);
    for (const QJsonValue &entry : fields.array(Latin("events"), PushLimits::answerSize)) {
        const DecodedEvent decoded = decodeEvent(entry.toObject());
        if (decoded.isError())
            return {{}, decoded.error};
        if (decoded.event)
            result.events.append(*decoded.event);
    }
    return result;
}

DecodedMessages decodeMessageList(const QByteArray &json)
{
    const auto parsed = parseJsonObject(json, PushLimits::answerSize, PushLimits::depth);
    if (const auto *error = std::get_if<QString>(&parsed))
        return {{}, *error};
    DecodedMessages result;
    JsonFields fields(std::get<QJsonObject>(parsed), QStringLiteral("answer"), result.error);
    result.messages = readMessages(fields, result.error);
    return result;
}

} // namespace Grelot
