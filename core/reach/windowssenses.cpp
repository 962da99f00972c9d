// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "networkinformation.h"
#include "reachability.h"
#include "windowspower.h"

namespace Grelot {

Senses makeSystemSenses(Clock &clock)
{
    Senses senses;
    senses.network = std::make_unique<NetworkHint>(systemAddresses, clock);
    followNetworkInformation(*senses.network);
    senses.others.push_back(std::make_unique<WindowsPower>());
    return senses;
}

} // namespace Grelot
