// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "accountdiscoverrunner.h"

#include "discoveryreport.h"
#include "eventjson.h"

namespace Grelot {

AccountDiscoverRunner::AccountDiscoverRunner(DiscoveryTools tools, QString address, bool json)
    : DiscoverRunner(std::move(tools), std::move(address))
    , m_json(json)
{
}

void AccountDiscoverRunner::found(const MailAddress &address, const Discovered &discovered)
{
    const bool any = !discovered.results.isEmpty();
    if (m_json)
        printLine(oneLine(discoveryJson(address, discovered)));
    else if (any)
        printLine(discoveryText(address, discovered));
    else
        printError(discoveryText(address, discovered));
    Q_EMIT finished(any ? ExitCode::Fine : ExitCode::Failed);
}

} // namespace Grelot
