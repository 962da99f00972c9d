// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"
#include "wiremodel.h"

#include <optional>

namespace Grelot {

/// Adds up what one account sends and receives. The clock has to outlive it.
class TrafficMeter
{
public:
    explicit TrafficMeter(const Clock &clock)
        : m_clock(clock)
    {
    }

    void count(const Transfer &transfer);
    const Traffic &total() const { return m_total; }

private:
    const Clock &m_clock;
    Traffic m_total;
    std::optional<Clock::Moment> m_last;
};

} // namespace Grelot
