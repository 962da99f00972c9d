// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "eventhub.h"

#include <algorithm>

namespace Grelot {

EventHub::EventHub(FeedFactory makeFeed, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_makeFeed(std::move(makeFeed))
    , m_clock(clock)
{
}

EventHub::~EventHub() = default;

UserSession *EventHub::session(const Credentials &credentials, const QString &clientAddress)
{
    int leases = 0;
    const QStringList names = spellings(credentials.user);
    for (const QString &name : names)
        leases += m_sessions.at(keyOf(name))->leases();
    if (leases >= UserSession::mostLeases)
        return nullptr;
    if (const auto found = m_sessions.find(keyOf(credentials.user)); found != m_sessions.end())
        return found->second;
    // Else every way to write a name would keep a connection to the mail server for a minute.
    for (const QString &name : names) {
        if (m_sessions.at(keyOf(name))->leases() == 0)
            endSession(name);
    }
    return begin(credentials, clientAddress);
}

QStringList EventHub::spellings(const QString &user) const
{
    QStringList names;
    const QString folded = user.toCaseFolded();
    for (auto session = m_sessions.lower_bound({folded, QString()});
         session != m_sessions.end() && session->first.first == folded; ++session)
        names.append(session->first.second);
    return names;
}

UserSession *EventHub::begin(const Credentials &credentials, const QString &clientAddress)
{
    const QString user = credentials.user;
    auto *session = new UserSession(
        m_makeFeed(credentials, clientAddress), m_clock, [this] { return reconnectSpread(); },
        this);
    m_sessions.emplace(keyOf(user), session);
    connect(session, &UserSession::lingeredOut, this, [this, user] { endSession(user); });
    connect(session, &UserSession::refused, this, [this, user] { endSession(user); });
    connect(session, &UserSession::streamGone, this, &EventHub::streamGone);
    return session;
}

int EventHub::streams() const
{
    int count = 0;
    for (const auto &[user, session] : m_sessions)
        count += session->streams();
    return count;
}

int EventHub::reconnectSpread() const
{
    constexpr int clientsASecond = 25;
    return std::max(1, streams() / clientsASecond);
}

void EventHub::endStreams(const Bye &bye)
{
    for (const auto &[user, session] : m_sessions)
        session->endStreams(bye);
}

void EventHub::endSession(const QString &user)
{
    const auto found = m_sessions.find(keyOf(user));
    if (found == m_sessions.end())
        return;
    UserSession *session = found->second;
    m_sessions.erase(found);
    session->disconnect(this);
    // A client whose credentials are still good comes back at once; the others are told then.
    session->retire({1, tr("The mailbox must be opened again.")});
    Q_EMIT sessionEnded(user);
}

} // namespace Grelot
