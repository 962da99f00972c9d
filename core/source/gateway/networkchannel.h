// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "channel.h"

#include <memory>

namespace Grelot {

class Clock;

/// The channel of a gateway's rung on the real network. The clock has to outlive it.
std::unique_ptr<Channel> networkChannel(Rung rung, Clock &clock);

} // namespace Grelot
