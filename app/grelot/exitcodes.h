// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "console.h"
#include "failure.h"

namespace Grelot {

/// What a command ends with when this made it fail.
ExitCode exitCodeOf(const Failure &failure);

} // namespace Grelot
