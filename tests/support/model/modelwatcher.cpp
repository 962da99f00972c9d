// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "modelwatcher.h"

#include "imapmailbox.h"
#include "imapsnapshot.h"
#include "orderedid.h"

#include <limits>

namespace Grelot {

namespace {

using Millis = ModelWorld::Millis;

Failure away()
{
    return {FailureKind::Transient, QStringLiteral("The mail server is away."), {}, {}};
}

Failure gone()
{
    return {FailureKind::Permanent, QStringLiteral("The message is gone."), {}, {}};
}

NumberSet newestOf(const NumberSet &uids, qsizetype most)
{
    NumberSet result;
    for (auto range = uids.ranges().rbegin(); range != uids.ranges().rend(); ++range) {
        for (quint64 uid = range->second + 1; uid-- > range->first;) {
            if (result.size() == quint64(most))
                return result;
            result.insert(uid);
        }
    }
    return result;
}

} // namespace

ModelWatcher::ModelWatcher(ModelMailServer &server, ModelMailbox &mailbox, ModelWorld &world)
    : m_server(server)
    , m_mailbox(mailbox)
    , m_world(world)
    , m_model(mailbox.name())
    , m_later(world.clock)
    , m_connecting(world.clock)
    , m_answers(world.clock)
{
    connect(&server, &ModelMailServer::changed, this, [this](const QString &name) {
        if (name != m_mailbox.name() || !m_online || std::exchange(m_looking, true))
            return;
        m_later.in(m_world.rollBetween(Millis(0), Millis(300)), [this] { look(); });
    });
    connect(&server, &ModelMailServer::dropped, this, [this](const QString &name) {
        if (name == m_mailbox.name() && m_online)
            fail();
    });
    connectSoon(Millis(400));
}

void ModelWatcher::whenReady(Ready task)
{
    if (m_online) {
        task(std::nullopt);
        return;
    }
    m_tasks.append(std::move(task));
    retryNow();
}

void ModelWatcher::retryNow()
{
    if (!m_online)
        connectSoon(Millis(2'000));
}

void ModelWatcher::connectSoon(Millis most)
{
    m_connecting.clear();
    m_connecting.in(m_world.rollBetween(Millis(20), most), [this] { connectNow(); });
}

void ModelWatcher::connectNow()
{
    if (m_server.isAway())
        fail();
    else
        select();
}

void ModelWatcher::fail()
{
    m_online = m_looking = false;
    ++m_connection;
    m_later.clear();
    connectSoon(Millis(15'000));
    if (!m_starting && !std::exchange(m_away, true))
        Q_EMIT liveChanged(false, away().text);
    for (const Ready &task : std::exchange(m_tasks, {}))
        task(away());
}

void ModelWatcher::select()
{
    m_connecting.clear();
    m_online = true;
    m_model.reset(m_mailbox.position(), m_mailbox.messages().size(), m_mailbox.unread());
    Changes changes;
    if (m_told && canContinue(*m_told))
        changes = replay(*m_told, m_model.position(), qint64(m_model.unread().size()));
    if (changes)
        tell(*changes);
    else
        tell(whole());
    m_starting = false;
    if (std::exchange(m_away, false))
        Q_EMIT liveChanged(true, {});
    for (const Ready &task : std::exchange(m_tasks, {}))
        task(std::nullopt);
}

void ModelWatcher::look()
{
    m_looking = false;
    const ImapPosition known = m_model.position();
    // A server tells arrivals and changes apart, and in no order.
    const bool onlyArrivals = m_world.rollOneIn(4);
    for (const auto &[uid, stored] : m_mailbox.messages()) {
        if (uid >= known.uidNext)
            m_model.arrive(uid, stored.message, stored.modSeq);
        else if (!onlyArrivals && stored.modSeq > known.highestModSeq)
            m_model.setFlags(uid, stored.message.flags, stored.modSeq);
    }
    if (!onlyArrivals) {
        m_model.vanish(m_mailbox.vanishedSince(known.highestModSeq));
        m_model.sawModSeq(m_mailbox.position().highestModSeq);
        m_model.settle();
    }
    m_model.setTotal(m_mailbox.messages().size());
    if (onlyArrivals) {
        m_looking = true;
        m_later.in(m_world.rollBetween(Millis(0), Millis(200)), [this] { look(); });
    }
    tell(m_model.take());
}

void ModelWatcher::tell(const QList<ImapUpdate> &updates)
{
    for (const ImapUpdate &update : updates)
        tell(update);
}

void ModelWatcher::tell(const ImapUpdate &update)
{
    m_told = update.position;
    if (!m_starting)
        Q_EMIT updated(update);
}

bool ModelWatcher::canContinue(const ImapPosition &since) const
{
    const ImapPosition now = m_model.position();
    return since.uidValidity == now.uidValidity && since.uidNext > 0 &&
        since.uidNext <= now.uidNext && now.uidNext - since.uidNext <= ImapMailbox::mostReplayed &&
        since.highestModSeq > 0 && since.highestModSeq <= now.highestModSeq;
}

ModelWatcher::Changes ModelWatcher::replay(
    const ImapPosition &since, const ImapPosition &until, qint64 unread) const
{
    if (since == until)
        return QList<ImapUpdate>();
    ImapMailboxModel model(m_mailbox.name());
    model.reset(since, 0, {});
    model.vanish(m_mailbox.vanishedSince(since.highestModSeq));
    for (const auto &[uid, stored] : m_mailbox.messages()) {
        if (uid < since.uidNext && stored.modSeq > since.highestModSeq)
            model.setFlags(uid, stored.message.flags, stored.modSeq);
        else if (uid >= since.uidNext && uid < until.uidNext)
            model.arrive(uid, stored.message, 0);
    }
    QList<ImapUpdate> updates = model.take(unread);
    if (!updates.isEmpty())
        updates.last().position = until;
    return updates;
}

void ModelWatcher::changesSince(const ImapPosition &since, const Done<Changes> &done)
{
    if (!canContinue(since)) {
        done(Changes());
        return;
    }
    answer([this, since, done, until = m_model.position(),
               unread = qint64(m_model.unread().size())](bool stands) {
        if (stands)
            done(replay(since, until, unread));
        else
            done(away());
    });
}

ImapUpdate ModelWatcher::whole() const
{
    Snapshot snapshot{
        m_mailbox.name(), qint64(m_model.unread().size()), qint64(m_model.total()), {}, {}, {}, {}};
    const ImapPosition position = m_model.position();
    snapshot.nextId = OrderedId{position.uidValidity, position.uidNext}.toString();
    snapshot.unreadIds.insert(position.uidValidity, m_model.unread());
    addMessages(snapshot, newestOf(m_model.unread(), ImapSnapshots::messages));
    return {snapshot, position};
}

void ModelWatcher::addMessages(Snapshot &snapshot, const NumberSet &newest) const
{
    for (auto range = newest.ranges().rbegin(); range != newest.ranges().rend(); ++range) {
        for (quint64 uid = range->second + 1; uid-- > range->first;) {
            const auto found = m_mailbox.messages().find(uid);
            if (found != m_mailbox.messages().end() && found->second.message.isUnread())
                snapshot.messages.append(found->second.message);
        }
    }
}

void ModelWatcher::snapshot(const Done<ImapUpdate> &done)
{
    // All of it as of now, but the messages, which are fetched.
    ImapUpdate update = whole();
    const NumberSet newest = newestOf(m_model.unread(), ImapSnapshots::messages);
    answer([this, update, newest, done](bool stands) mutable {
        if (!stands) {
            done(away());
            return;
        }
        auto &snapshot = std::get<Snapshot>(update.update);
        snapshot.messages.clear();
        addMessages(snapshot, newest);
        done(update);
    });
}

void ModelWatcher::fetch(const QStringList &ids, const Done<Messages> &done)
{
    answer([this, ids, done](bool stands) {
        if (!stands) {
            done(away());
            return;
        }
        std::map<quint64, Message> found;
        for (const QString &id : ids) {
            const auto ordered = OrderedId::parse(id);
            if (!ordered || ordered->epoch != m_mailbox.position().uidValidity)
                continue;
            const auto stored = m_mailbox.messages().find(ordered->number);
            if (stored != m_mailbox.messages().end())
                found.emplace(ordered->number, stored->second.message);
        }
        Messages messages;
        for (const auto &[uid, message] : found)
            messages.append(message);
        done(messages);
    });
}

void ModelWatcher::act(MailAction action, const QString &id, const Ready &done)
{
    answer([this, action, id, done](bool stands) {
        const auto ordered = OrderedId::parse(id);
        const bool known = stands && ordered &&
            ordered->epoch == m_mailbox.position().uidValidity &&
            m_mailbox.messages().contains(ordered->number);
        if (!known) {
            done(stands ? gone() : away());
            return;
        }
        const Flags flags = m_mailbox.messages().at(ordered->number).message.flags;
        switch (action) {
        case MailAction::MarkRead:
            m_mailbox.setFlags(ordered->number, flags | Flag::Seen);
            break;
        case MailAction::MarkUnread:
            m_mailbox.setFlags(ordered->number, flags & ~Flags(Flag::Seen));
            break;
        case MailAction::Flag:
            m_mailbox.setFlags(ordered->number, flags | Flag::Flagged);
            break;
        case MailAction::Archive:
        case MailAction::Trash:
            m_mailbox.take(ordered->number);
            break;
        }
        m_server.touch(m_mailbox);
        done(std::nullopt);
    });
}

void ModelWatcher::answer(const std::function<void(bool stands)> &then)
{
    if (m_world.rollOneIn(2)) {
        then(true);
        return;
    }
    m_answers.in(m_world.rollBetween(Millis(1), Millis(150)),
        [this, then, connection = m_connection] { then(connection == m_connection); });
}

} // namespace Grelot
