// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "bootclock.h"

#include <cstdint>

#ifdef _WIN32
#include <windows.h>
#else
#include <ctime>
#endif

namespace Grelot {

using std::chrono::milliseconds;

#if defined(_WIN32)

milliseconds SystemBootClock::slept() const
{
    ULONGLONG awake = 0; // in units of 100 ns
    if (!QueryUnbiasedInterruptTime(&awake))
        return milliseconds(0);
    return milliseconds(std::int64_t(GetTickCount64()) - std::int64_t(awake / 10'000));
}

#elif defined(__APPLE__)

milliseconds SystemBootClock::slept() const
{
    const auto all = clock_gettime_nsec_np(CLOCK_MONOTONIC_RAW);
    const auto awake = clock_gettime_nsec_np(CLOCK_UPTIME_RAW);
    return milliseconds((std::int64_t(all) - std::int64_t(awake)) / 1'000'000);
}

#elif defined(__linux__)

namespace {

milliseconds read(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return milliseconds(std::int64_t(time.tv_sec) * 1'000 + time.tv_nsec / 1'000'000);
}

} // namespace

milliseconds SystemBootClock::slept() const
{
    return read(CLOCK_BOOTTIME) - read(CLOCK_MONOTONIC);
}

#else

milliseconds SystemBootClock::slept() const
{
    return std::chrono::duration_cast<milliseconds>(
               std::chrono::system_clock::now().time_since_epoch()) -
        std::chrono::duration_cast<milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
}

#endif

} // namespace Grelot
