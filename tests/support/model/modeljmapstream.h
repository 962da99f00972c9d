// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "jmappeer.h"
#include "later.h"
#include "modelflow.h"
#include "modelworld.h"

namespace Grelot {

/// How a server's push fares before it is on its way.
struct ModelJmapPush
{
    bool loses = false;
    bool repeats = false;
    bool reorders = false;
};

/// The server's end of one WebSocket, event stream or long poll. An event of a stream is its id, a
/// line feed and its data; a ping has no id.
class ModelJmapStream final
{
public:
    ModelJmapStream(JmapService &service, std::shared_ptr<ModelFlow> flow,
        const ModelJmapPush &push, ModelWorld &world);
    ~ModelJmapStream();

    void beginSocket();
    void beginStream(const JmapService::StreamWish &wish);
    /// In order, by the server.
    void end();
    bool isOver() const { return m_over; }

private:
    void send(const QByteArray &message, const QString &eventId);
    void frame(const QByteArray &message, const QString &eventId);
    void changed();
    void push();

    JmapService &m_service;
    std::shared_ptr<ModelFlow> m_flow;
    ModelJmapPush m_push;
    ModelWorld &m_world;
    JmapPeer m_peer;
    Later m_later;
    std::unique_ptr<Alarm> m_ping;
    JmapService::StreamWish m_wish;
    bool m_isSocket = false;
    bool m_due = false;     ///< a push is
    bool m_pushing = false; ///< what is sent now is one
    bool m_over = false;
};

} // namespace Grelot
