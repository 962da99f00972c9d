// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmapwatch.h"

#include "jmapsession.h"

#include <algorithm>

namespace Grelot {

namespace {

JmapWatch watchOf(const QString &name, const QString &accountId, const QString &path)
{
    const bool isInbox = path.compare(QLatin1String("INBOX"), Qt::CaseInsensitive) == 0;
    return {name, accountId, path, isInbox};
}

JmapWatch watchOf(const QString &name, const JmapSession &session)
{
    const JmapAccount *other = nullptr;
    for (qsizetype i = 1; i < session.accounts.size(); ++i) {
        const JmapAccount &account = session.accounts.at(i);
        const bool fits = !account.name.isEmpty() && name.startsWith(account.name + u'/');
        // One account's name may begin another's.
        if (fits && (!other || account.name.size() > other->name.size()))
            other = &account;
    }
    return other ? watchOf(name, other->id, name.mid(other->name.size() + 1))
                 : watchOf(name, session.accounts.first().id, name);
}

} // namespace

QList<JmapWatch> jmapWatches(const QStringList &watched, const JmapSession &session)
{
    QList<JmapWatch> result;
    for (const QString &name : watched) {
        const JmapWatch watch = watchOf(name, session);
        if (!result.contains(watch))
            result.append(watch);
    }
    return result;
}

} // namespace Grelot
