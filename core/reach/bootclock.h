// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>

namespace Grelot {

/// A clock that runs on while the machine sleeps, beside one that stands still meanwhile.
class BootClock
{
public:
    virtual ~BootClock() = default;
    /// How far the two are apart: all the sleep since some fixed point.
    virtual std::chrono::milliseconds slept() const = 0;
};

/// Linux: CLOCK_BOOTTIME and CLOCK_MONOTONIC. Windows: interrupt time with and without its bias.
/// macOS: CLOCK_MONOTONIC_RAW and CLOCK_UPTIME_RAW. Elsewhere: the wall clock and the steady one,
/// so that a wall clock set ahead passes for a sleep.
class SystemBootClock final : public BootClock
{
public:
    std::chrono::milliseconds slept() const override;
};

} // namespace Grelot
