// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "statuspicture.h"

#include "wiremodel.h"

namespace Grelot {

namespace {

StatusMark markOf(const AccountSession &session)
{
    switch (session.connection().state()) {
    case ConnectionState::Stopped:
        return StatusMark::Stopped;
    case ConnectionState::Waiting:
    case ConnectionState::Connecting:
    case ConnectionState::Syncing:
        return StatusMark::Connecting;
    case ConnectionState::Online:
        // Connected to a gateway that is not: no mail comes.
        return session.inbox().trouble().isEmpty() ? StatusMark::Connected : StatusMark::Connecting;
    case ConnectionState::Offline:
        return StatusMark::Away;
    case ConnectionState::NeedsUser:
        return StatusMark::NeedsYou;
    }
    Q_UNREACHABLE();
}

StatusAccount statusAccount(const AccountSession &session, const Clock &clock)
{
    const Connection &connection = session.connection();
    const AccountRecord &record = session.record();
    StatusAccount account;
    account.name = session.name();
    account.mark = markOf(session);
    account.sentence = session.sentence();
    if (const auto rung = connection.rung())
        account.transport = transportWords(*rung);
    account.since = connection.since();
    account.lastSignOfLife = connection.lastSignOfLife();
    account.roundTrip = connection.roundTrip();
    if (connection.state() == ConnectionState::Waiting)
        account.retryAt = clock.utc().addMSecs(connection.retryIn().count());
    account.timeline = record.timeline();
    account.countedSince = record.since();
    account.used = session.traffic();
    account.polling = WireModel::polling(record.pollable());
    account.messagesRung = record.messagesRung();
    return account;
}

} // namespace

QList<StatusAccount> statusAccounts(const Sessions &sessions, const Clock &clock)
{
    QList<StatusAccount> accounts;
    const QList<AccountSession *> all = sessions.all();
    for (const AccountSession *session : all)
        accounts.append(statusAccount(*session, clock));
    return accounts;
}

} // namespace Grelot
