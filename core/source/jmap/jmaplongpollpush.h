// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "jmaphttpapi.h"
#include "jmappush.h"
#include "pollpace.h"

namespace Grelot {

/// Push by event streams that the server ends after the first change (RFC 8620 7.3), so that a
/// proxy that holds answers back passes it on. Each poll is opened before it is asked what has
/// changed; one that brings nothing is opened anew after 50 s, so that requests prove the server
/// alive.
class JmapLongPollPush final : public JmapPush
{
    Q_OBJECT

public:
    JmapLongPollPush(const JmapSession &session, const Parts &parts);
    ~JmapLongPollPush() override;

    Rung rung() const override { return Rung::LongPoll; }
    LinkTimings timings() const override;
    JmapApi &api() override { return m_api; }
    void open() override { poll(); }
    void probe() override { Q_EMIT lookDue(); }
    void abort() override;

private:
    void poll();
    void drop();
    void pollReached();
    void pollStands();
    void take(const QByteArray &message);
    void renew();
    void pollFailed(const Failure &failure);
    void pollAgainAfter(std::chrono::milliseconds pause);
    Clock::Moment lasted() const { return parts().clock.now() - m_startedAt; }

    std::unique_ptr<Channel> m_channel;
    JmapHttpApi m_api;
    PollPace m_pace;
    std::unique_ptr<Alarm> m_next;    ///< the end of a pause
    std::unique_ptr<Alarm> m_stands;  ///< the poll under way, though its head has not come
    std::unique_ptr<Alarm> m_renewal; ///< of the poll under way
    Clock::Moment m_startedAt{0};
    QMap<QString, QMap<QString, QString>> m_told; ///< by the last event
    bool m_isReached = false;                     ///< the poll under way
    bool m_isStanding = false;                    ///< likewise
    bool m_hasOpened = false;
};

} // namespace Grelot
