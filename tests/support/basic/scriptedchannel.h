// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "channel.h"

#include <QByteArrayList>
#include <QPointer>

namespace Grelot {

/// A channel whose other end is the test.
class ScriptedChannel final : public Channel
{
    Q_OBJECT

public:
    explicit ScriptedChannel(Rung rung = Rung::WebSocket)
        : m_rung(rung)
    {
    }

    Rung rung() const override { return m_rung; }
    bool canProbe() const override { return m_rung != Rung::EventStream; }
    void setPosition(const QByteArray &position) override { m_position = position; }
    void open(const ChannelRequest &request) override { m_request = request; }
    void probe() override { ++m_probes; }
    void abort() override { m_aborted = true; }
    QByteArray position() const override { return m_lastEventId; }
    void send(const QByteArray &message) override { m_sent.append(message); }

    void say(const QByteArray &message)
    {
        Q_EMIT alive();
        Q_EMIT messageReceived(message);
    }

    Rung m_rung;
    ChannelRequest m_request;
    QByteArray m_position;
    QByteArray m_lastEventId;
    QByteArrayList m_sent;
    int m_probes = 0;
    bool m_aborted = false;
};

} // namespace Grelot
