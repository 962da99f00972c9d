// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "appsettings.h"

namespace Grelot {

/// How much all of Grelot writes to its log from now on.
void applyLogLevel(LogLevel level);

} // namespace Grelot
