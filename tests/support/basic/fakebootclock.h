// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "bootclock.h"

namespace Grelot {

/// The machine has slept as long as the test says.
class FakeBootClock final : public BootClock
{
public:
    std::chrono::milliseconds slept() const override
    {
        ++asked;
        return total;
    }

    std::chrono::milliseconds total{0};
    mutable int asked = 0;
};

} // namespace Grelot
