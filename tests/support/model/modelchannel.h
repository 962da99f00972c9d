// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "channel.h"
#include "modelnetwork.h"

namespace Grelot {

/// The channel of a WebSocket or of an event stream over the model's network.
class ModelChannel final : public Channel
{
    Q_OBJECT

public:
    /// What a message of a stream is on the way.
    enum class Framing {
        Bare,
        WithIds, ///< an event id, a line feed, the message; of a WebSocket bare all the same
    };

    ModelChannel(Rung rung, ModelNetwork &network, Framing framing = Framing::Bare);
    ~ModelChannel() override;

    Rung rung() const override { return m_rung; }
    bool canProbe() const override { return m_rung == Rung::WebSocket; }
    void open(const ChannelRequest &request) override;
    void probe() override;
    void abort() override;
    QByteArray position() const override { return m_position; }
    void send(const QByteArray &message) override;

private:
    void take(const QByteArray &message);
    void fail(const Failure &failure);

    Rung m_rung;
    ModelNetwork &m_network;
    Framing m_framing;
    QByteArray m_position;
    std::shared_ptr<ModelFlow> m_flow;
    bool m_open = false;
    bool m_ended = false;
};

/// The request that a channel of this rung sends. position: for Last-Event-ID.
HttpRequest modelRequest(
    const ChannelRequest &request, const QUrl &url, Rung rung, const QByteArray &position);

/// What an answer that is no success means.
Failure modelFailure(const HttpResponse &response);
Failure modelCut();

} // namespace Grelot
