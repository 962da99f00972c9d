// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmapstreampeer.h"

#include <QTcpSocket>

namespace Grelot {

JmapStreamPeer::JmapStreamPeer(JmapService &service, const JmapService::StreamWish &wish,
    QTcpSocket *socket, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_wish(wish)
    , m_socket(socket)
    , m_peer(service, [this](const QByteArray &data, const QString &id) { event(data, id); })
    , m_ping(clock.alarm([this] { ping(); }))
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    say("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\n"
        "Connection: close\r\n\r\n");
    m_peer.beginStream(m_wish);
    if (m_wish.ping.count() > 0)
        m_ping->start(m_wish.ping);
}

void JmapStreamPeer::say(const QByteArray &bytes)
{
    m_socket->write(bytes);
}

void JmapStreamPeer::close()
{
    m_socket->disconnectFromHost();
}

void JmapStreamPeer::ping()
{
    say("event: ping\ndata: " + m_service.pingData(m_wish.ping) + "\n\n");
    m_ping->start(m_wish.ping);
}

void JmapStreamPeer::event(const QByteArray &data, const QString &id)
{
    QByteArray bytes = "event: state\n";
    if (!id.isEmpty())
        bytes += "id: " + id.toLatin1() + '\n';
    say(bytes + "data: " + data + "\n\n");
    if (m_wish.closesAfterState)
        close();
}

} // namespace Grelot
