// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmaptimedpush.h"

namespace Grelot {

namespace {

constexpr std::chrono::milliseconds answerWithin{21'000}; ///< a little beyond a request's own limit

} // namespace

JmapTimedPush::JmapTimedPush(const JmapSession &session, const Parts &parts)
    : JmapPush(session, parts)
    , m_api(session, parts.user, parts.secrets, parts.http)
    , m_due(parts.clock.alarm([this] {
        m_due->start(interval);
        Q_EMIT lookDue();
    }))
{
    connect(&m_api, &JmapHttpApi::answeredWell, this, &JmapPush::alive);
    connect(&m_api, &JmapHttpApi::answeredWell, this, &JmapPush::proven);
}

LinkTimings JmapTimedPush::timings() const
{
    LinkTimings timings;
    timings.proof = answerWithin;
    timings.silence = interval + answerWithin;
    timings.answer = answerWithin;
    return timings;
}

void JmapTimedPush::open()
{
    m_due->start(interval);
    Q_EMIT opened();
}

void JmapTimedPush::abort()
{
    m_due->stop();
    m_api.disconnect(this);
}

} // namespace Grelot
