// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "jmappeer.h"

#include <QObject>

class QWebSocket;

namespace Grelot {

/// A client of a JMAP server over WebSocket (RFC 8887). It deletes itself at the end.
class JmapSocketPeer final : public QObject
{
    Q_OBJECT

public:
    /// Takes the socket.
    JmapSocketPeer(JmapService &service, QWebSocket *socket, QObject *parent);

    /// Requests wait until they are let go.
    void setHolding(bool holding);
    qsizetype waitingRequests() const { return m_peer.waitingRequests(); }
    void say(const QByteArray &text);
    void close();

Q_SIGNALS:
    void received(const QByteArray &text);

private:
    QWebSocket *m_socket;
    JmapPeer m_peer;
    bool m_holding = false;
};

} // namespace Grelot
