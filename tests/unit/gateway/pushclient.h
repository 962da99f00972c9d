// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "eventcodec.h"

#include <QNetworkRequest>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

namespace Grelot {

/// A WebSocket client of the push protocol that only collects.
class PushClient : public QObject
{
    Q_OBJECT

public:
    PushClient()
    {
        connect(&socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
            const DecodedEvent decoded = decodeEvent(text.toUtf8());
            if (decoded.event)
                events.append(*decoded.event);
            else
                errors.append(decoded.error);
        });
        connect(&socket, &QWebSocket::disconnected, this, [this] { closed = true; });
    }

    void open(const QUrl &url, const QByteArray &authorization,
        const QString &subprotocol = QStringLiteral("grelot.v1"), const QByteArray &origin = {})
    {
        QNetworkRequest request(url);
        request.setRawHeader("Authorization", authorization);
        if (!origin.isEmpty())
            request.setRawHeader("Origin", origin);
        QWebSocketHandshakeOptions options;
        if (!subprotocol.isEmpty())
            options.setSubprotocols({subprotocol});
        socket.open(request, options);
    }

    template <typename Update>
    QList<Update> all() const
    {
        QList<Update> result;
        for (const PushEvent &event : events) {
            if (const auto *update = std::get_if<MailUpdate>(&event)) {
                if (const auto *wanted = std::get_if<Update>(update))
                    result.append(*wanted);
            }
        }
        return result;
    }
    /// The ids of all messages that `mail` events brought, in order.
    QStringList arrivedIds() const
    {
        QStringList ids;
        for (const Arrived &arrived : all<Arrived>()) {
            for (const Message &message : arrived.messages)
                ids.append(message.id);
        }
        return ids;
    }
    Cursor cursor() const
    {
        Cursor last;
        for (const PushEvent &event : events) {
            const auto *update = std::get_if<MailUpdate>(&event);
            const Cursor *cursor = update ? cursorOf(*update) : nullptr;
            if (cursor && !cursor->isEmpty())
                last = *cursor;
        }
        return last;
    }
    const Hello *hello() const
    {
        return events.isEmpty() ? nullptr : std::get_if<Hello>(&events[0]);
    }
    const Bye *bye() const { return events.isEmpty() ? nullptr : std::get_if<Bye>(&events.last()); }

    QWebSocket socket;
    QList<PushEvent> events;
    QStringList errors;
    bool closed = false;
};

} // namespace Grelot
