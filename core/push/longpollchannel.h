// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "channel.h"
#include "clock.h"
#include "httpget.h"
#include "pollpace.h"

#include <QNetworkAccessManager>

namespace Grelot {

/// Text messages out of answers to requests that the server holds back until there is news: each is
/// {"events":[...]}, and each element one message. The first request goes out as it is given and is
/// answered at once; the following ones add wait=SECONDS to the query and carry the position in
/// Last-Event-ID. One is under way at a time, over one connection while it can be kept.
class LongPollChannel final : public Channel
{
    Q_OBJECT

public:
    explicit LongPollChannel(Clock &clock, QObject *parent = nullptr);
    ~LongPollChannel() override;

    Rung rung() const override { return Rung::LongPoll; }
    bool canProbe() const override { return true; }
    void open(const ChannelRequest &request) override;
    void probe() override;
    void abort() override;
    void setPosition(const QByteArray &position) override { m_position = position; }

private:
    enum class Poll { First, Waiting, Probe };

    void ask(Poll poll);
    void poll() { ask(Poll::Waiting); }
    std::chrono::seconds wait() const;
    QUrl url() const;
    Clock::Moment lasted() const { return m_clock.now() - m_startedAt; }
    void read();
    void finished();
    void cut(const Failure &failure);
    void take(const QByteArrayList &messages);
    void fail(const Failure &failure);

    Clock &m_clock;
    QNetworkAccessManager m_network;
    HttpGet m_get;
    ChannelRequest m_request;
    PollPace m_pace;
    std::unique_ptr<Alarm> m_next;  ///< the end of a pause
    std::unique_ptr<Alarm> m_limit; ///< of the poll under way
    Poll m_poll = Poll::First;
    Clock::Moment m_startedAt{0};
    QByteArray m_position;
    QByteArray m_body;
    bool m_sent = false; ///< the poll under way
    bool m_reached = false;
    bool m_open = false;
    bool m_ended = false;
};

} // namespace Grelot
