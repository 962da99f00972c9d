// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "gatewayserver.h"
#include "randomsource.h"

namespace Grelot {

class FixedLogin;

/// A gateway with a simulated mailbox, for --demo: one user, a random password.
class DemoGateway : public QObject
{
    Q_OBJECT

public:
    /// clock and random outlive it.
    DemoGateway(Clock &clock, RandomSource &random, QObject *parent = nullptr);
    ~DemoGateway() override;

    /// On 127.0.0.1; port 0 means any free one. nullopt, or why not, in words.
    std::optional<QString> listen(quint16 port = 0);
    /// As they say.
    std::optional<QString> listen(const GatewayOptions &options);
    QUrl url() const; ///< http://127.0.0.1:PORT/push/v1, unless the options differ
    QString user() const;
    QString password() const;
    GatewayServer &server() { return *m_server; }

private:
    Clock &m_clock;
    RandomSource &m_random;
    std::unique_ptr<FixedLogin> m_login;
    std::unique_ptr<GatewayServer> m_server;
};

} // namespace Grelot
