// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapfeed.h"

#include "imapmailbox.h"

namespace Grelot {

namespace {

/// The server lets this person in, but not into that mailbox.
bool isOfOneMailbox(const Failure &failure)
{
    return failure.kind == FailureKind::User && failure.need == Need::Nothing;
}

} // namespace

/// A replay or a snapshot of all mailboxes, one after another.
struct ImapFeed::Gathering
{
    ImapCursor since;   ///< where the asker stands
    ImapCursor reached; ///< where the asker will stand after what is gathered so far
    Replay result;
    ReplayDone done;
    std::optional<Failure> refusal; ///< of a mailbox that was left out
    bool answered = false;
    std::size_t next = 0;

    void leaveOut(const QString &mailbox, const Failure &failure)
    {
        refusal = failure;
        result.updates.append(MailboxStatus{mailbox, false, failure.text});
    }
    void add(const QString &mailbox, const ImapUpdate &update)
    {
        answered = true;
        reached.set(mailbox, update.position);
        result.updates.append(withCursor(update.update, reached.toCursor()));
    }
};

ImapFeed::ImapFeed(const ImapConfig &server, const QStringList &mailboxes, const Secret &secret,
    Clock &clock, RandomSource &random)
    : m_secret(secret)
{
    for (const QString &mailbox : mailboxes) {
        ImapConfig config = server;
        config.mailbox = mailbox;
        auto watcher = std::make_unique<ImapWatcher>(config, m_secret, clock, random);
        connect(watcher.get(), &ImapWatcher::updated, this, &ImapFeed::onUpdate);
        connect(watcher.get(), &ImapWatcher::refused, this, &ImapFeed::refused);
        connect(watcher.get(), &ImapWatcher::liveChanged, this,
            [this, mailbox](bool live, const QString &reason) {
                Q_EMIT updated(MailboxStatus{mailbox, live, reason});
            });
        watcher->start();
        m_watchers.push_back(std::move(watcher));
    }
}

ImapFeed::~ImapFeed() = default;

void ImapFeed::replay(const Cursor &after, ReplayDone done)
{
    const auto gathering = std::make_shared<Gathering>();
    gathering->done = std::move(done);
    // What this gateway's cursors never look like is from elsewhere: nothing is known then.
    gathering->since = ImapCursor::parse(after).value_or(ImapCursor());
    // Every cursor on the way names all mailboxes: whoever is cut off after the first event must
    // not lose its place in the others.
    for (const auto &watcher : m_watchers) {
        if (const auto position = gathering->since.position(watcher->mailbox()))
            gathering->reached.set(watcher->mailbox(), *position);
    }
    gather(gathering);
}

void ImapFeed::snapshot(ReplayDone done)
{
    replay({}, std::move(done));
}

void ImapFeed::gather(const std::shared_ptr<Gathering> &gathering)
{
    if (gathering->next == m_watchers.size()) {
        if (gathering->refusal && !gathering->answered)
            gathering->done(*gathering->refusal);
        else
            gathering->done(gathering->result);
        return;
    }
    ImapWatcher &watcher = *m_watchers[gathering->next++];
    watcher.whenReady([this, gathering, name = watcher.mailbox()](const auto &ready) {
        if (const auto *failure = std::get_if<Failure>(&ready)) {
            if (isOfOneMailbox(*failure)) {
                gathering->leaveOut(name, *failure);
                gather(gathering);
            } else {
                gathering->done(*failure);
            }
            return;
        }
        ImapMailbox &mailbox = *std::get<ImapMailbox *>(ready);
        if (gathering->since.position(mailbox.name()))
            gatherChanges(gathering, mailbox);
        else
            gatherSnapshot(gathering, mailbox);
    });
}

void ImapFeed::gatherChanges(const std::shared_ptr<Gathering> &gathering, ImapMailbox &mailbox)
{
    const QString name = mailbox.name();
    const ImapPosition since = *gathering->since.position(name);
    mailbox.changesSince(since, [this, gathering, name, &mailbox](const auto &answer) {
        if (const auto *failure = std::get_if<Failure>(&answer)) {
            gathering->done(*failure);
            return;
        }
        const auto &changes = std::get<ImapChanges>(answer);
        if (!changes.continued) {
            gatherSnapshot(gathering, mailbox);
            return;
        }
        gathering->result.resumed = true;
        gathering->answered = true;
        for (const ImapUpdate &update : changes.updates)
            gathering->add(name, update);
        gather(gathering);
    });
}

void ImapFeed::gatherSnapshot(const std::shared_ptr<Gathering> &gathering, ImapMailbox &mailbox)
{
    const QString name = mailbox.name();
    mailbox.snapshot([this, gathering, name](const auto &answer) {
        if (const auto *failure = std::get_if<Failure>(&answer)) {
            gathering->done(*failure);
            return;
        }
        gathering->add(name, std::get<ImapUpdate>(answer));
        gather(gathering);
    });
}

void ImapFeed::fetch(const QString &mailbox, const QStringList &ids, FetchDone done)
{
    ImapWatcher *watcher = watcherOf(mailbox);
    if (!watcher) {
        done(Failure{FailureKind::Permanent, tr("This mailbox is not watched."), {}, {}});
        return;
    }
    watcher->whenReady([ids, done = std::move(done)](const auto &ready) {
        if (const auto *failure = std::get_if<Failure>(&ready))
            done(*failure);
        else
            std::get<ImapMailbox *>(ready)->fetch(ids, done);
    });
}

void ImapFeed::act(MailAction action, const QString &mailbox, const QString &id, ActDone done)
{
    ImapWatcher *watcher = watcherOf(mailbox);
    if (!watcher) {
        done(Failure{FailureKind::Permanent, tr("This mailbox is not watched."), {}, {}});
        return;
    }
    watcher->whenReady([action, id, done = std::move(done)](const auto &ready) {
        if (const auto *failure = std::get_if<Failure>(&ready))
            done(*failure);
        else
            std::get<ImapMailbox *>(ready)->act(action, id, done);
    });
}

void ImapFeed::retryNow()
{
    for (const auto &watcher : m_watchers)
        watcher->retryNow();
}

void ImapFeed::onUpdate(const ImapUpdate &update)
{
    ImapCursor cursor;
    for (const auto &watcher : m_watchers) {
        if (const auto position = watcher->position())
            cursor.set(watcher->mailbox(), *position);
    }
    Q_EMIT updated(withCursor(update.update, cursor.toCursor()));
}

ImapWatcher *ImapFeed::watcherOf(const QString &mailbox) const
{
    for (const auto &watcher : m_watchers) {
        if (watcher->mailbox() == mailbox)
            return watcher.get();
    }
    return nullptr;
}

} // namespace Grelot
