// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmapstreampush.h"

#include <QPointer>

#include <algorithm>

namespace Grelot {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds openWithin{15'000};
constexpr std::chrono::milliseconds proofWithin{40'000}; ///< a server may ping every 30 s at most
constexpr double leastInterval = 5;                      // seconds
constexpr double mostInterval = 300;

} // namespace

JmapStreamPush::JmapStreamPush(const JmapSession &session, const Parts &parts)
    : JmapPush(session, parts)
    , m_api(session, parts.user, parts.secrets, parts.http)
    , m_reopening(parts.clock.alarm([this] { openStream(); }))
    , m_limit(parts.clock.alarm([this] {
        fail({FailureKind::Transient, tr("The server could not be reached in time."),
            QStringLiteral("deadline of the stream's reopening passed"), {}});
    }))
{
}

JmapStreamPush::~JmapStreamPush()
{
    if (m_channel)
        m_channel->disconnect(this);
}

LinkTimings JmapStreamPush::timings() const
{
    LinkTimings timings;
    timings.proof = proofWithin;
    timings.silence = m_interval * 5 / 2;
    timings.answer = {};
    return timings;
}

void JmapStreamPush::abort()
{
    dropStream();
    m_reopening->stop();
    m_limit->stop();
}

void JmapStreamPush::openStream()
{
    if (m_hasOpened)
        m_limit->start(openWithin);
    m_channel = parts().channels(Rung::EventStream);
    connect(m_channel.get(), &Channel::reached, this, [this] {
        if (!m_hasOpened)
            Q_EMIT reached();
    });
    connect(m_channel.get(), &Channel::opened, this, &JmapStreamPush::streamOpened);
    connect(m_channel.get(), &Channel::alive, this, &JmapPush::alive);
    connect(m_channel.get(), &Channel::messageReceived, this, &JmapStreamPush::take);
    connect(m_channel.get(), &Channel::failed, this, &JmapStreamPush::streamFailed);
    openChannel(*m_channel, streamRequest(false));
}

void JmapStreamPush::dropStream()
{
    m_isOpen = false;
    if (!m_channel)
        return;
    m_channel->disconnect(this);
    m_channel->abort();
    m_channel.release()->deleteLater(); // it is often what called us
}

void JmapStreamPush::streamOpened()
{
    m_limit->stop();
    m_isOpen = true;
    m_openedAt = parts().clock.now();
    if (std::exchange(m_hasOpened, true))
        Q_EMIT lookDue();
    else
        Q_EMIT opened();
}

void JmapStreamPush::take(const QByteArray &message)
{
    // What a ping carries besides its interval is the server's affair.
    const auto object = message.startsWith('{') ? read(message) : QJsonObject();
    const auto change =
        object && isStateChange(*object) ? readChange(*object) : std::optional<JmapStateChange>();
    if (!object || (isStateChange(*object) && !change))
        return;
    rememberPosition(*m_channel);
    m_hasSpoken = true;
    if (change) {
        Q_EMIT changed(*change);
        return;
    }
    // Only this proves the way: where pings do not come, silence could not be told from death, and
    // a stream that news had proven would be given up and dialled again every 75 s.
    takePing(*object);
    Q_EMIT proven();
}

void JmapStreamPush::takePing(const QJsonObject &ping)
{
    double interval = ping.value(QLatin1String("interval")).toDouble();
    if (interval <= 0)
        return;
    if (interval >= 1000) // seconds by RFC 8620 7.3, which not all follow
        interval /= 1000;
    m_interval = 1000ms * qRound(std::clamp(interval, leastInterval, mostInterval));
}

void JmapStreamPush::streamFailed(const Failure &failure)
{
    if (!mayReopen(failure)) {
        fail(failure);
        return;
    }
    dropStream();
    m_reopening->start(failure.retryAfter.value_or(0ms));
}

/// A plain end is no fault where streams have come through; but not again and again.
bool JmapStreamPush::mayReopen(const Failure &failure) const
{
    return m_hasSpoken && m_isOpen && failure.kind == FailureKind::Transient &&
        parts().clock.now() - m_openedAt >= leastLife &&
        failure.retryAfter.value_or(0ms) <= leastLife;
}

} // namespace Grelot
