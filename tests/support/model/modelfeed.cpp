// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "modelfeed.h"

namespace Grelot {

namespace {

Failure notWatched()
{
    return {FailureKind::Permanent, QStringLiteral("This mailbox is not watched."), {}, {}};
}

} // namespace

struct ModelFeed::Gathering
{
    ImapCursor since;
    ImapCursor reached;
    Replay result;
    ReplayDone done;
    std::size_t next = 0;

    void add(const QString &mailbox, const ImapUpdate &update)
    {
        reached.set(mailbox, update.position);
        result.updates.append(withCursor(update.update, reached.toCursor()));
    }
};

ModelFeed::ModelFeed(ModelMailServer &server, ModelWorld &world)
{
    for (std::size_t i = 0; i < server.size(); ++i) {
        auto watcher = std::make_unique<ModelWatcher>(server, server.at(i), world);
        connect(watcher.get(), &ModelWatcher::updated, this, [this](const ImapUpdate &update) {
            ImapCursor cursor;
            for (const auto &each : m_watchers) {
                if (const auto position = each->position())
                    cursor.set(each->mailbox(), *position);
            }
            Q_EMIT updated(withCursor(update.update, cursor.toCursor()));
        });
        connect(watcher.get(), &ModelWatcher::liveChanged, this,
            [this, mailbox = watcher->mailbox()](bool live, const QString &reason) {
                Q_EMIT updated(MailboxStatus{mailbox, live, reason});
            });
        m_watchers.push_back(std::move(watcher));
    }
}

void ModelFeed::replay(const Cursor &after, ReplayDone done)
{
    const auto gathering = std::make_shared<Gathering>();
    gathering->done = std::move(done);
    gathering->since = ImapCursor::parse(after).value_or(ImapCursor());
    for (const auto &watcher : m_watchers) {
        if (const auto position = gathering->since.position(watcher->mailbox()))
            gathering->reached.set(watcher->mailbox(), *position);
    }
    gather(gathering);
}

void ModelFeed::snapshot(ReplayDone done)
{
    replay({}, std::move(done));
}

void ModelFeed::gather(const Shared &gathering)
{
    if (gathering->next == m_watchers.size()) {
        gathering->done(gathering->result);
        return;
    }
    ModelWatcher &watcher = *m_watchers[gathering->next++];
    watcher.whenReady([this, gathering, &watcher](const std::optional<Failure> &failure) {
        if (failure)
            gathering->done(*failure);
        else
            gatherFrom(watcher, gathering);
    });
}

void ModelFeed::gatherFrom(ModelWatcher &watcher, const Shared &gathering)
{
    const auto since = gathering->since.position(watcher.mailbox());
    if (!since) {
        gatherSnapshot(watcher, gathering);
        return;
    }
    watcher.changesSince(*since, [this, gathering, &watcher](const auto &answer) {
        if (const auto *failure = std::get_if<Failure>(&answer)) {
            gathering->done(*failure);
            return;
        }
        const auto &changes = std::get<ModelWatcher::Changes>(answer);
        if (!changes) {
            gatherSnapshot(watcher, gathering);
            return;
        }
        gathering->result.resumed = true;
        for (const ImapUpdate &update : *changes)
            gathering->add(watcher.mailbox(), update);
        gather(gathering);
    });
}

void ModelFeed::gatherSnapshot(ModelWatcher &watcher, const Shared &gathering)
{
    watcher.snapshot([this, gathering, &watcher](const auto &answer) {
        if (const auto *failure = std::get_if<Failure>(&answer)) {
            gathering->done(*failure);
            return;
        }
        gathering->add(watcher.mailbox(), std::get<ImapUpdate>(answer));
        gather(gathering);
    });
}

void ModelFeed::fetch(const QString &mailbox, const QStringList &ids, FetchDone done)
{
    ModelWatcher *watcher = watcherOf(mailbox);
    if (!watcher) {
        done(notWatched());
        return;
    }
    watcher->whenReady([watcher, ids, done](const std::optional<Failure> &failure) {
        if (failure)
            done(*failure);
        else
            watcher->fetch(ids, done);
    });
}

void ModelFeed::act(MailAction action, const QString &mailbox, const QString &id, ActDone done)
{
    ModelWatcher *watcher = watcherOf(mailbox);
    if (!watcher) {
        done(notWatched());
        return;
    }
    watcher->whenReady([watcher, action, id, done](const std::optional<Failure> &failure) {
        if (failure)
            done(failure);
        else
            watcher->act(action, id, done);
    });
}

void ModelFeed::retryNow()
{
    for (const auto &watcher : m_watchers)
        watcher->retryNow();
}

ModelWatcher *ModelFeed::watcherOf(const QString &mailbox) const
{
    for (const auto &watcher : m_watchers) {
        if (watcher->mailbox() == mailbox)
            return watcher.get();
    }
    return nullptr;
}

} // namespace Grelot
