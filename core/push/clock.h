// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>
#include <memory>

namespace Grelot {

/// One timer that fires once. Starting it again moves it; destroying it stops it.
class Alarm
{
public:
    virtual ~Alarm() = default;
    virtual void start(std::chrono::milliseconds delay) = 0;
    virtual void stop() = 0;
    virtual bool isActive() const = 0;
};

/// Time comes in through this interface, so that tests run hours in milliseconds.
class Clock
{
public:
    using Moment = std::chrono::milliseconds; ///< since some fixed point; never runs back

    virtual ~Clock() = default;
    virtual Moment now() const = 0;
    virtual QDateTime utc() const = 0;
    virtual std::unique_ptr<Alarm> alarm(std::function<void()> fire) = 0;
};

/// The machine's own clock, on the event loop of the thread that asks.
class SystemClock final : public Clock
{
public:
    Moment now() const override;
    QDateTime utc() const override;
    std::unique_ptr<Alarm> alarm(std::function<void()> fire) override;
};

} // namespace Grelot
