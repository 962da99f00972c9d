// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "benchlogin.h"
#include "demomailbox.h"
#include "gatewayserver.h"

#include <QPointer>

namespace Grelot {

/// The gateway to be measured, with a still mailbox. On "publish COUNT MILLISECONDS" it delivers so
/// many messages, so far apart by the mean; a message's subject is when it was published.
class BenchServer : public QObject
{
    Q_OBJECT

public:
    explicit BenchServer(QObject *parent = nullptr);
    /// Says "listening" once it does.
    void start();

private:
    void readCommands();
    void publish();

    SystemClock m_clock;
    RandomSource m_random;
    FixedLogin m_login;
    QPointer<DemoMailbox> m_mailbox;
    GatewayServer m_server;
    std::unique_ptr<Alarm> m_next;
    QByteArray m_input;
    int m_left = 0;
    std::chrono::milliseconds m_apart{0};
};

} // namespace Grelot
