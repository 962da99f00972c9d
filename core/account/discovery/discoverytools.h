// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "greetingprobe.h"
#include "pagefetcher.h"
#include "resolver.h"

#include <QString>

#include <memory>

namespace Grelot {

/// What a discovery reaches the world with.
struct DiscoveryTools
{
    std::unique_ptr<Resolver> dns;
    std::unique_ptr<PageFetcher> web;
    std::unique_ptr<GreetingProbe> imap;
    QString database; ///< URL of a public database of mail providers; a domain's name is added

    /// The machine's own.
    static DiscoveryTools system();
};

} // namespace Grelot
