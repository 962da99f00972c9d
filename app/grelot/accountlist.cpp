// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "accountlist.h"

namespace Grelot {

QString accountListText(const AccountStore &accounts)
{
    QStringList lines;
    for (const AccountConfig &account : accounts.accounts()) {
        lines.append(account.name + u'\t' + account.url.toString());
        if (!account.url.warning().isEmpty())
            lines.append(QLatin1String("  ") + account.url.warning());
    }
    return lines.join(u'\n');
}

} // namespace Grelot
