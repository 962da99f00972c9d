// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "jmapservice.h"

#include <QByteArrayList>
#include <QObject>
#include <QTcpServer>

class QWebSocketServer;

namespace Grelot {

class Clock;
class HttpConnection;
class JmapSocketPeer;
class JmapStreamPeer;

/// A JMAP server on loopback, on a port of its own: JmapService behind real sockets.
class ScriptedJmapServer final : public QObject
{
    Q_OBJECT

public:
    /// With one account, A1, whose inbox is box1 and which has an archive (box2) and a trash
    /// (box3).
    explicit ScriptedJmapServer(Clock &clock, const JmapTraits &traits = {});
    ~ScriptedJmapServer() override;

    JmapService &service() { return m_service; }
    JmapMailStore &mail() { return m_service.mail(); }
    /// A new unread message in the inbox; returns its id.
    QString deliver(Message message);
    quint16 port() const { return m_server.serverPort(); }
    QUrl url(const char *path = "/jmap") const;

    /// Upgrades are answered with that status; 0: not.
    void refuseUpgrades(int status) { m_upgradeRefusal = status; }
    /// Event streams get that status.
    void refuseStreams(int status) { m_streamRefusal = status; }
    /// Requests over WebSocket wait until they are let go.
    void holdAnswers(bool held);
    qsizetype waitingRequests() const;
    /// To all that stand, whatever it is.
    void sayToSockets(const QByteArray &text);
    void sayToStreams(const QByteArray &bytes);
    /// All streams end in order.
    void closeStreams();

    int connections() const { return m_connections; } ///< TCP, so far
    qsizetype sockets() const;                        ///< WebSockets that stand
    qsizetype standing() const;                       ///< TCP connections
    qsizetype streams() const;                        ///< event streams and long polls that stand
    /// What came over WebSockets, in order.
    const QByteArrayList &received() const { return m_received; }
    /// The heads of the requests by HTTP, upgrades too, in order.
    const QList<HttpRequest> &requests() const { return m_requests; }

private:
    void accept();
    void serve(HttpConnection &connection);
    void upgraded();
    QList<JmapSocketPeer *> socketPeers() const;
    QList<JmapStreamPeer *> streamPeers() const;

    Clock &m_clock;
    JmapService m_service;
    QTcpServer m_server;
    QWebSocketServer *m_upgrades; // a child
    QByteArrayList m_received;
    QList<HttpRequest> m_requests;
    bool m_holding = false;
    int m_upgradeRefusal = 0;
    int m_streamRefusal = 0;
    int m_connections = 0;
};

} // namespace Grelot
