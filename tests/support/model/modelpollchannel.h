// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "modelchannel.h"
#include "pollpace.h"

namespace Grelot {

/// LongPollChannel's sequence of polls, with its pace, over the model's network.
class ModelPollChannel final : public Channel
{
    Q_OBJECT

public:
    ModelPollChannel(ModelNetwork &network, ModelWorld &world);
    ~ModelPollChannel() override;

    Rung rung() const override { return Rung::LongPoll; }
    bool canProbe() const override { return true; }
    void open(const ChannelRequest &request) override;
    void probe() override;
    void abort() override;
    void setPosition(const QByteArray &position) override { m_position = position; }

private:
    enum class Poll { First, Waiting, Probe };

    void ask(Poll poll);
    void answered(const HttpResponse &response);
    void take(const HttpResponse &response);
    void cut(const Failure &failure);
    void fail(const Failure &failure);
    std::chrono::seconds wait() const;
    Clock::Moment lasted() const { return m_world.clock.now() - m_startedAt; }

    ModelNetwork &m_network;
    ModelWorld &m_world;
    std::shared_ptr<ModelFlow> m_flow;
    ChannelRequest m_request;
    PollPace m_pace;
    std::unique_ptr<Alarm> m_next;
    std::unique_ptr<Alarm> m_limit;
    Clock::Moment m_startedAt{0};
    Poll m_poll = Poll::First;
    QByteArray m_position;
    bool m_sent = false;
    bool m_reached = false;
    bool m_open = false;
    bool m_ended = false;
};

} // namespace Grelot
