// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "discoveryresult.h"
#include "discoverytools.h"
#include "randomsource.h"

#include <array>

namespace Grelot {

/// The ways to find a server, the most trusted first.
enum class DiscoveryStep {
    Jmap,
    ImapsService,
    ImapService,
    DomainAutoconfig,
    WellKnownAutoconfig,
    DatabaseAutoconfig,
    ImapGuess,
    MailGuess,
};

inline constexpr std::array discoverySteps{DiscoveryStep::Jmap, DiscoveryStep::ImapsService,
    DiscoveryStep::ImapService, DiscoveryStep::DomainAutoconfig, DiscoveryStep::WellKnownAutoconfig,
    DiscoveryStep::DatabaseAutoconfig, DiscoveryStep::ImapGuess, DiscoveryStep::MailGuess};

/// Nobody says so; it is only tried.
constexpr bool isGuess(DiscoveryStep step)
{
    return step == DiscoveryStep::ImapGuess || step == DiscoveryStep::MailGuess;
}

/// How one step ended.
struct StepOutcome
{
    QList<DiscoveryResult> results = {};
    QString problem = {};  ///< where there are no results: why, a sentence
    bool declined = false; ///< the domain says that it does not offer this
};

/// What one step works with; all of it outlives the step but the asker, whose end is the step's.
struct StepContext
{
    const MailAddress &address;
    DiscoveryTools &tools;
    RandomSource &random;
    QObject *asker;
    std::function<void(const StepOutcome &)> done;
};

} // namespace Grelot
