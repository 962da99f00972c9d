// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "addressaddrunner.h"

#include "discoveryreport.h"
#include "oauthproviders.h"

namespace Grelot {

AddressAddRunner::AddressAddRunner(
    DiscoveryTools tools, RuntimePaths paths, Command::AccountAdd order, UrlOpener opener)
    : DiscoverRunner(std::move(tools), order.url)
    , m_paths(std::move(paths))
    , m_order(std::move(order))
    , m_opener(std::move(opener))
{
}

void AddressAddRunner::found(const MailAddress &address, const Discovered &discovered)
{
    const auto best = bestToOpen(discovered);
    if (!best) {
        printError(discoveryText(address, discovered));
        printError(tr("No account was added. If you know the server, type: grelot account add %1 "
                      "imaps://USER@HOST")
                       .arg(m_order.name));
        Q_EMIT finished(ExitCode::Failed);
        return;
    }
    if (best->outsideDomain && !m_order.yes && !isOfProvider(best->url)) {
        printError(tr("The server for this address lies outside %1: %2 (%3). Your password is not "
                      "given to it before you agree. If it is your provider's, add --yes, or type: "
                      "grelot account add %4 %2")
                       .arg(address.domain(), best->url.toString(), best->source, m_order.name));
        Q_EMIT finished(ExitCode::Usage);
        return;
    }
    const QString preference = preferenceWords(*best, discovered);
    printLine(preference.isEmpty()
            ? tr("%1, %2").arg(best->url.toString(), best->source)
            : tr("%1, %2, %3").arg(best->url.toString(), best->source, preference));
    add(best->url);
}

bool AddressAddRunner::isOfProvider(const AccountUrl &url) const
{
    if (m_order.secretFrom != Command::AccountAdd::SecretFrom::SignIn)
        return false;
    const OAuthProviders providers = OAuthProviders::load(m_paths.oauthProvidersFile());
    const auto provider =
        m_order.provider.isEmpty() ? providers.findFor(url) : providers.find(m_order.provider);
    return provider && provider->hosts.contains(url.host(), Qt::CaseInsensitive);
}

void AddressAddRunner::add(const AccountUrl &url)
{
    m_order.url = url.toString();
    m_edit = std::make_unique<AccountEditRunner>(m_paths, m_order, m_opener);
    connect(m_edit.get(), &Runner::finished, this, &Runner::finished);
    // Not from within the discovery's signal: it may ask for a password, and wait.
    QMetaObject::invokeMethod(m_edit.get(), &Runner::start, Qt::QueuedConnection);
}

bool isToBeDiscovered(const Command::AccountAdd &order)
{
    return order.url.contains(u'@') && !order.url.contains(u':') && !order.url.contains(u'/');
}

} // namespace Grelot
