// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounteditrunner.h"
#include "discoverrunner.h"

namespace Grelot {

/// `grelot account add NAME ADDRESS`: finds the server first, and then adds the account there. A
/// server outside the address's domain needs the person's word (--yes), unless one signs in with
/// its provider.
class AddressAddRunner final : public DiscoverRunner
{
    Q_OBJECT

public:
    AddressAddRunner(
        DiscoveryTools tools, RuntimePaths paths, Command::AccountAdd order, UrlOpener opener = {});

private:
    void found(const MailAddress &address, const Discovered &discovered) override;
    /// Whether that server is one of those that the sign-in's provider is known to run.
    bool isOfProvider(const AccountUrl &url) const;
    void add(const AccountUrl &url);

    RuntimePaths m_paths;
    Command::AccountAdd m_order;
    UrlOpener m_opener;
    std::unique_ptr<AccountEditRunner> m_edit;
};

/// Whether what stands in the place of an account's URL is an address to find one for.
bool isToBeDiscovered(const Command::AccountAdd &order);

} // namespace Grelot
