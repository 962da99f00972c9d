// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "heartbeat.h"

namespace Grelot {

Heartbeat::Heartbeat(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_alarm(clock.alarm([this] { silent(); }))
{
}

void Heartbeat::start(std::chrono::milliseconds silence, std::chrono::milliseconds answer)
{
    m_silence = silence;
    m_answer = answer;
    m_running = true;
    m_asked = false;
    m_lastSign = m_clock.now();
    m_alarm->start(m_silence);
}

void Heartbeat::stop()
{
    m_running = false;
    m_alarm->stop();
}

void Heartbeat::signOfLife()
{
    m_lastSign = m_clock.now();
    if (!m_running || !m_asked)
        return; // the alarm finds out by m_lastSign: a busy stream does not restart a timer a
                // message
    m_asked = false;
    m_alarm->start(m_silence);
}

void Heartbeat::probeNow()
{
    if (!m_running || m_asked)
        return;
    m_asked = true;
    m_alarm->start(m_answer);
    Q_EMIT probeDue();
}

void Heartbeat::silent()
{
    if (m_asked) {
        stop();
        Q_EMIT missed();
        return;
    }
    const auto quiet = m_clock.now() - m_lastSign;
    if (quiet < m_silence)
        m_alarm->start(m_silence - quiet);
    else
        probeNow();
}

} // namespace Grelot
