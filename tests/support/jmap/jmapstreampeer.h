// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"
#include "jmappeer.h"

#include <QObject>

class QTcpSocket;

namespace Grelot {

/// An event stream of a JMAP server (RFC 8620 7.3) on its socket. It deletes itself at the end.
class JmapStreamPeer final : public QObject
{
    Q_OBJECT

public:
    /// Takes the socket.
    JmapStreamPeer(JmapService &service, const JmapService::StreamWish &wish, QTcpSocket *socket,
        Clock &clock, QObject *parent);

    void say(const QByteArray &bytes);
    void close();

private:
    void ping();
    void event(const QByteArray &data, const QString &id);

    JmapService &m_service;
    JmapService::StreamWish m_wish;
    QTcpSocket *m_socket;
    JmapPeer m_peer;
    std::unique_ptr<Alarm> m_ping;
};

} // namespace Grelot
