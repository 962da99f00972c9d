// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "jmaphttpapi.h"
#include "jmappush.h"

namespace Grelot {

/// Push by an event stream (RFC 8620 7.3), with requests beside it. A stream that the server ends
/// (Cyrus does every 5 minutes) is opened anew without a word.
class JmapStreamPush final : public JmapPush
{
    Q_OBJECT

public:
    /// A stream that is cut again within this time has failed.
    static constexpr std::chrono::milliseconds leastLife{10'000};

    JmapStreamPush(const JmapSession &session, const Parts &parts);
    ~JmapStreamPush() override;

    Rung rung() const override { return Rung::EventStream; }
    LinkTimings timings() const override;
    bool canProbe() const override { return false; }
    JmapApi &api() override { return m_api; }
    void open() override { openStream(); }
    void probe() override {}
    void abort() override;

private:
    void openStream();
    void dropStream();
    void streamOpened();
    void take(const QByteArray &message);
    void takePing(const QJsonObject &ping);
    void streamFailed(const Failure &failure);
    bool mayReopen(const Failure &failure) const;

    std::unique_ptr<Channel> m_channel;
    JmapHttpApi m_api;
    std::unique_ptr<Alarm> m_reopening;           ///< the end of a pause that the server asked for
    std::unique_ptr<Alarm> m_limit;               ///< of a stream that is opened anew
    std::chrono::milliseconds m_interval{30'000}; ///< of pings
    Clock::Moment m_openedAt{0};
    bool m_hasOpened = false; ///< the first stream
    bool m_isOpen = false;    ///< the present one
    bool m_hasSpoken = false; ///< an event has come
};

} // namespace Grelot
