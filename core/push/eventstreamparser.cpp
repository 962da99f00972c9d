// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "eventstreamparser.h"

#include <algorithm>
#include <utility>

namespace Grelot {

namespace {

constexpr qsizetype fieldName = 8;       ///< "data: " and a little
constexpr qsizetype besides = 16 * 1024; ///< for ids and comments beside the data
constexpr qint64 longestRetry = 86'400'000;

bool isLineEnd(char byte)
{
    return byte == '\r' || byte == '\n';
}

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

} // namespace

QList<EventStreamParser::Event> EventStreamParser::feed(QByteArrayView chunk)
{
    QList<Event> events;
    while (!chunk.isEmpty() && m_error.isEmpty()) {
        if (std::exchange(m_afterCr, false) && chunk.front() == '\n') {
            chunk = chunk.sliced(1);
            continue;
        }
        const auto end = std::find_if(chunk.begin(), chunk.end(), isLineEnd);
        const QByteArrayView part = chunk.first(end - chunk.begin());
        if (!fits(part))
            break;
        if (end == chunk.end()) {
            m_line.append(part);
            break;
        }
        m_afterCr = *end == '\r';
        chunk = chunk.sliced(part.size() + 1);
        if (m_line.isEmpty()) {
            takeLine(part, events);
        } else {
            const QByteArray line = std::exchange(m_line, {}).append(part);
            takeLine(line, events);
        }
    }
    return events;
}

bool EventStreamParser::fits(QByteArrayView part)
{
    const qsizetype line = m_line.size() + part.size();
    if (line > m_limit + fieldName)
        fail("a line");
    else if (line + m_data.size() + m_type.size() + m_id.size() > m_limit + besides)
        fail("an event");
    return m_error.isEmpty();
}

void EventStreamParser::takeLine(QByteArrayView line, QList<Event> &events)
{
    if (std::exchange(m_firstLine, false) && line.startsWith("\xEF\xBB\xBF"))
        line = line.sliced(3);
    if (line.isEmpty()) {
        dispatch(events);
        return;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon < 0) {
        takeField(line, {});
        return;
    }
    QByteArrayView value = line.sliced(colon + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);
    if (colon > 0) // else a comment
        takeField(line.first(colon), value);
}

void EventStreamParser::takeField(QByteArrayView name, QByteArrayView value)
{
    if (name == "data") {
        m_data.append(value).append('\n');
    } else if (name == "event") {
        m_type = value.toByteArray();
    } else if (name == "id") {
        if (!value.contains('\0'))
            m_id = value.toByteArray();
    } else if (name == "retry") {
        takeRetry(value);
    }
    if (m_data.size() - 1 + m_type.size() > m_limit)
        fail("an event");
}

void EventStreamParser::takeRetry(QByteArrayView value)
{
    if (value.isEmpty() || !std::all_of(value.begin(), value.end(), isDigit))
        return;
    bool fits = false;
    const qint64 milliseconds = value.toLongLong(&fits);
    m_retry = std::chrono::milliseconds(fits ? std::min(milliseconds, longestRetry) : longestRetry);
}

void EventStreamParser::dispatch(QList<Event> &events)
{
    m_lastId = m_id;
    QByteArray type = std::exchange(m_type, {});
    if (m_data.isEmpty())
        return;
    m_data.chop(1);
    events.append({type.isEmpty() ? QByteArrayLiteral("message") : std::move(type),
        std::exchange(m_data, {}), m_lastId});
}

void EventStreamParser::fail(const char *what)
{
    m_error = QStringLiteral("%1 of more than %2 bytes").arg(QLatin1String(what)).arg(m_limit);
    m_line = {};
    m_data = {};
    m_type = {};
}

} // namespace Grelot
