// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "picture.h"

#include "hues.h"
#include "opentarget.h"

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

QColor colourOf(const Sessions &sessions, const AccountSession &session)
{
    const auto config = sessions.configOf(session.name());
    return config ? Hues::colour(config->hue()) : QColor();
}

/// Of the only one of several accounts that has unread mail; else invalid.
QColor badgeColour(const Sessions &sessions)
{
    const QList<AccountSession *> all = sessions.all();
    QList<AccountSession *> withMail = all;
    withMail.removeIf(
        [](const AccountSession *session) { return session->inbox().unread().value_or(0) <= 0; });
    return all.size() > 1 && withMail.size() == 1 ? colourOf(sessions, *withMail.first())
                                                  : QColor();
}

} // namespace

TrayState trayState(const Sessions &sessions, const Pause &pause, const QuietTimes &quiet)
{
    const QList<AccountSession *> all = sessions.all();
    TrayState state;
    state.bell = bellOf(all, pause.isActive());
    state.unread = sessions.unread();
    state.paused = pause.isActive();
    state.pausedUntil = pause.until();
    state.quiet = quiet.isActive();
    state.quietUntil = quiet.until();
    state.badge = badgeColour(sessions);
    for (const AccountSession *session : all) {
        const auto config = sessions.configOf(session->name());
        state.accounts.append(
            {session->name(), session->inbox().unread(), isWell(*session), session->sentence(),
                session->need() == Need::SignIn, config && hasMailTarget(config->look.openWith)});
    }
    return state;
}

QList<InboxAccount> inboxAccounts(const Sessions &sessions)
{
    QList<InboxAccount> accounts;
    const QList<AccountSession *> all = sessions.all();
    for (const AccountSession *session : all) {
        accounts.append({session->name(), colourOf(sessions, *session), session->inbox().unread(),
            isWell(*session), session->sentence()});
    }
    return accounts;
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

QDateTime lastLooked(const Sessions &sessions)
{
    QDateTime oldest;
    const QList<AccountSession *> all = sessions.all();
    for (const AccountSession *session : all) {
        const QDateTime at = session->connection().lastSignOfLife();
        if (!at.isValid())
            return {};
        if (!oldest.isValid() || at < oldest)
            oldest = at;
    }
    return oldest;
}

} // namespace Grelot
