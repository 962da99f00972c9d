// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QPointer>
#include <QStringList>
#include <QTcpServer>

class QTcpSocket;

namespace Grelot {

/// An HTTP proxy on loopback that takes CONNECT to the hosts it knows, and leads each to a port of
/// this machine: so that a test's servers have real names without a DNS for them. TLS goes through
/// it untouched. Others are answered 502.
class ConnectProxy : public QTcpServer
{
    Q_OBJECT

public:
    explicit ConnectProxy(QObject *parent = nullptr);

    /// place: "host:port".
    void lead(const QString &place, quint16 port) { m_ways.insert(place, port); }
    /// This process's connections go through it from now on.
    void useInThisProcess() const;
    QString url() const;

    const QStringList &asked() const { return m_asked; } ///< places, in order

private:
    void accept(QTcpSocket *client);
    void readHead(QTcpSocket *client);
    void join(QTcpSocket *client, quint16 port);

    QHash<QString, quint16> m_ways;
    QStringList m_asked;
};

} // namespace Grelot
