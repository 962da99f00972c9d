// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "benchlogin.h"
#include "connection.h"
#include "fixedsecret.h"
#include "gatewaysource.h"
#include "httpcaller.h"
#include "randomsource.h"

namespace Grelot {

/// One account at the gateway over one transport alone. Says "online" each time it gets there, and
/// "arrived" for each message, with the nanoseconds since it was published.
class BenchClient : public QObject, private Dialer
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds pollEvery{30};

    /// transport: as the public JSON names it; "poll" asks /changes every 30 s.
    BenchClient(const QString &transport, int index, Clock &clock, QObject *parent);
    ~BenchClient() override;

    void start();

private:
    QList<Rung> rungs() const override { return {m_rung}; }
    std::unique_ptr<Link> dial(Rung rung) override { return m_source.dial(rung); }
    std::unique_ptr<Channel> watchedChannel(Rung rung);
    void phaseChanged();
    void poll();
    void take(const MailUpdate &update, qint64 at);

    const Rung m_rung;
    const int m_index;
    Clock &m_clock;
    RandomSource m_random;
    FixedSecret m_secret;
    NetworkHttpCaller m_http;
    GatewaySource m_source;
    Connection m_connection;
    std::unique_ptr<Alarm> m_next; ///< poll
    bool m_online = false;
};

} // namespace Grelot
