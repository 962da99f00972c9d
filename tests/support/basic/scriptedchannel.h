// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "channel.h"

#include <QPointer>

namespace Grelot {

/// A channel whose other end is the test.
class ScriptedChannel final : public Channel
{
    Q_OBJECT

public:
    Rung rung() const override { return Rung::WebSocket; }
    void open(const ChannelRequest &request) override { m_request = request; }
    void probe() override { ++m_probes; }
    void abort() override { m_aborted = true; }
    bool reachedPeer() const override { return m_reached; }

    void say(const QByteArray &message)
    {
        Q_EMIT alive();
        Q_EMIT messageReceived(message);
    }

    ChannelRequest m_request;
    int m_probes = 0;
    bool m_aborted = false;
    bool m_reached = false;
};

} // namespace Grelot
