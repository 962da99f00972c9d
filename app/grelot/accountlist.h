// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accountstore.h"

namespace Grelot {

class OAuthProviders;

/// What `grelot account list` prints: a line an account, and below it whom it signs in with and
/// what to beware of.
QString accountListText(const AccountStore &accounts, const OAuthProviders &providers);

} // namespace Grelot
