// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "channel.h"
#include "eventstreamparser.h"
#include "httpget.h"

#include <QByteArrayList>
#include <QNetworkAccessManager>

namespace Grelot {

class Clock;

/// Text messages over server-sent events (WHATWG HTML 9.2), with certificates verified: the data of
/// events of certain types.
class EventStreamChannel final : public Channel
{
    Q_OBJECT

public:
    /// clock: what a date in Retry-After counts from. types: of the events that are handed on.
    explicit EventStreamChannel(
        const Clock &clock, QByteArrayList types = {"message"}, QObject *parent = nullptr);
    ~EventStreamChannel() override;

    Rung rung() const override { return Rung::EventStream; }
    bool canProbe() const override { return false; }
    void open(const ChannelRequest &request) override;
    void probe() override {}
    void abort() override;
    QByteArray position() const override { return m_position; }

private:
    void takeHead();
    void read();
    void ended();
    void fail(const Failure &failure);

    const Clock &m_clock;
    QByteArrayList m_types;
    // Of its own: Qt may reuse a connection that died with the network.
    QNetworkAccessManager m_network;
    HttpGet m_get;
    EventStreamParser m_parser{maxMessageSize};
    QByteArray m_position;
    bool m_reached = false;
    bool m_open = false;
    bool m_ended = false;
};

} // namespace Grelot
