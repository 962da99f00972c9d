// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

namespace Grelot {

/// Tells Windows which start menu entry this process belongs to (AppUserModelID), so that its
/// notifications and its taskbar button carry that entry's name and picture. The installer writes
/// the same id into the entry. False: Windows refused.
bool claimAppUserModel();

} // namespace Grelot
