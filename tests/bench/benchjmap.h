// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "benchaccounts.h"
#include "benchprocess.h"
#include "privatenetwork.h"

#include <QJsonObject>

namespace Grelot {

/// Measures one JMAP account of `grelot watch`, over WebSocket, on a scripted server that holds a
/// million messages, 5,000 of them unread, in a private network. Says "jmap".
class BenchJmap
{
public:
    int run();

private:
    QJsonObject firstSync();
    void deliver();
    QList<qint64> latencies();

    PrivateNetwork m_network;
    std::unique_ptr<BenchProcess> m_server;
    std::unique_ptr<BenchAccounts> m_accounts;
};

/// The server of it: each line on standard input is one new message.
int serveJmap();

QString tableOfJmap(const QJsonObject &figures);

} // namespace Grelot
