// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "credentials.h"
#include "usersession.h"

#include <map>

namespace Grelot {

/// All sessions, by the name of their user. Names that differ in case alone share the places of one
/// person, but never a session: on some servers they are two people.
class EventHub : public QObject
{
    Q_OBJECT

public:
    /// Makes the feed of one person, who has been let in; `clientAddress` is what the server behind
    /// is told of where the person came from.
    using FeedFactory = std::function<std::unique_ptr<MailboxFeed>(
        const Credentials &credentials, const QString &clientAddress)>;

    EventHub(FeedFactory makeFeed, Clock &clock, QObject *parent = nullptr);
    ~EventHub() override;

    /// The user's session; begins one when there is none. Null when the user has too many
    /// connections. The caller has checked the credentials.
    UserSession *session(const Credentials &credentials, const QString &clientAddress);
    int sessions() const { return int(m_sessions.size()); }
    int streams() const;
    /// Seconds: max(1, streams / 25).
    int reconnectSpread() const;
    void endStreams(const Bye &bye);

Q_SIGNALS:
    void sessionEnded(const QString &user);
    void streamGone();

private:
    using Key = std::pair<QString, QString>; ///< the user's name, case-folded and as it is

    static Key keyOf(const QString &user) { return {user.toCaseFolded(), user}; }
    /// The names under which one person has a session.
    QStringList spellings(const QString &user) const;
    UserSession *begin(const Credentials &credentials, const QString &clientAddress);
    void endSession(const QString &user);

    FeedFactory m_makeFeed;
    Clock &m_clock;
    std::map<Key, UserSession *> m_sessions; // children
};

} // namespace Grelot
