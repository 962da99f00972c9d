// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "traystate.h"

/// What the tray says of its state, in plain lines; account names and reasons are cut to size.
namespace Grelot::TrayWords {

/// "Work: 3 unread", or "Work" while the number is not known, or with the reason when not
/// connected.
QString account(const TrayAccount &account);
/// All of it, a line an account.
QString toolTip(const TrayState &state);
/// "Paused until 14:30", "Paused until you resume".
QString pause(const TrayState &state);
/// The same of a time of quiet.
QString quiet(const TrayState &state);

} // namespace Grelot::TrayWords
