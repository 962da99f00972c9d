// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "accountsession.h"
#include "inboxparts.h"
#include "inboxsamples.h"
#include "scenes.h"

namespace Grelot {

void showInbox(const Stage &stage)
{
    InboxWindow window;
    window.setConnection(
        {true, AccountSession::tr("Connected by %1.").arg(transportWords(Rung::WebSocket))});
    window.setUnread(0);
    stage(window, QStringLiteral("inbox-empty"));
    window.setRows(lifelikeRows());
    window.setUnread(6);
    listOf(window)->choose(1);
    stage(window, QStringLiteral("inbox-mail"));
    window.setCompact(true);
    stage(window, QStringLiteral("inbox-compact"));
    window.setCompact(false);
    window.setConnection({false, AccountSession::tr("Connecting.")});
    window.setUnread(200);
    stage(window, QStringLiteral("inbox-trouble"));
    window.setConnection({false, AccountSession::tr("Not connected."), QStringLiteral("Work")});
    stage(window, QStringLiteral("inbox-sign-in"));
}

} // namespace Grelot
