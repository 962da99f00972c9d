// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "discoverrunner.h"

namespace Grelot {

DiscoverRunner::DiscoverRunner(DiscoveryTools tools, QString address)
    : m_typed(std::move(address))
    , m_random(RandomSource::fromSystem())
    , m_discovery(std::move(tools), m_clock, m_random)
{
}

void DiscoverRunner::start()
{
    const auto address = MailAddress::parse(m_typed);
    if (!address) {
        printError(tr("That is no mail address that a server can be found for. Write it as "
                      "USER@DOMAIN."));
        Q_EMIT finished(ExitCode::Usage);
        return;
    }
    connect(&m_discovery, &Discovery::finished, this,
        [this, address = *address](const Discovered &discovered) { found(address, discovered); });
    m_discovery.start(*address);
}

} // namespace Grelot
