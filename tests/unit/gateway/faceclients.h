// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "httpbody.h"
#include "rawclient.h"

namespace Grelot {

inline const QByteArray asStream = "Accept: text/event-stream\r\n";

/// Reads server-sent events.
struct StreamClient : RawClient
{
    using RawClient::RawClient;

    void open(const QByteArray &query = {}, const QByteArray &lines = {})
    {
        send(request("GET /push/v1/events" + query, ada() + asStream + lines));
    }
    HttpBody http()
    {
        status();
        return HttpBody::of(received);
    }
    EventStreamBody stream() { return EventStreamBody::of(http().body); }
    qsizetype count() { return stream().events.size(); }
};

/// Asks for lists of events.
struct PollClient : RawClient
{
    using RawClient::RawClient;

    void poll(const QByteArray &query, const QByteArray &lines = {})
    {
        received.clear();
        send(request("GET /push/v1/events" + query, ada() + lines));
    }
    HttpBody http()
    {
        status();
        return HttpBody::of(received);
    }
    bool isAnswered() { return http().complete; }
    QList<PushEvent> events()
    {
        const DecodedEvents decoded = http().events();
        if (decoded.isError())
            qWarning("%s", qPrintable(decoded.error));
        return decoded.events;
    }
};

template <typename Update>
const Update *updateOf(const PushEvent &event)
{
    const auto *update = std::get_if<MailUpdate>(&event);
    return update ? std::get_if<Update>(update) : nullptr;
}

inline QStringList arrivedIds(const QList<PushEvent> &events)
{
    QStringList ids;
    for (const PushEvent &event : events) {
        const auto *arrived = updateOf<Arrived>(event);
        for (const Message &message : arrived ? arrived->messages : Messages())
            ids.append(message.id);
    }
    return ids;
}

/// The last cursor among them; empty when none has one.
inline QByteArray cursorIn(const QList<PushEvent> &events)
{
    QByteArray last;
    for (const PushEvent &event : events) {
        const auto *update = std::get_if<MailUpdate>(&event);
        const Cursor *cursor = update ? cursorOf(*update) : nullptr;
        if (cursor && !cursor->isEmpty())
            last = cursor->value.toUtf8();
    }
    return last;
}

/// Where the mailbox of a new bench stands.
inline const QByteArray atStart = "?after=7.0";

/// Some 5 KB of it once it is an event.
inline Message largeMessage()
{
    const QString longText(PushLimits::subject, QChar(0x4E2D)); // 3 bytes each
    Message message;
    message.subject = longText;
    message.from.address = longText;
    return message;
}

/// When it returns, the gateway has dealt with all that reached it before, and with what followed.
inline void settle(const GatewayServer &server)
{
    RawClient other(server);
    other.send(request("GET /push/v1/healthz"));
    QTRY_VERIFY(other.hasAll("}"));
}

} // namespace Grelot
