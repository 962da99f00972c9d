// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "redirectrequest.h"

#include <QList>
#include <QTcpServer>
#include <QUrl>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace Grelot {

/// Where the browser comes back to: 127.0.0.1 and a port that the system picks (RFC 8252 7.3). It
/// takes one valid answer; whatever else is asked is answered 400 and changes nothing.
class RedirectListener final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype maxHead = 16 * 1024; ///< bytes
    static constexpr qsizetype maxConnections = 16; ///< the oldest makes room

    /// state: what the answer has to bring along.
    explicit RedirectListener(QByteArray state, QObject *parent = nullptr);
    ~RedirectListener() override;

    /// False when this machine has no loopback port to give.
    bool listen();
    void close();
    QUrl redirectUri() const; ///< the same after the end as well

Q_SIGNALS:
    void answered(const Grelot::RedirectAnswer &answer);

private:
    void accept();
    void read(QTcpSocket *socket);
    void say(QTcpSocket *socket, bool isAnswer);
    void forget(QTcpSocket *socket);

    QByteArray m_state;
    QTcpServer m_server;
    quint16 m_port = 0;
    QList<QTcpSocket *> m_sockets; ///< children of m_server's, oldest first
};

} // namespace Grelot
