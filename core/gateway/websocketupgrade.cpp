// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "websocketupgrade.h"

#include "websocketsubscriber.h"

#include <QCoreApplication>
#include <QTcpSocket>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>
#include <QWebSocketServer>

namespace Grelot {

namespace {

constexpr char subprotocol[] = "grelot.v1";

// Room for the largest message and its frame; with less Qt would wait for ever.
constexpr qint64 readBuffer = 2 * WebSocketSubscriber::largestMessage;

HttpResponse refuse(const char *words)
{
    return HttpResponse::error(426, QCoreApplication::translate("WebSocketUpgrade", words))
        .with("Upgrade", "websocket")
        .with("Sec-WebSocket-Version", "13")
        .with("Sec-WebSocket-Protocol", subprotocol);
}

} // namespace

std::optional<HttpResponse> upgradeRefusal(const HttpRequest &request)
{
    constexpr qsizetype keySize = 16; // RFC 6455 4.1
    if (!request.hasToken("upgrade", "websocket") || request.contentLength > 0)
        return refuse(
            QT_TRANSLATE_NOOP("WebSocketUpgrade", "Only an upgrade to WebSocket is known here."));
    if (request.header("sec-websocket-version") != QByteArray("13"))
        return refuse(
            QT_TRANSLATE_NOOP("WebSocketUpgrade", "Only WebSocket version 13 is known here."));
    const auto key =
        QByteArray::fromBase64Encoding(request.header("sec-websocket-key").value_or(QByteArray()),
            QByteArray::AbortOnBase64DecodingErrors);
    if (!key || (*key).size() != keySize)
        return refuse(QT_TRANSLATE_NOOP("WebSocketUpgrade", "Sec-WebSocket-Key is malformed."));
    if (!request.tokens("sec-websocket-protocol").contains(QByteArray(subprotocol)))
        return refuse(QT_TRANSLATE_NOOP(
            "WebSocketUpgrade", "The upgrade must offer the subprotocol grelot.v1."));
    return std::nullopt;
}

WebSocketUpgrade::WebSocketUpgrade(QTcpSocket *socket, Clock &clock, Done done, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_clock(clock)
    , m_done(std::move(done))
    , m_server(new QWebSocketServer(
          QStringLiteral("grelot-gateway"), QWebSocketServer::NonSecureMode, this))
    , m_deadline(clock.alarm([this] { finish(nullptr); }))
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(readBuffer);
    m_server->setSupportedSubprotocols({QLatin1String(subprotocol)});
    connect(m_server, &QWebSocketServer::newConnection, this, &WebSocketUpgrade::established);
    connect(m_socket, &QTcpSocket::disconnected, this, [this] { finish(nullptr); });
}

void WebSocketUpgrade::start()
{
    m_deadline->start(timeToUpgrade);
    m_server->handleConnection(m_socket);
}

void WebSocketUpgrade::established()
{
    QWebSocket *socket = m_server->nextPendingConnection();
    if (!socket || m_over)
        return;
    // Qt leaves the transport with the parent that it had: this object, which goes away.
    m_socket->setParent(socket);
    finish(std::make_unique<WebSocketSubscriber>(socket, m_socket, m_clock));
}

void WebSocketUpgrade::finish(std::unique_ptr<Subscriber> subscriber)
{
    if (std::exchange(m_over, true))
        return;
    m_deadline->stop();
    m_socket->disconnect(this);
    m_done(std::move(subscriber));
    deleteLater();
}

} // namespace Grelot
