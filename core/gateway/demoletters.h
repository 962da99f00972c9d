// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "message.h"

namespace Grelot {

/// What people write to each other in the simulated mailbox: number `n` of an endless row, without
/// id and time. The first few make up the mailbox at its start.
Message demoLetter(quint64 n);
constexpr quint64 demoLettersAtStart = 5;

} // namespace Grelot
