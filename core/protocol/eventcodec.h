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
constexpr qsizetype identifier = 1000; ///< id, messageId, mailbox, address, cursor
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

} // namespace Grelot
