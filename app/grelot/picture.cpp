// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "picture.h"

#include <QCoreApplication>

#include <algorithm>

namespace Grelot {

namespace {

bool isWell(const AccountSession &session)
{
    return session.connection().state() == ConnectionState::Online &&
        session.inbox().trouble().isEmpty();
}

/// The worst first: what needs the person, then what is broken, then what is well.
int rank(const AccountSession &session)
{
    if (session.connection().state() == ConnectionState::NeedsUser)
        return 0;
    return isWell(session) ? 2 : 1;
}

BellState bellOf(const QList<AccountSession *> &sessions, bool paused)
{
    if (paused)
        return BellState::Paused;
    int worst = 2;
    for (const AccountSession *session : sessions)
        worst = std::min(worst, rank(*session));
    switch (worst) {
    case 0:
        return BellState::NeedsYou;
    case 1:
        return BellState::Reconnecting;
    default:
        return BellState::Online;
    }
}

} // namespace

TrayState trayState(const Sessions &sessions, const Pause &pause)
{
    const QList<AccountSession *> all = sessions.all();
    TrayState state;
    state.bell = bellOf(all, pause.isActive());
    state.unread = sessions.unread();
    state.paused = pause.isActive();
    state.pausedUntil = pause.until();
    for (const AccountSession *session : all) {
        state.accounts.append({session->name(), session->inbox().unread(), isWell(*session),
            session->sentence(), session->need() == Need::SignIn});
    }
    return state;
}

QList<InboxRow> inboxRows(const Sessions &sessions)
{
    QList<InboxRow> rows;
    const QList<AccountSession *> all = sessions.all();
    for (const AccountSession *session : all) {
        const QList<Inbox::Item> items = session->inbox().items();
        for (const Inbox::Item &item : items)
            rows.append({session->name(), item.mailbox, item.message});
    }
    return rows;
}

InboxConnection inboxConnection(const Sessions &sessions)
{
    const QList<AccountSession *> all = sessions.all();
    const auto worst = std::min_element(all.begin(), all.end(),
        [](const AccountSession *a, const AccountSession *b) { return rank(*a) < rank(*b); });
    if (worst == all.end()) {
        return {true,
            QCoreApplication::translate(
                "Picture", "There is no account yet. Choose \"Add account\" in the menu.")};
    }
    const QString sentence = (*worst)->sentence();
    return {isWell(**worst),
        all.size() == 1 ? sentence : (*worst)->name() + QLatin1String(": ") + sentence,
        (*worst)->need() == Need::SignIn ? (*worst)->name() : QString()};
}

} // namespace Grelot
