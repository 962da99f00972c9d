// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"
#include "httprequest.h"
#include "httpresponse.h"
#include "subscriber.h"

class QTcpSocket;
class QWebSocketServer;

namespace Grelot {

/// Why a request is no proper upgrade to the push protocol (RFC 6455 4.2.1 and the subprotocol);
/// nullopt when it is one. Checked before the socket is handed over: Qt would only hang up.
std::optional<HttpResponse> upgradeRefusal(const HttpRequest &request);

/// Turns a TCP socket that still holds its upgrade request into a subscriber. One object an
/// upgrade, so that there is no doubt which socket became which WebSocket; it deletes itself.
class WebSocketUpgrade : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds timeToUpgrade{5};

    /// Null when it came to nothing.
    using Done = std::function<void(std::unique_ptr<Subscriber>)>;

    /// Takes the socket; done is called exactly once, unless this object is destroyed first.
    WebSocketUpgrade(QTcpSocket *socket, Clock &clock, Done done, QObject *parent);
    void start();

private:
    void established();
    void finish(std::unique_ptr<Subscriber> subscriber);

    QTcpSocket *m_socket;
    Clock &m_clock;
    Done m_done;
    QWebSocketServer *m_server; // a child
    std::unique_ptr<Alarm> m_deadline;
    bool m_over = false;
};

} // namespace Grelot
