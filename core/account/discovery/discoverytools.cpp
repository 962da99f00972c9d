// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "discoverytools.h"

#include "dnsresolver.h"
#include "httpsfetcher.h"
#include "imapgreetingprobe.h"

namespace Grelot {

DiscoveryTools DiscoveryTools::system()
{
    return {std::make_unique<DnsResolver>(), std::make_unique<HttpsFetcher>(),
        std::make_unique<ImapGreetingProbe>(),
        QStringLiteral("https://autoconfig.thunderbird.net/v1.1/")};
}

} // namespace Grelot
