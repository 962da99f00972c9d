// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmaplongpollpush.h"

namespace Grelot {

namespace {

/// A proxy may hold the head back until the end; by then the server has the request all the same.
constexpr std::chrono::milliseconds standsAfter{1'000};
constexpr std::chrono::milliseconds answerWithin{21'000}; ///< a little beyond a request's own limit

} // namespace

JmapLongPollPush::JmapLongPollPush(const JmapSession &session, const Parts &parts)
    : JmapPush(session, parts)
    , m_api(session, parts.user, parts.secrets, parts.http)
    , m_next(parts.clock.alarm([this] { poll(); }))
    , m_stands(parts.clock.alarm([this] { pollStands(); }))
    , m_renewal(parts.clock.alarm([this] { renew(); }))
{
    connect(&m_api, &JmapHttpApi::answeredWell, this, &JmapPush::alive);
    connect(&m_api, &JmapHttpApi::answeredWell, this, &JmapPush::proven);
}

JmapLongPollPush::~JmapLongPollPush()
{
    if (m_channel)
        m_channel->disconnect(this);
}

LinkTimings JmapLongPollPush::timings() const
{
    LinkTimings timings;
    timings.proof = answerWithin;
    timings.silence = PollPace::longestWait + answerWithin;
    timings.answer = answerWithin;
    return timings;
}

void JmapLongPollPush::abort()
{
    drop();
    m_next->stop();
    m_api.disconnect(this);
}

void JmapLongPollPush::poll()
{
    m_startedAt = parts().clock.now();
    m_isReached = false;
    m_isStanding = false;
    m_channel = parts().channels(Rung::LongPoll);
    connect(m_channel.get(), &Channel::reached, this, &JmapLongPollPush::pollReached);
    connect(m_channel.get(), &Channel::opened, this, &JmapLongPollPush::pollStands);
    connect(m_channel.get(), &Channel::alive, this, &JmapPush::alive);
    connect(m_channel.get(), &Channel::messageReceived, this, &JmapLongPollPush::take);
    connect(m_channel.get(), &Channel::failed, this, &JmapLongPollPush::pollFailed);
    m_renewal->start(m_pace.wait());
    openChannel(*m_channel, streamRequest(true));
}

void JmapLongPollPush::drop()
{
    m_stands->stop();
    m_renewal->stop();
    if (!m_channel)
        return;
    m_channel->disconnect(this);
    m_channel->abort();
    m_channel.release()->deleteLater(); // it is often what called us
}

void JmapLongPollPush::pollReached()
{
    m_isReached = true;
    m_stands->start(standsAfter);
    if (!m_hasOpened)
        Q_EMIT reached();
}

void JmapLongPollPush::pollStands()
{
    m_stands->stop();
    if (std::exchange(m_isStanding, true))
        return;
    if (std::exchange(m_hasOpened, true))
        Q_EMIT lookDue();
    else
        Q_EMIT opened();
}

void JmapLongPollPush::take(const QByteArray &message)
{
    const auto object = message.startsWith('{') ? read(message) : QJsonObject();
    const auto change =
        object && isStateChange(*object) ? readChange(*object) : std::optional<JmapStateChange>();
    if (!change)
        return;
    rememberPosition(*m_channel);
    // Some servers tell at once how everything stands, news or not.
    const bool isNews = std::exchange(m_told, change->changed) != change->changed;
    // What happens until the next poll stands is announced by nobody: that one looks in any case.
    pollAgainAfter(m_pace.pauseAfter(lasted(), isNews));
}

void JmapLongPollPush::renew()
{
    if (m_isReached) {
        pollAgainAfter(m_pace.pauseAfter(lasted(), false));
        return;
    }
    fail({FailureKind::Transient, tr("The server could not be reached in time."),
        QStringLiteral("a poll did not get away"), {}});
}

void JmapLongPollPush::pollFailed(const Failure &failure)
{
    // 504 is a proxy that does not wait so long.
    const bool isCut = failure.kind == FailureKind::Transient && m_isReached &&
        (failure.httpStatus == 504 || failure.httpStatus == 0);
    if (isCut && m_pace.shorten(lasted()))
        pollAgainAfter({});
    else
        fail(failure);
}

void JmapLongPollPush::pollAgainAfter(std::chrono::milliseconds pause)
{
    drop();
    if (pause > std::chrono::milliseconds::zero())
        m_next->start(pause);
    else
        poll();
}

} // namespace Grelot
