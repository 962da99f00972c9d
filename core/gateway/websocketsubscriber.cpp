// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "websocketsubscriber.h"

#include <QTcpSocket>
#include <QWebSocket>

namespace Grelot {

namespace {

constexpr int tooSlow = 4000; // PROTOCOL.md, close codes

} // namespace

WebSocketSubscriber::WebSocketSubscriber(QWebSocket *socket, QTcpSocket *transport, Clock &clock)
    : m_socket(socket)
    , m_transport(transport)
    , m_clock(clock)
    , m_deadline(clock.alarm([this] { m_socket->abort(); }))
    , m_windowStart(clock.now())
{
    m_socket->setParent(this);
    m_socket->setMaxAllowedIncomingMessageSize(largestMessage);
    m_socket->setMaxAllowedIncomingFrameSize(largestMessage);
    // QWebSocket answers pings without a word, so the bytes themselves are watched.
    connect(transport, &QTcpSocket::readyRead, this, &WebSocketSubscriber::alive);
    connect(m_socket, &QWebSocket::textMessageReceived, this, &WebSocketSubscriber::countMessage);
    connect(m_socket, &QWebSocket::binaryMessageReceived, this, &WebSocketSubscriber::countMessage);
    connect(m_socket, &QWebSocket::disconnected, this, [this] {
        m_deadline->stop();
        Q_EMIT gone();
    });
    m_deadline->start(silence);
}

WebSocketSubscriber::~WebSocketSubscriber()
{
    m_socket->disconnect(this);
    if (m_transport)
        m_transport->disconnect(this);
}

void WebSocketSubscriber::send(const EncodedEvent &event)
{
    if (!m_closing)
        m_socket->sendTextMessage(event.text);
}

qint64 WebSocketSubscriber::unsentBytes() const
{
    return m_socket->bytesToWrite();
}

void WebSocketSubscriber::end(const Bye &bye)
{
    send(encodedOnce(bye));
    close(QWebSocketProtocol::CloseCodeGoingAway, bye.reason);
}

void WebSocketSubscriber::drop()
{
    close(tooSlow, tr("The client reads too slowly."));
}

void WebSocketSubscriber::alive()
{
    if (m_closing)
        return;
    if (unsentBytes() > mostUnread) {
        m_closing = true;
        // Not at once: the socket is in the midst of reading.
        QMetaObject::invokeMethod(
            m_socket, [this] { m_socket->abort(); }, Qt::QueuedConnection);
        return;
    }
    m_deadline->start(silence);
}

void WebSocketSubscriber::countMessage()
{
    if (m_clock.now() - m_windowStart > floodWindow) {
        m_windowStart = m_clock.now();
        m_messages = 0;
    }
    if (++m_messages > mostMessages)
        close(QWebSocketProtocol::CloseCodePolicyViolated, tr("Too many messages."));
}

void WebSocketSubscriber::close(int code, const QString &reason)
{
    if (std::exchange(m_closing, true))
        return;
    // A peer that does not read would keep a closing socket, and what waits in it, for ever.
    m_deadline->start(closingTime);
    m_socket->close(QWebSocketProtocol::CloseCode(code), reason);
}

} // namespace Grelot
