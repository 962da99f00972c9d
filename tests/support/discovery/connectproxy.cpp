// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "connectproxy.h"

#include <QNetworkProxy>
#include <QTcpSocket>

namespace Grelot {

ConnectProxy::ConnectProxy(QObject *parent)
    : QTcpServer(parent)
{
    setProxy(QNetworkProxy::NoProxy);
    if (!listen(QHostAddress::LocalHost))
        qFatal("no port to listen on: %s", qPrintable(errorString()));
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = nextPendingConnection())
            accept(client);
    });
}

void ConnectProxy::useInThisProcess() const
{
    QNetworkProxy::setApplicationProxy(
        QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), serverPort()));
}

QString ConnectProxy::url() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(serverPort());
}

void ConnectProxy::accept(QTcpSocket *client)
{
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QTcpSocket::readyRead, this, [this, client] { readHead(client); });
}

void ConnectProxy::readHead(QTcpSocket *client)
{
    const qsizetype end = client->peek(16 * 1024).indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArrayList words = client->read(end + 4).split(' ');
    const QString place = QString::fromLatin1(words.value(1));
    m_asked.append(place);
    disconnect(client, &QTcpSocket::readyRead, this, nullptr);
    if (words.first() == "CONNECT" && m_ways.contains(place)) {
        join(client, m_ways.value(place));
        return;
    }
    client->write("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    client->disconnectFromHost();
}

void ConnectProxy::join(QTcpSocket *client, quint16 port)
{
    auto *server = new QTcpSocket(client);
    server->setProxy(QNetworkProxy::NoProxy);
    connect(server, &QTcpSocket::connected, client, [client, server] {
        client->write("HTTP/1.1 200 Connection established\r\n\r\n");
        connect(client, &QTcpSocket::readyRead, server,
            [client, server] { server->write(client->readAll()); });
        server->write(client->readAll());
    });
    connect(server, &QTcpSocket::readyRead, client,
        [client, server] { client->write(server->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, [client, server] {
        client->write(server->readAll());
        client->disconnectFromHost();
    });
    connect(server, &QTcpSocket::errorOccurred, client, [client] { client->disconnectFromHost(); });
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
}

} // namespace Grelot
