// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "freeports.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <memory>
#include <vector>

namespace Grelot {

namespace {

constexpr int patience = 20'000; // ms

} // namespace

QList<quint16> freePorts(int count)
{
    QList<quint16> ports;
    // Held all at once, so that they differ.
    std::vector<std::unique_ptr<QTcpServer>> servers;
    for (int i = 0; i < count; ++i) {
        servers.push_back(std::make_unique<QTcpServer>());
        if (!servers.back()->listen(QHostAddress::LocalHost))
            qFatal("no free port: %s", qPrintable(servers.back()->errorString()));
        ports.append(servers.back()->serverPort());
    }
    return ports;
}

bool answers(quint16 port, const QByteArray &first)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    if (!socket.waitForConnected(1'000))
        return false;
    socket.write(first);
    return socket.waitForReadyRead(patience);
}

} // namespace Grelot
