// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imapcursor.h"
#include "mailboxfeed.h"
#include "modelwatcher.h"

namespace Grelot {

/// What ImapFeed is over ImapWatchers, over ModelWatchers; with its cursors.
class ModelFeed final : public MailboxFeed
{
    Q_OBJECT

public:
    ModelFeed(ModelMailServer &server, ModelWorld &world);

    void replay(const Cursor &after, ReplayDone done) override;
    void snapshot(ReplayDone done) override;
    void fetch(const QString &mailbox, const QStringList &ids, FetchDone done) override;
    void act(MailAction action, const QString &mailbox, const QString &id, ActDone done) override;
    void retryNow() override;

private:
    struct Gathering;
    using Shared = std::shared_ptr<Gathering>;

    void gather(const Shared &gathering);
    void gatherFrom(ModelWatcher &watcher, const Shared &gathering);
    void gatherSnapshot(ModelWatcher &watcher, const Shared &gathering);
    ModelWatcher *watcherOf(const QString &mailbox) const;

    std::vector<std::unique_ptr<ModelWatcher>> m_watchers;
};

} // namespace Grelot
