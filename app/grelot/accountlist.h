// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accountstore.h"

namespace Grelot {

/// What `grelot account list` prints: a line an account, and below it what to beware of.
QString accountListText(const AccountStore &accounts);

} // namespace Grelot
