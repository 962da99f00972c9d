// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace Grelot {

class Alarm;
class Clock;

/// The pauses a person can choose.
enum class PauseLength { HalfHour, Hour, UntilTomorrow, UntilResumed };

/// The pause of notifications and when it ends.
class Pause final : public QObject
{
    Q_OBJECT

public:
    explicit Pause(Clock &clock, QObject *parent = nullptr);
    ~Pause() override;

    /// UntilTomorrow ends at 8:00 local time, on the same day when it is chosen before that.
    void start(PauseLength length);
    void startFor(std::chrono::minutes length);
    void resume();
    /// Ends a pause whose time has come; for after a sleep, during which alarms stand still.
    void check();

    bool isActive() const { return m_active; }
    /// UTC; nullopt while not paused, or until resumed.
    std::optional<QDateTime> until() const { return m_until; }

Q_SIGNALS:
    void changed(bool active);

private:
    void begin(std::optional<QDateTime> until);

    Clock &m_clock;
    std::unique_ptr<Alarm> m_alarm;
    std::optional<QDateTime> m_until;
    bool m_active = false;
};

} // namespace Grelot
