// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace Grelot {

/// A server that says a beginning and then the same bytes over and over, as fast as they are taken;
/// little of it is held on its own side.
class FloodServer : public QTcpServer
{
public:
    FloodServer(const QByteArray &beginning, const QByteArray &repeated, qint64 most)
        : m_beginning(beginning)
        , m_block(repeated.repeated(blockSize / repeated.size()))
        , m_most(most)
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no free port: %s", qPrintable(errorString()));
        connect(this, &QTcpServer::newConnection, this, [this] { begin(); });
    }
    ~FloodServer() override { close(); }

    qint64 sent() const { return m_sent; }
    /// The client took it all.
    bool isOver() const { return m_sent >= m_most; }
    bool wasLeft() const { return m_left; }

private:
    static constexpr qsizetype blockSize = 64 * 1024;

    void begin()
    {
        m_socket = nextPendingConnection();
        m_socket->write(m_beginning);
        connect(m_socket, &QTcpSocket::bytesWritten, this, [this] { pump(); });
        connect(m_socket, &QTcpSocket::disconnected, this, [this] { m_left = true; });
    }
    void pump()
    {
        while (!isOver() && m_socket && m_socket->bytesToWrite() < blockSize) {
            m_socket->write(m_block);
            m_sent += m_block.size();
        }
    }

    QByteArray m_beginning;
    QByteArray m_block;
    qint64 m_most;
    qint64 m_sent = 0;
    QPointer<QTcpSocket> m_socket;
    bool m_left = false;
};

} // namespace Grelot
