// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "jmappush.h"
#include "jmapsocketapi.h"

namespace Grelot {

/// Push and requests over one WebSocket (RFC 8887).
class JmapWebSocketPush final : public JmapPush
{
    Q_OBJECT

public:
    JmapWebSocketPush(const JmapSession &session, const Parts &parts);
    ~JmapWebSocketPush() override;

    Rung rung() const override { return Rung::WebSocket; }
    LinkTimings timings() const override;
    JmapApi &api() override { return m_api; }
    void open() override;
    void probe() override { m_channel->probe(); }
    void abort() override;

private:
    void enable();
    void take(const QByteArray &message);
    void takeError(const QJsonObject &message);

    std::unique_ptr<Channel> m_channel;
    JmapSocketApi m_api;
};

} // namespace Grelot
