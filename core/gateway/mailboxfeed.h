// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "failure.h"
#include "mailaction.h"
#include "mailupdate.h"

#include <QObject>

#include <functional>
#include <optional>

namespace Grelot {

/// One person's mailboxes behind the gateway: a live stream of updates whose cursors cover all of
/// them. ImapFeed (over ImapWatcher) and DemoMailbox are its two kinds.
class MailboxFeed : public QObject
{
    Q_OBJECT

public:
    struct Replay
    {
        bool resumed = false;      ///< the cursor could be continued
        QList<MailUpdate> updates; ///< since the cursor, or one Snapshot a mailbox
    };
    using ReplayDone = std::function<void(const std::variant<Replay, Failure> &)>;
    using FetchDone = std::function<void(const std::variant<Messages, Failure> &)>;
    using ActDone = std::function<void(const std::optional<Failure> &)>;

    using QObject::QObject;

    /// What happened since `after` (empty: nothing is known). Updates emitted while the answer is
    /// under way may be in it as well: every update may be applied twice.
    virtual void replay(const Cursor &after, ReplayDone done) = 0;
    /// One Snapshot a mailbox, as things stand now.
    virtual void snapshot(ReplayDone done) = 0;
    virtual void fetch(const QString &mailbox, const QStringList &ids, FetchDone done) = 0;
    virtual void act(
        MailAction action, const QString &mailbox, const QString &id, ActDone done) = 0;
    /// Try the server behind again now, if it is away.
    virtual void retryNow() = 0;

Q_SIGNALS:
    void updated(const Grelot::MailUpdate &update);
    /// The server behind no longer takes the credentials: this feed is over.
    void refused();
};

} // namespace Grelot
