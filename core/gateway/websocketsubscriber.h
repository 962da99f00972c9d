// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"
#include "subscriber.h"

#include <QPointer>

class QTcpSocket;
class QWebSocket;

namespace Grelot {

/// A client behind a WebSocket. It says nothing that matters here, but any byte of it is a sign of
/// life; one that is silent for 2.5 heartbeats is dropped.
class WebSocketSubscriber : public Subscriber
{
    Q_OBJECT

public:
    static constexpr qint64 largestMessage = 64 * 1024; ///< bytes, from the client
    static constexpr int mostMessages = 100;            ///< in floodWindow
    static constexpr std::chrono::seconds floodWindow{10};
    static constexpr std::chrono::milliseconds silence{62'500};
    static constexpr std::chrono::seconds closingTime{2};
    /// Bytes. Room for a replay and all that waited behind it; what is beyond are answers to pings.
    static constexpr qint64 mostUnread = 8 * 1024 * 1024;

    /// Takes the socket; `transport` is the TCP socket under it, which belongs to it.
    WebSocketSubscriber(QWebSocket *socket, QTcpSocket *transport, Clock &clock);
    ~WebSocketSubscriber() override;

    void send(const EncodedEvent &event) override;
    qint64 unsentBytes() const override;
    void end(const Bye &bye) override;
    void drop() override;

private:
    void alive();
    void countMessage();
    void close(int code, const QString &reason);

    QWebSocket *m_socket; // a child
    QPointer<QTcpSocket> m_transport;
    Clock &m_clock;
    std::unique_ptr<Alarm> m_deadline; ///< of the next sign of life, or of the closing
    Clock::Moment m_windowStart{0};
    int m_messages = 0;
    bool m_closing = false;
};

} // namespace Grelot
