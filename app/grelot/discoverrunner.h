// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "discovery.h"
#include "runner.h"

namespace Grelot {

/// Finds the server of an address and hands what it found to its subclass.
class DiscoverRunner : public Runner
{
    Q_OBJECT

public:
    DiscoverRunner(DiscoveryTools tools, QString address);
    void start() override;

protected:
    virtual void found(const MailAddress &address, const Discovered &discovered) = 0;

private:
    QString m_typed;
    SystemClock m_clock;
    RandomSource m_random;
    Discovery m_discovery;
};

} // namespace Grelot
