// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "benchprocess.h"
#include "privatenetwork.h"

#include <memory>

namespace Grelot {

/// Measures one transport: a gateway and its client, each a process of its own, in a private
/// network. Says "idle" after the window, then does what standard input asks for: "latency COUNT
/// MILLISECONDS" and "reconnect ROUNDS".
class BenchCell
{
public:
    BenchCell(const QString &transport, std::chrono::seconds window);
    int run();

private:
    void idle();
    void latency(int count, int apart);
    void reconnect(int rounds);
    QList<qint64> outage();
    void startServer();
    void startClient(int connections);

    QString m_transport;
    std::chrono::seconds m_window;
    PrivateNetwork m_network;
    std::unique_ptr<BenchProcess> m_server;
    std::unique_ptr<BenchProcess> m_client;
    qint64 m_listeningSince = 0;
};

} // namespace Grelot
