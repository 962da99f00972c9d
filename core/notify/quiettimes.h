// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "quietplan.h"

#include <QObject>

#include <memory>

namespace Grelot {

class Alarm;
class Clock;

/// Tells when a time of quiet begins and ends.
class QuietTimes final : public QObject
{
    Q_OBJECT

public:
    explicit QuietTimes(Clock &clock, QObject *parent = nullptr);
    ~QuietTimes() override;

    void setPlan(const QuietPlan &plan);
    const QuietPlan &plan() const { return m_plan; }
    /// Looks at the clock; for after a sleep, during which alarms stand still.
    void check();

    bool isActive() const { return m_active; }
    /// When it ends, in UTC; nullopt while it is not quiet, or where quiet never ends.
    std::optional<QDateTime> until() const;

Q_SIGNALS:
    void changed(bool active);

private:
    Clock &m_clock;
    std::unique_ptr<Alarm> m_alarm;
    QuietPlan m_plan;
    bool m_active = false;
};

} // namespace Grelot
