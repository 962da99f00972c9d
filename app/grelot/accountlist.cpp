// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "accountlist.h"

#include "oauthproviders.h"

namespace Grelot {

QString accountListText(const AccountStore &accounts, const OAuthProviders &providers)
{
    QStringList lines;
    for (const AccountConfig &account : accounts.accounts()) {
        lines.append(account.name + u'\t' + account.url.toString());
        if (!account.oauthProvider.isEmpty()) {
            const auto provider = providers.find(account.oauthProvider);
            lines.append(QLatin1String("  ") +
                QCoreApplication::translate("AccountList", "Signs in through the browser with %1.")
                    .arg(provider ? provider->name : account.oauthProvider));
        }
        if (!account.url.warning().isEmpty())
            lines.append(QLatin1String("  ") + account.url.warning());
    }
    return lines.join(u'\n');
}

} // namespace Grelot
