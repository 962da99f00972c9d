// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "scriptedjmapserver.h"

#include "httpconnection.h"
#include "jmapsocketpeer.h"
#include "jmapstreampeer.h"

#include <QTcpSocket>
#include <QWebSocketServer>

namespace Grelot {

ScriptedJmapServer::ScriptedJmapServer(Clock &clock, const JmapTraits &traits)
    : m_clock(clock)
    , m_service(traits)
    , m_upgrades(
          new QWebSocketServer(QStringLiteral("scripted"), QWebSocketServer::NonSecureMode, this))
{
    JmapMailStore &store =
        m_service.addAccount(QStringLiteral("A1"), QStringLiteral("alice@example.org"));
    store.addMailbox(QStringLiteral("Inbox"), QStringLiteral("inbox"));
    store.addMailbox(QStringLiteral("Archive"), QStringLiteral("archive"));
    store.addMailbox(QStringLiteral("Trash"), QStringLiteral("trash"));
    m_upgrades->setSupportedSubprotocols({QStringLiteral("jmap")});
    connect(m_upgrades, &QWebSocketServer::newConnection, this, &ScriptedJmapServer::upgraded);
    connect(&m_server, &QTcpServer::newConnection, this, &ScriptedJmapServer::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
}

ScriptedJmapServer::~ScriptedJmapServer()
{
    // They stand on the service, which goes before children do.
    qDeleteAll(socketPeers());
    qDeleteAll(streamPeers());
    qDeleteAll(findChildren<HttpConnection *>());
}

QString ScriptedJmapServer::deliver(Message message)
{
    message.id.clear();
    return mail().add(std::move(message), {QStringLiteral("box1")});
}

QUrl ScriptedJmapServer::url(const char *path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(port()).arg(QLatin1String(path)));
}

void ScriptedJmapServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++m_connections;
        auto *connection = new HttpConnection(socket, m_clock, this);
        connect(connection, &HttpConnection::requestReady, this,
            [this, connection] { serve(*connection); });
    }
}

void ScriptedJmapServer::serve(HttpConnection &connection)
{
    m_requests.append(connection.request());
    const JmapService::Reply reply = m_service.serve(connection.request());
    if (const auto *response = std::get_if<HttpResponse>(&reply)) {
        connection.respond(*response);
    } else if (const auto *wish = std::get_if<JmapService::StreamWish>(&reply)) {
        if (m_streamRefusal != 0)
            connection.respond({m_streamRefusal, {}, {}});
        else
            new JmapStreamPeer(m_service, *wish, connection.takeSocket(), m_clock, this);
    } else if (m_upgradeRefusal != 0) {
        connection.respond({m_upgradeRefusal, {}, {}});
    } else {
        QTcpSocket *socket = connection.takeSocket();
        socket->setParent(m_upgrades);
        socket->setReadBufferSize(0);
        m_upgrades->handleConnection(socket);
    }
}

void ScriptedJmapServer::upgraded()
{
    while (QWebSocket *socket = m_upgrades->nextPendingConnection()) {
        auto *peer = new JmapSocketPeer(m_service, socket, this);
        peer->setHolding(m_holding);
        connect(peer, &JmapSocketPeer::received, this,
            [this](const QByteArray &text) { m_received.append(text); });
    }
}

void ScriptedJmapServer::holdAnswers(bool held)
{
    m_holding = held;
    for (JmapSocketPeer *peer : socketPeers())
        peer->setHolding(held);
}

qsizetype ScriptedJmapServer::waitingRequests() const
{
    qsizetype sum = 0;
    for (const JmapSocketPeer *peer : socketPeers())
        sum += peer->waitingRequests();
    return sum;
}

void ScriptedJmapServer::sayToSockets(const QByteArray &text)
{
    for (JmapSocketPeer *peer : socketPeers())
        peer->say(text);
}

void ScriptedJmapServer::sayToStreams(const QByteArray &bytes)
{
    for (JmapStreamPeer *peer : streamPeers())
        peer->say(bytes);
}

void ScriptedJmapServer::closeStreams()
{
    for (JmapSocketPeer *peer : socketPeers())
        peer->close();
    for (JmapStreamPeer *peer : streamPeers())
        peer->close();
}

qsizetype ScriptedJmapServer::sockets() const
{
    return socketPeers().size();
}

qsizetype ScriptedJmapServer::standing() const
{
    return sockets() + streams() +
        findChildren<HttpConnection *>(QString(), Qt::FindDirectChildrenOnly).size();
}

qsizetype ScriptedJmapServer::streams() const
{
    return streamPeers().size();
}

QList<JmapSocketPeer *> ScriptedJmapServer::socketPeers() const
{
    return findChildren<JmapSocketPeer *>(QString(), Qt::FindDirectChildrenOnly);
}

QList<JmapStreamPeer *> ScriptedJmapServer::streamPeers() const
{
    return findChildren<JmapStreamPeer *>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace Grelot
