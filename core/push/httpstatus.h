// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "failure.h"

#include <optional>

namespace Grelot {

/// What an HTTP status that is no success means, for people and for the state machine. Statuses
/// that only say that this transport does not get through are of kind Rung.
Failure statusFailure(
    int status, std::optional<std::chrono::milliseconds> retryAfter = std::nullopt);

} // namespace Grelot
