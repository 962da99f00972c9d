// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "channel.h"

#include <memory>

namespace Grelot {

class Clock;

/// The channel of a JMAP rung on the real network; a long poll is an event stream that the server
/// ends. The clock has to outlive it.
std::unique_ptr<Channel> jmapChannel(Rung rung, const Clock &clock);

} // namespace Grelot
