// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "oauthprovider.h"

namespace Grelot {

bool OAuthProvider::serves(const AccountUrl &account) const
{
    const qsizetype at = account.user().lastIndexOf(u'@');
    return hosts.contains(account.host(), Qt::CaseInsensitive) ||
        (at >= 0 && domains.contains(account.user().mid(at + 1), Qt::CaseInsensitive));
}

QString protocolName(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Gateway:
        return QStringLiteral("gateway");
    case SourceKind::Jmap:
        return QStringLiteral("jmap");
    case SourceKind::Imap:
        return QStringLiteral("imap");
    }
    Q_UNREACHABLE();
}

} // namespace Grelot
