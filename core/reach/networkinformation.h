// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

namespace Grelot {

class NetworkHint;

/// Lets Qt's network information, where it has a back end, give hints for as long as the hint
/// lives. VPNs mislead those back ends: what they say of reachability is never believed, only
/// looked into.
void followNetworkInformation(NetworkHint &hint);

} // namespace Grelot
