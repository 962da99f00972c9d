// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "gatewayserver.h"

#include "requesthandler.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace Grelot {

GatewayServer::GatewayServer(const GatewayOptions &options, LoginCheck &check,
    EventHub::FeedFactory makeFeed, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_clock(clock)
    , m_door(check, clock)
    , m_hub(std::move(makeFeed), clock)
    , m_server(new QTcpServer(this))
    , m_ending(clock.alarm([this] { Q_EMIT stopped(); }))
{
    connect(m_server, &QTcpServer::newConnection, this, &GatewayServer::accept);
    connect(&m_hub, &EventHub::sessionEnded, &m_door, &Authenticator::forget);
    connect(&m_hub, &EventHub::streamGone, this, &GatewayServer::streamGone);
}

GatewayServer::~GatewayServer()
{
    m_hub.disconnect(this);
    // Connections and upgrades call into the door and the hub, so they go first.
    const QObjectList others = m_upgrades.children() +
        QObjectList(findChildren<QObject *>(QString(), Qt::FindDirectChildrenOnly));
    for (QObject *child : others) {
        if (child != m_server)
            delete child;
    }
}

std::optional<QString> GatewayServer::listen()
{
    if (m_server->listen(m_options.address, m_options.port))
        return std::nullopt;
    return tr("The gateway cannot listen on %1, port %2: %3")
        .arg(
            m_options.address.toString(), QString::number(m_options.port), m_server->errorString());
}

QUrl GatewayServer::url() const
{
    if (!m_server->isListening())
        return {};
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(m_server->serverAddress().toString());
    url.setPort(m_server->serverPort());
    url.setPath(QString::fromLatin1(m_options.basePath));
    return url;
}

void GatewayServer::stop()
{
    if (std::exchange(m_stopping, true))
        return;
    m_server->close();
    m_ending->start(timeToEnd);
    m_hub.endStreams({m_hub.reconnectSpread(), tr("The gateway is shutting down.")});
    streamGone();
}

void GatewayServer::streamGone()
{
    if (m_stopping && m_hub.streams() == 0)
        m_ending->start(std::chrono::milliseconds(0));
}

void GatewayServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        const auto requests = findChildren<HttpConnection *>(QString(), Qt::FindDirectChildrenOnly);
        if (requests.size() + m_hub.streams() >= mostConnections)
            turnAway(socket);
        else
            serve(new HttpConnection(socket, m_clock, this));
    }
}

void GatewayServer::serve(HttpConnection *connection)
{
    connect(connection, &HttpConnection::requestReady, this, [this, connection] {
        warnOfProxy(*connection);
        const GatewayTools tools{m_options, m_door, m_hub, m_clock, m_upgrades};
        (new RequestHandler(*connection, tools))->start();
    });
}

void GatewayServer::warnOfProxy(const HttpConnection &connection)
{
    if (m_warned || !m_options.trustedProxies.isEmpty() || !connection.peer().isLoopback() ||
        !connection.request().header("x-forwarded-for"))
        return;
    m_warned = true;
    qWarning("%s",
        qUtf8Printable(tr("WARNING: a proxy on this machine forwards requests, but is not trusted "
                          "to say for whom, so that wrong passwords of one person slow down "
                          "everybody. Give --trusted-proxy %1.")
                           .arg(connection.peer().toString())));
}

void GatewayServer::turnAway(QTcpSocket *socket)
{
    const HttpResponse response =
        HttpResponse::error(503, tr("The gateway has too many connections. Try again later."))
            .retryAfter(std::chrono::seconds(m_hub.reconnectSpread()));
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    socket->write(response.toBytes(false));
    socket->disconnectFromHost();
}

} // namespace Grelot
