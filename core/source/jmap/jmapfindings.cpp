// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmapfindings.h"

#include "jmapsession.h"
#include "plaintext.h"
#include "rung.h"

#include <QCoreApplication>

namespace Grelot {

namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype mostNames = 20;

/// What people read here.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(JmapFindings)
};

QString offered(bool is)
{
    return is ? Words::tr("offered") : Words::tr("not offered");
}

QString accountsLine(const JmapSession &session)
{
    QStringList names;
    for (const JmapAccount &account : session.accounts) {
        if (names.size() == mostNames)
            break;
        const QString name = plainLine(account.name, longestName);
        names.append(account.isReadOnly ? Words::tr("%1 (can only be read)").arg(name) : name);
    }
    return Words::tr("Accounts with mail: %1").arg(names.join(QLatin1String(", ")));
}

} // namespace

QStringList jmapFindings(const JmapSession &session)
{
    const bool streams = !session.eventSourceUrl.isEmpty();
    return {accountsLine(session),
        Words::tr("Messages in one request: %1").arg(session.limits.maxObjectsInGet),
        Words::tr("Ladder: %1 (%2), %3 (%4), %5 (%6), %7")
            .arg(transportWords(Rung::WebSocket), offered(!session.webSocketUrl.isEmpty()),
                transportWords(Rung::EventStream), offered(streams), transportWords(Rung::LongPoll),
                offered(streams), transportWords(Rung::Poll))};
}

} // namespace Grelot
