// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sessions.h"
#include "statusaccount.h"

namespace Grelot {

/// What the status window shows of the sessions.
QList<StatusAccount> statusAccounts(const Sessions &sessions, const Clock &clock);

} // namespace Grelot
