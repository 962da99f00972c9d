// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "controlpeer.h"

#include <QLocalSocket>
#include <QPointer>

namespace Grelot {

ControlPeer::ControlPeer(QLocalSocket *socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    m_socket->setParent(this);
    connect(m_socket, &QLocalSocket::readyRead, this, &ControlPeer::read);
    connect(m_socket, &QLocalSocket::disconnected, this, [this] { Q_EMIT gone(this); });
}

ControlPeer::~ControlPeer()
{
    m_socket->disconnect(this);
}

void ControlPeer::send(const QJsonObject &object)
{
    if (m_socket->state() != QLocalSocket::ConnectedState)
        return;
    m_socket->write(toLine(object));
    m_socket->flush(); // the answer to "quit" has to be out before we are
    if (m_socket->bytesToWrite() > mostUnread)
        drop();
}

void ControlPeer::close()
{
    m_socket->disconnectFromServer();
}

void ControlPeer::read()
{
    const QPointer self(this);
    m_lines.feed(m_socket->readAll());
    while (const auto request = m_lines.next()) {
        Q_EMIT requested(this, *request);
        if (!self)
            return;
    }
    if (m_lines.isOverlong())
        drop();
}

void ControlPeer::drop()
{
    m_socket->abort();
}

} // namespace Grelot
