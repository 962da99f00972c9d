// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounteditrunner.h"
#include "discoverrunner.h"

namespace Grelot {

/// `grelot account add NAME ADDRESS`: finds the server first, and then adds the account there. A
/// server outside the address's domain needs the person's word (--yes).
class AddressAddRunner final : public DiscoverRunner
{
    Q_OBJECT

public:
    AddressAddRunner(DiscoveryTools tools, RuntimePaths paths, Command::AccountAdd order);

private:
    void found(const MailAddress &address, const Discovered &discovered) override;
    void add(const AccountUrl &url);

    RuntimePaths m_paths;
    Command::AccountAdd m_order;
    std::unique_ptr<AccountEditRunner> m_edit;
};

/// Whether what stands in the place of an account's URL is an address to find one for.
bool isToBeDiscovered(const Command::AccountAdd &order);

} // namespace Grelot
