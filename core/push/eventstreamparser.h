// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace Grelot {

/// Reads a stream of server-sent events (WHATWG HTML 9.2), however its bytes are cut into chunks.
/// Bytes stay bytes: text that is not UTF-8 is handed on as it came, for the reader of the message
/// to refuse, and never mended with U+FFFD.
class EventStreamParser
{
public:
    struct Event
    {
        QByteArray type; ///< "message" where the stream names none
        QByteArray data;
        QByteArray id; ///< the last one that the stream said, this event's included

        bool operator==(const Event &) const = default;
    };

    /// limit: bytes of a field's value and of an event's data and type together.
    explicit EventStreamParser(qsizetype limit)
        : m_limit(limit)
    {
    }

    /// The events that these bytes complete. What is incomplete waits for more, and is dropped with
    /// the parser.
    QList<Event> feed(QByteArrayView chunk);
    /// Empty, or which limit was passed; nothing is read from then on. For the log.
    const QString &error() const { return m_error; }
    /// After how long the stream wants to be opened again; at most a day.
    std::optional<std::chrono::milliseconds> retry() const { return m_retry; }

private:
    bool fits(QByteArrayView part);
    void takeLine(QByteArrayView line, QList<Event> &events);
    void takeField(QByteArrayView name, QByteArrayView value);
    void takeRetry(QByteArrayView value);
    void dispatch(QList<Event> &events);
    void fail(const char *what);

    qsizetype m_limit;
    QByteArray m_line; ///< its beginning, while its end is still to come
    QByteArray m_data; ///< each line with its LF
    QByteArray m_type;
    QByteArray m_id;     ///< counts from the next blank line on
    QByteArray m_lastId; ///< counts
    QString m_error;
    std::optional<std::chrono::milliseconds> m_retry;
    bool m_firstLine = true;
    bool m_afterCr = false; ///< a LF that comes now belongs to it
};

} // namespace Grelot
