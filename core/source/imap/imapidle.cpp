// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapidle.h"

#include "imapfailure.h"

namespace Grelot {

namespace {

bool isNews(const ImapResponse &response)
{
    return std::holds_alternative<ImapExists>(response) ||
        std::holds_alternative<ImapExpunge>(response) ||
        std::holds_alternative<ImapVanished>(response) ||
        std::holds_alternative<ImapFetch>(response);
}

} // namespace

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
    connect(&client, &ImapClient::failed, this, &ImapIdle::onFailed);
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
    m_patience = answer;
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
    if (m_state != State::Idling)
        return;
    if (isNews(response)) {
        m_heardNews = true;
        if (m_trust)
            m_trust->broughtNews();
    }
    const auto *status = std::get_if<ImapStatus>(&response);
    if (!status || status->condition != ImapCondition::Ok)
        return;
    const auto now = m_clock.now();
    if (m_lastBeat && now - *m_lastBeat >= shortestRhythm)
        m_rhythm = std::max(m_rhythm, Millis(now - *m_lastBeat));
    m_lastBeat = now;
    watch();
}

bool ImapIdle::isTrusted() const
{
    return m_mayRenewLate && !m_polls && m_rhythm > Millis(0) && m_trust && m_trust->isGiven();
}

bool ImapIdle::isStretched() const
{
    return m_trust && m_clock.now() - m_idleSince > lateRenewal;
}

void ImapIdle::onFailed()
{
    // While nothing was asked: the server, or something between, had enough of this IDLE.
    if (m_state == State::Idling && isStretched())
        m_trust->betrayed();
}

Clock::Moment ImapIdle::renewalDue() const
{
    if (isTrusted())
        return m_idleSince + trustedRenewal;
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
    m_patience = patience;
    m_alarm->start(patience);
    m_client.endIdle();
}

void ImapIdle::onEnded(const ImapAnswer &ended)
{
    m_alarm->stop();
    if (m_client.isDead())
        return;
    if (m_state == State::Leaving && !ended.failure && isStretched())
        m_trust->justified();
    m_state = State::Between;
    // A server that announces IDLE and refuses it is polled.
    if (ended.failure)
        giveUp();
    else if (std::exchange(m_verifySoon, false))
        verify();
}

void ImapIdle::verify()
{
    const auto late = std::make_shared<bool>(false);
    m_client.run({"NOOP", {},
        [late](const ImapResponse &response) {
            *late = *late || isNews(response);
            return false;
        },
        [this, late](const ImapAnswer &ended) {
            if (!ended.failure)
                judge(*late);
        },
        {}});
}

void ImapIdle::judge(bool late)
{
    if (std::exchange(m_heardNews, false))
        m_deafRenewals = 0;
    else if (late && ++m_deafRenewals >= mostDeafRenewals)
        giveUp();
}

void ImapIdle::giveUp()
{
    if (!std::exchange(m_polls, true))
        Q_EMIT gaveUp();
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
        m_client.fail(
            ImapFailures::silent(std::chrono::duration_cast<std::chrono::seconds>(m_patience)));
        return;
    case State::Idling:
        if (m_clock.now() < renewalDue()) {
            leave(lateAnswer); // the server's sign of life is overdue
            return;
        }
        // Whoever says "Still here" in IDLE may be believed to say there what is new, but where it
        // can be known whether that ever happened.
        m_verifySoon = m_rhythm == Millis(0) || (m_trust && !m_trust->hasBroughtNews());
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
