// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "fixedsecret.h"
#include "imapcursor.h"
#include "imapwatcher.h"
#include "mailboxfeed.h"

namespace Grelot {

/// One person's IMAP mailboxes as a feed. Its cursors are made of the server's numbers alone, so
/// that any gateway before the same server can continue them.
class ImapFeed : public MailboxFeed
{
    Q_OBJECT

public:
    /// `server.user` is whose mailboxes these are; clock and random outlive the feed.
    ImapFeed(const ImapConfig &server, const QStringList &mailboxes, const Secret &secret,
        Clock &clock, RandomSource &random);
    ~ImapFeed() override;

    void replay(const Cursor &after, ReplayDone done) override;
    void snapshot(ReplayDone done) override;
    void fetch(const QString &mailbox, const QStringList &ids, FetchDone done) override;
    void act(MailAction action, const QString &mailbox, const QString &id, ActDone done) override;
    void retryNow() override;

private:
    struct Gathering;

    void gather(const std::shared_ptr<Gathering> &gathering);
    void gatherChanges(const std::shared_ptr<Gathering> &gathering, ImapMailbox &mailbox);
    void gatherSnapshot(const std::shared_ptr<Gathering> &gathering, ImapMailbox &mailbox);
    void onUpdate(const ImapUpdate &update);
    ImapWatcher *watcherOf(const QString &mailbox) const;

    FixedSecret m_secret;
    std::vector<std::unique_ptr<ImapWatcher>> m_watchers;
};

} // namespace Grelot
