// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inboxrow.h"
#include "inboxwindow.h"
#include "pause.h"
#include "quiettimes.h"
#include "sessions.h"
#include "traystate.h"

namespace Grelot {

/// What the tray shows of the whole.
TrayState trayState(const Sessions &sessions, const Pause &pause, const QuietTimes &quiet);
/// The accounts of the inbox window.
QList<InboxAccount> inboxAccounts(const Sessions &sessions);
/// The rows of the inbox window, unread, in any order.
QList<InboxRow> inboxRows(const Sessions &sessions);
/// The one sentence below the inbox: of the account that fares worst.
InboxConnection inboxConnection(const Sessions &sessions);
/// When every account was last heard from: the oldest of their last signs of life, UTC; invalid
/// while one has given none.
QDateTime lastLooked(const Sessions &sessions);

} // namespace Grelot
