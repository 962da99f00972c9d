// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "later.h"

namespace Grelot {

Later::Later(Clock &clock)
    : m_clock(clock)
    , m_alarm(clock.alarm([this] { fire(); }))
    , m_alive(std::make_shared<bool>(true))
{
}

Later::~Later()
{
    *m_alive = false;
}

void Later::in(std::chrono::milliseconds delay, std::function<void()> what)
{
    at(m_clock.now() + delay, std::move(what));
}

void Later::at(Clock::Moment moment, std::function<void()> what)
{
    const bool isFirst = m_due.empty() || moment < m_due.begin()->first;
    m_due.emplace(moment, std::move(what));
    if (isFirst)
        rest();
}

void Later::clear()
{
    m_due.clear();
    m_alarm->stop();
}

void Later::fire()
{
    const std::shared_ptr<bool> alive = m_alive;
    while (*alive && !m_due.empty() && m_due.begin()->first <= m_clock.now()) {
        const std::function<void()> what = std::move(m_due.begin()->second);
        m_due.erase(m_due.begin());
        what(); // which may be the end of us
    }
    if (*alive)
        rest();
}

void Later::rest()
{
    if (!m_due.empty())
        m_alarm->start(m_due.begin()->first - m_clock.now());
}

} // namespace Grelot
