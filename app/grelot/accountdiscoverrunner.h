// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "discoverrunner.h"

namespace Grelot {

/// `grelot account discover`: tells what was found, and where.
class AccountDiscoverRunner final : public DiscoverRunner
{
    Q_OBJECT

public:
    AccountDiscoverRunner(DiscoveryTools tools, QString address, bool json);

private:
    void found(const MailAddress &address, const Discovered &discovered) override;

    bool m_json;
};

} // namespace Grelot
