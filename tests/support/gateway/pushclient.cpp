// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "pushclient.h"

#include <QNetworkRequest>
#include <QWebSocketHandshakeOptions>

namespace Grelot {

PushClient::PushClient()
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

void PushClient::open(const QUrl &url, const QByteArray &authorization, const QString &subprotocol,
    const QByteArray &origin)
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

QStringList PushClient::arrivedIds() const
{
    QStringList ids;
    for (const Arrived &arrived : all<Arrived>()) {
        for (const Message &message : arrived.messages)
            ids.append(message.id);
    }
    return ids;
}

Cursor PushClient::cursor() const
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

const Hello *PushClient::hello() const
{
    return events.isEmpty() ? nullptr : std::get_if<Hello>(&events.constFirst());
}

const Bye *PushClient::bye() const
{
    return events.isEmpty() ? nullptr : std::get_if<Bye>(&events.constLast());
}

} // namespace Grelot
