// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "virtualclock.h"

namespace Grelot {

class VirtualClock::VirtualAlarm final : public Alarm
{
public:
    VirtualAlarm(VirtualClock &clock, std::function<void()> fire)
        : m_clock(clock)
        , m_fire(std::move(fire))
    {
    }
    ~VirtualAlarm() override { stop(); }

    void start(std::chrono::milliseconds delay) override
    {
        stop();
        m_key =
            Key(m_clock.m_now + std::max(delay, std::chrono::milliseconds(0)), ++m_clock.m_order);
        m_clock.m_due.emplace(m_key, this);
        m_active = true;
    }
    void stop() override
    {
        if (m_active)
            m_clock.m_due.erase(m_key);
        m_active = false;
    }
    bool isActive() const override { return m_active; }
    void fire()
    {
        stop();
        // The callback may destroy this alarm.
        const auto callback = m_fire;
        callback();
    }

private:
    VirtualClock &m_clock;
    std::function<void()> m_fire;
    Key m_key;
    bool m_active = false;
};

std::unique_ptr<Alarm> VirtualClock::alarm(std::function<void()> fire)
{
    return std::make_unique<VirtualAlarm>(*this, std::move(fire));
}

void VirtualClock::advance(std::chrono::milliseconds step)
{
    const Moment end = m_now + step;
    while (!m_due.empty() && m_due.begin()->first.first <= end) {
        m_now = m_due.begin()->first.first;
        m_due.begin()->second->fire();
    }
    m_now = end;
}

bool VirtualClock::advanceToNext()
{
    if (m_due.empty())
        return false;
    m_now = m_due.begin()->first.first;
    m_due.begin()->second->fire();
    return true;
}

} // namespace Grelot
