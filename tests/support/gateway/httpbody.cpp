// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "httpbody.h"

namespace Grelot {

namespace {

void takeChunks(const QByteArray &bytes, HttpBody &result)
{
    qsizetype at = 0;
    while (true) {
        const qsizetype end = bytes.indexOf("\r\n", at);
        if (end < 0)
            return;
        bool ok = false;
        const qsizetype size = bytes.mid(at, end - at).toLongLong(&ok, 16);
        if (!ok) {
            result.error = QStringLiteral("no chunk: ") + QString::fromUtf8(bytes.mid(at, 40));
            return;
        }
        if (bytes.size() < end + 2 + size + 2)
            return;
        if (bytes.mid(end + 2 + size, 2) != "\r\n") {
            result.error = QStringLiteral("a chunk does not end where it should");
            return;
        }
        result.body += bytes.mid(end + 2, size);
        at = end + 2 + size + 2;
        if (size == 0) {
            result.complete = true;
            if (at != bytes.size())
                result.error = QStringLiteral("more after the last chunk");
            return;
        }
    }
}

} // namespace

HttpBody HttpBody::of(const QByteArray &received)
{
    HttpBody result;
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return result;
    result.head = received.left(end + 2);
    result.status = received.mid(9, 3).toInt();
    const QByteArray rest = received.mid(end + 4);
    const qsizetype length = result.head.indexOf("\r\nContent-Length: ");
    if (result.has("Transfer-Encoding: chunked")) {
        takeChunks(rest, result);
    } else if (length >= 0) {
        const qsizetype from = length + 18;
        const qsizetype size =
            result.head.mid(from, result.head.indexOf("\r\n", from) - from).toLongLong();
        result.body = rest.left(size);
        result.complete = rest.size() >= size;
    } else {
        result.body = rest;
    }
    return result;
}

EventStreamBody EventStreamBody::of(const QByteArray &body)
{
    EventStreamBody result;
    qsizetype at = 0;
    for (qsizetype end = body.indexOf("\n\n"); end >= 0; end = body.indexOf("\n\n", at)) {
        QList<QByteArray> lines = body.mid(at, end - at).split('\n');
        at = end + 2;
        if (lines == QList<QByteArray>{":"}) {
            ++result.comments;
            continue;
        }
        QByteArray id;
        if (lines.constFirst().startsWith("id: "))
            id = lines.takeFirst().mid(4);
        const bool isData = lines.size() == 1 && lines.constFirst().startsWith("data: ");
        const DecodedEvent decoded =
            isData ? decodeEvent(lines.constFirst().mid(6)) : DecodedEvent();
        if (decoded.event)
            result.events.append({id, *decoded.event});
        else
            result.errors.append(QString::fromUtf8(lines.join('|').left(80)) + decoded.error);
    }
    if (at != body.size())
        result.errors.append(QStringLiteral("an unfinished block"));
    return result;
}

QStringList EventStreamBody::arrivedIds() const
{
    QStringList ids;
    for (const Event &event : events) {
        const auto *update = std::get_if<MailUpdate>(&event.event);
        const auto *arrived = update ? std::get_if<Arrived>(update) : nullptr;
        for (const Message &message : arrived ? arrived->messages : Messages())
            ids.append(message.id);
    }
    return ids;
}

QByteArray EventStreamBody::lastId() const
{
    QByteArray last;
    for (const Event &event : events) {
        if (!event.id.isEmpty())
            last = event.id;
    }
    return last;
}

} // namespace Grelot
