// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapidle.h"

#include "imapfailure.h"

namespace Grelot {

ImapIdle::ImapIdle(
    ImapClient &client, Clock &clock, std::chrono::milliseconds pollInterval, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_alarm(clock.alarm([this] { onAlarm(); }))
    , m_pollInterval(pollInterval)
{
    connect(&client, &ImapClient::drained, this, &ImapIdle::onDrained);
    connect(&client, &ImapClient::blocked, this, qOverload<>(&ImapIdle::leave));
    connect(&client, &ImapClient::responded, this, &ImapIdle::onResponse);
}

void ImapIdle::start(bool mayRenewLate)
{
    m_mayRenewLate = mayRenewLate;
    m_polls = !m_client.has("IDLE");
    m_state = State::Between;
    if (m_client.isFree())
        onDrained();
}

void ImapIdle::onDrained()
{
    if (m_client.isDead() || (m_state != State::Between && m_state != State::Pausing))
        return;
    if (m_polls) {
        m_state = State::Pausing;
        m_alarm->start(m_pollInterval);
        return;
    }
    m_state = State::Entering;
    m_leaveSoon = false;
    m_alarm->start(answer);
    m_client.run({"IDLE", {}, {}, [this](const ImapAnswer &ended) { onEnded(ended); },
        [this] { onContinued(); }, true});
}

void ImapIdle::onContinued()
{
    if (m_state != State::Entering)
        return;
    m_state = State::Idling;
    m_idleSince = m_clock.now();
    m_lastBeat.reset();
    watch();
    if (m_leaveSoon)
        leave();
}

void ImapIdle::onResponse(const ImapResponse &response)
{
    const auto *status = std::get_if<ImapStatus>(&response);
    if (m_state != State::Idling || !status || status->condition != ImapCondition::Ok)
        return;
    const auto now = m_clock.now();
    if (m_lastBeat && now - *m_lastBeat >= shortestRhythm)
        m_rhythm = std::max(m_rhythm, Millis(now - *m_lastBeat));
    m_lastBeat = now;
    watch();
}

Clock::Moment ImapIdle::renewalDue() const
{
    const bool late = m_mayRenewLate && m_rhythm > Millis(0);
    return m_idleSince + (late ? lateRenewal : renewal);
}

void ImapIdle::watch()
{
    auto due = renewalDue();
    if (m_rhythm > Millis(0))
        due = std::min(due, m_lastBeat.value_or(m_idleSince) + m_rhythm + beatGrace);
    m_alarm->start(due - m_clock.now());
}

void ImapIdle::leave(Millis patience)
{
    if (m_state == State::Entering)
        m_leaveSoon = true;
    if (m_state != State::Idling)
        return;
    m_state = State::Leaving;
    m_alarm->start(patience);
    m_client.endIdle();
}

void ImapIdle::onEnded(const ImapAnswer &ended)
{
    m_alarm->stop();
    if (m_client.isDead())
        return;
    // A server that announces IDLE and refuses it is polled.
    if (ended.failure)
        m_polls = true;
    m_state = State::Between;
}

void ImapIdle::probe()
{
    if (m_polls)
        m_client.run({"NOOP", {}, {}, {}, {}});
    else
        leave();
}

void ImapIdle::onAlarm()
{
    switch (m_state) {
    case State::Off:
    case State::Between:
        return;
    case State::Entering:
    case State::Leaving:
        m_client.fail(ImapFailures::silent(answer));
        return;
    case State::Idling:
        if (m_clock.now() < renewalDue()) {
            leave(lateAnswer); // the server's sign of life is overdue
            return;
        }
        Q_EMIT renewing();
        leave();
        return;
    case State::Pausing:
        m_client.run({"NOOP", {}, {}, {}, {}});
        Q_EMIT renewing();
        return;
    }
}

} // namespace Grelot
