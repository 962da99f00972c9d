// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "modelflow.h"
#include "subscriber.h"

namespace Grelot {

/// The far end of a stream by WebSocket or of server-sent events, on a ModelFlow.
class ModelStreamSubscriber final : public Subscriber
{
    Q_OBJECT

public:
    enum class Kind {
        Hearing, ///< wants a sign of life from the client, and answers each
        Telling, ///< gives one after every heartbeat of silence
    };

    ModelStreamSubscriber(std::shared_ptr<ModelFlow> flow, Kind kind, ModelWorld &world);
    ~ModelStreamSubscriber() override;

    void send(const EncodedEvent &event) override;
    void caughtUp() override;
    qint64 unsentBytes() const override { return 0; }
    void end(const Bye &bye) override;
    void drop() override;

private:
    void deadlinePassed();
    void heard();

    std::shared_ptr<ModelFlow> m_flow;
    Kind m_kind;
    ModelWorld &m_world;
    std::unique_ptr<Alarm> m_deadline;
    Later m_later;
    int m_unheard = 0; ///< comments that went nowhere
    bool m_closing = false;
};

/// A client that polls: LongPollSubscriber's rules, on a ModelFlow.
class ModelPollSubscriber final : public Subscriber
{
    Q_OBJECT

public:
    ModelPollSubscriber(std::shared_ptr<ModelFlow> flow, const Cursor &after, bool atOnce,
        std::chrono::seconds wait, ModelWorld &world);
    ~ModelPollSubscriber() override;

    void send(const EncodedEvent &event) override;
    void caughtUp() override;
    qint64 unsentBytes() const override { return 0; }
    void end(const Bye &bye) override;
    void drop() override { answer(); }

private:
    void answer();

    std::shared_ptr<ModelFlow> m_flow;
    Cursor m_after;
    std::chrono::seconds m_wait;
    std::unique_ptr<Alarm> m_patience;
    QList<EncodedEvent> m_events;
    bool m_hasNews;
    bool m_isLive = false;
    bool m_answered = false;
};

} // namespace Grelot
