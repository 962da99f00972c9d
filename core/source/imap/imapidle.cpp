// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapidle.h"

#include "imapfailure.h"

namespace Grelot {

ImapIdle::ImapIdle(
    ImapClient &client, Clock &clock, std::chrono::milliseconds pollInterval, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_alarm(clock.alarm([this] { onAlarm(); }))
    , m_pollInterval(pollInterval)
{
    connect(&client, &ImapClient::drained, this, &ImapIdle::onDrained);
    connect(&client, &ImapClient::blocked, this, &ImapIdle::leave);
}

void ImapIdle::start()
{
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
    m_alarm->start(renewal);
    if (m_leaveSoon)
        leave();
}

void ImapIdle::leave()
{
    if (m_state == State::Entering)
        m_leaveSoon = true;
    if (m_state != State::Idling)
        return;
    m_state = State::Leaving;
    m_alarm->start(answer);
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
    if (m_polls && m_client.isFree())
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
        leave();
        return;
    case State::Pausing:
        m_client.run({"NOOP", {}, {}, {}, {}});
        return;
    }
}

} // namespace Grelot
