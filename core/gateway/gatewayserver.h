// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "authenticator.h"
#include "eventhub.h"
#include "gatewayoptions.h"

#include <QUrl>

class QTcpServer;
class QTcpSocket;

namespace Grelot {

class HttpConnection;

/// The gateway as a whole: listens, lets people in, and serves the push protocol (PROTOCOL.md) from
/// their feeds.
class GatewayServer : public QObject
{
    Q_OBJECT

public:
    /// Streams and requests together; a long poll that waits is both.
    static constexpr int mostConnections = 2000;
    static constexpr std::chrono::seconds timeToEnd{2};

    /// check and clock outlive the server.
    GatewayServer(const GatewayOptions &options, LoginCheck &check, EventHub::FeedFactory makeFeed,
        Clock &clock, QObject *parent = nullptr);
    ~GatewayServer() override;

    /// nullopt, or why it cannot listen, in words.
    std::optional<QString> listen();
    /// http://ADDRESS:PORT{base}; empty before it listens.
    QUrl url() const;
    const EventHub &hub() const { return m_hub; }
    /// Says bye to every stream; `stopped` follows, at most 2 s later.
    void stop();

Q_SIGNALS:
    void stopped();

private:
    void accept();
    void serve(HttpConnection *connection);
    void turnAway(QTcpSocket *socket);
    void warnOfProxy(const HttpConnection &connection);
    void streamGone();

    GatewayOptions m_options;
    Clock &m_clock;
    Authenticator m_door;
    EventHub m_hub;
    QTcpServer *m_server; // a child
    QObject m_upgrades;
    std::unique_ptr<Alarm> m_ending;
    bool m_stopping = false;
    bool m_warned = false; ///< of a proxy that is not trusted
};

} // namespace Grelot
