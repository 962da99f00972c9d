// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "clock.h"

#include <QTimer>

namespace Grelot {

namespace {

class TimerAlarm final : public Alarm
{
public:
    explicit TimerAlarm(std::function<void()> fire)
        : m_fire(std::move(fire))
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            // The callback may destroy this alarm.
            const auto callback = m_fire;
            callback();
        });
    }

    void start(std::chrono::milliseconds delay) override
    {
        // Only short delays need a wake-up of their own; coarse ones share theirs with others.
        m_timer.setTimerType(delay < std::chrono::seconds(2) ? Qt::PreciseTimer : Qt::CoarseTimer);
        m_timer.start(std::max(delay, std::chrono::milliseconds(0)));
    }
    void stop() override { m_timer.stop(); }
    bool isActive() const override { return m_timer.isActive(); }

private:
    QTimer m_timer;
    std::function<void()> m_fire;
};

} // namespace

Clock::Moment SystemClock::now() const
{
    return std::chrono::duration_cast<Moment>(std::chrono::steady_clock::now().time_since_epoch());
}

QDateTime SystemClock::utc() const
{
    return QDateTime::currentDateTimeUtc();
}

std::unique_ptr<Alarm> SystemClock::alarm(std::function<void()> fire)
{
    return std::make_unique<TimerAlarm>(std::move(fire));
}

} // namespace Grelot
