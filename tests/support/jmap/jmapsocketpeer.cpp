// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmapsocketpeer.h"

#include <QWebSocket>

namespace Grelot {

JmapSocketPeer::JmapSocketPeer(JmapService &service, QWebSocket *socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_peer(service, [this](const QByteArray &message, const QString &) { say(message); })
{
    m_socket->setParent(this);
    connect(m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        Q_EMIT received(text.toUtf8());
        m_peer.take(text.toUtf8());
        if (!m_holding)
            m_peer.answerAll();
    });
    connect(m_socket, &QWebSocket::disconnected, this, &QObject::deleteLater);
}

void JmapSocketPeer::setHolding(bool holding)
{
    m_holding = holding;
    if (!holding)
        m_peer.answerAll();
}

void JmapSocketPeer::say(const QByteArray &text)
{
    m_socket->sendTextMessage(QString::fromUtf8(text));
}

void JmapSocketPeer::close()
{
    m_socket->close(QWebSocketProtocol::CloseCodeGoingAway);
}

} // namespace Grelot
