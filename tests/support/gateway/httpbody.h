// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "eventcodec.h"

#include <QStringList>

namespace Grelot {

/// The first response in what a raw client received, taken apart by the letter of RFC 9112.
struct HttpBody
{
    int status = 0;        ///< 0: the head is not complete
    QByteArray head;       ///< with the CRLF of its last line
    QByteArray body;       ///< its chunks put together
    bool complete = false; ///< never, when only the connection's end ends it
    QString error;

    static HttpBody of(const QByteArray &received);
    bool has(const QByteArray &line) const { return head.contains("\r\n" + line + "\r\n"); }
    DecodedEvents events() const { return decodeEventList(body); }
};

/// What an event stream says, as this gateway writes it: nothing but comments and blocks of at most
/// one id and one line of data.
struct EventStreamBody
{
    struct Event
    {
        QByteArray id; ///< empty: it has none
        PushEvent event;
    };
    QList<Event> events;
    int comments = 0;
    QStringList errors;

    static EventStreamBody of(const QByteArray &body);
    QStringList arrivedIds() const;
    /// The last one that an event had.
    QByteArray lastId() const;
};

} // namespace Grelot
