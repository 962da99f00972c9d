// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "channel.h"
#include "eventstreamparser.h"
#include "httpget.h"

#include <QNetworkAccessManager>

namespace Grelot {

class Clock;

/// Text messages over server-sent events (WHATWG HTML 9.2), with certificates verified. It hands on
/// events of type message.
class EventStreamChannel final : public Channel
{
    Q_OBJECT

public:
    /// clock: what a date in Retry-After counts from.
    explicit EventStreamChannel(const Clock &clock, QObject *parent = nullptr);
    ~EventStreamChannel() override;

    Rung rung() const override { return Rung::EventStream; }
    bool canProbe() const override { return false; }
    void open(const ChannelRequest &request) override;
    void probe() override {}
    void abort() override;

private:
    void takeHead();
    void read();
    void ended();
    void fail(const Failure &failure);

    const Clock &m_clock;
    // Of its own: Qt may reuse a connection that died with the network.
    QNetworkAccessManager m_network;
    HttpGet m_get;
    EventStreamParser m_parser{maxMessageSize};
    bool m_reached = false;
    bool m_open = false;
    bool m_ended = false;
};

} // namespace Grelot
