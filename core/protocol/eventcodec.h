// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "pushevent.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace Grelot {

/// Limits of the push protocol; what is over them is a protocol violation.
namespace PushLimits {
constexpr qsizetype eventSize = 1024 * 1024; ///< bytes
constexpr qsizetype messages = 50;           ///< in one event
constexpr qsizetype changes = 500;           ///< in one flags or gone event
constexpr qsizetype subject = 500;           ///< characters
constexpr qsizetype name = 200;
constexpr qsizetype preview = 256;
constexpr qsizetype identifier = 1000; ///< id, messageId, mailbox, address, cursor, reason
constexpr qsizetype keywords = 64;     ///< flags of one message
constexpr qsizetype depth = 16;        ///< of JSON arrays and objects in one another
constexpr qsizetype answerSize = 8 * 1024 * 1024; ///< bytes of an answer that lists events
} // namespace PushLimits

/// What came of decoding: an event; nothing, for an event of a type that this version does not
/// know (to be ignored); or what was wrong with it, for the log.
struct DecodedEvent
{
    std::optional<PushEvent> event;
    QString error;

    bool isError() const { return !error.isEmpty(); }
};

DecodedEvent decodeEvent(const QByteArray &json);
DecodedEvent decodeEvent(const QJsonObject &object);
QJsonObject toJson(const PushEvent &event);
QByteArray encodeEvent(const PushEvent &event); ///< compact, one line

/// One message as the events carry it.
QJsonObject toJson(const Message &message);
std::optional<Message> messageFromJson(const QJsonObject &object);

/// The answer to /changes and of a long poll: {"events":[...]}. A broken event spoils the list;
/// events of unknown types are left out.
struct DecodedEvents
{
    QList<PushEvent> events;
    QString error;

    bool isError() const { return !error.isEmpty(); }
};

DecodedEvents decodeEventList(const QByteArray &json);

/// The answer to /messages: {"messages":[...]}, at most PushLimits::messages.
struct DecodedMessages
{
    Messages messages;
    QString error;

    bool isError() const { return !error.isEmpty(); }
};

DecodedMessages decodeMessageList(const QByteArray &json);
QByteArray encodeMessageList(const Messages &messages);

} // namespace Grelot
