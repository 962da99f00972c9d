// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "eventcodec.h"

namespace Grelot {

/// An event as it goes over the wire, encoded once for all who get it.
struct EncodedEvent
{
    QString text;   ///< as WebSocket takes it
    qsizetype size; ///< bytes of its UTF-8
    Cursor cursor;  ///< empty where the event has none
};

EncodedEvent encodedOnce(const PushEvent &event);

/// An update as one or more events within PushLimits: what senders control is cut to size, long
/// lists are split. Of several events only the last carries the cursor.
QList<EncodedEvent> fittingEvents(const MailUpdate &update);

/// What the sender of a message controls, cut to PushLimits, as harmless single lines.
Message fittingMessage(const Message &message);

} // namespace Grelot
