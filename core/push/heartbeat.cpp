// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "heartbeat.h"

#include <algorithm>

namespace Grelot {

Heartbeat::Heartbeat(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_alarm(clock.alarm([this] { fired(); }))
{
}

void Heartbeat::start(std::chrono::milliseconds silence, std::chrono::milliseconds answer,
    std::chrono::milliseconds reassure)
{
    m_silence = silence;
    m_answer = answer;
    m_reassure = reassure;
    m_running = true;
    m_asked = false;
    m_lastSign = m_clock.now();
    m_lastProbe = m_lastSign;
    rest();
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
    rest();
    Q_EMIT answered(m_lastSign - m_lastProbe);
}

void Heartbeat::probeNow()
{
    if (!m_running || m_asked)
        return;
    m_asked = true;
    m_lastProbe = m_clock.now();
    m_alarm->start(m_answer);
    Q_EMIT probeDue();
}

void Heartbeat::fired()
{
    if (m_asked) {
        stop();
        Q_EMIT missed();
        return;
    }
    const auto now = m_clock.now();
    const bool silent = now - m_lastSign >= m_silence;
    const bool owed = m_reassure.count() > 0 && now - m_lastProbe >= m_reassure;
    if (silent || owed)
        probeNow();
    else
        rest();
}

void Heartbeat::rest()
{
    auto next = m_lastSign + m_silence;
    if (m_reassure.count() > 0)
        next = std::min(next, m_lastProbe + m_reassure);
    m_alarm->start(next - m_clock.now());
}

} // namespace Grelot
