// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmapsync.h"

#include "jmapfollower.h"
#include "jmapmethoderror.h"

#include <QMap>
#include <QPointer>

#include <algorithm>

namespace Grelot {

JmapSync::JmapSync(
    JmapApi &api, JmapSession session, const Start &start, const JmapKnown &known, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_session(std::move(session))
    , m_seenSession(m_session.state)
    , m_position(start.from)
{
    const QList<JmapWatch> watches = jmapWatches(start.watched, m_session);
    QMap<QString, QList<JmapWatch>> byAccount;
    for (const JmapWatch &watch : watches)
        byAccount[watch.accountId].append(watch);
    for (const JmapAccount &account : std::as_const(m_session.accounts)) {
        if (byAccount.contains(account.id))
            addFollower(account.id, byAccount.value(account.id), start, known);
    }
}

JmapSync::~JmapSync() = default;

void JmapSync::addFollower(const QString &accountId, const QList<JmapWatch> &watches,
    const Start &start, const JmapKnown &known)
{
    std::optional<JmapPlace> place;
    if (const auto at = m_position.places.constFind(accountId); at != m_position.places.cend())
        place = *at;
    m_followers.push_back(std::make_unique<JmapFollower>(m_api,
        JmapFollower::Start{accountId, watches, place, start.listed,
            std::min(start.page, m_session.limits.maxObjectsInGet)},
        known));
    JmapFollower *follower = m_followers.back().get();
    connect(follower, &JmapFollower::told, this,
        [this, accountId](const QList<MailUpdate> &updates, const JmapPlace &at) {
            take(accountId, updates, at);
        });
    connect(follower, &JmapFollower::answered, this, &JmapSync::noteSession);
    connect(follower, &JmapFollower::accountOutdated, this,
        [this] { Q_EMIT sessionChanged(QString()); });
    connect(follower, &JmapFollower::finished, this, &JmapSync::finishStep);
    connect(follower, &JmapFollower::failed, this, &JmapSync::fail);
}

void JmapSync::start()
{
    m_hasStarted = true;
    if (m_followers.empty())
        finishStep();
    else
        next();
}

void JmapSync::take(const JmapStateChange &change)
{
    for (const auto &follower : m_followers)
        follower->announce(change.changed.value(follower->accountId()));
    next();
}

void JmapSync::look()
{
    for (const auto &follower : m_followers)
        follower->look();
    next();
}

std::optional<JmapSync::Spot> JmapSync::spotOf(const QString &watched) const
{
    for (const auto &follower : m_followers) {
        for (const JmapWatch &watch : follower->watches()) {
            const JmapMailbox *mailbox =
                watch.name == watched ? follower->mailboxes().at(watch) : nullptr;
            if (mailbox)
                return Spot{watch.accountId, mailbox->id};
        }
    }
    return std::nullopt;
}

QString JmapSync::mailboxWithRole(const QString &accountId, const QString &role) const
{
    for (const auto &follower : m_followers) {
        if (follower->accountId() != accountId)
            continue;
        if (const JmapMailbox *mailbox = follower->mailboxes().withRole(role))
            return mailbox->id;
    }
    return {};
}

void JmapSync::next()
{
    if (!m_hasStarted || m_isUnderWay || m_hasFailed)
        return;
    const auto due = std::find_if(m_followers.begin(), m_followers.end(),
        [](const auto &follower) { return follower->isDue(); });
    if (due == m_followers.end())
        return;
    m_isUnderWay = true;
    (*due)->step();
}

void JmapSync::finishStep()
{
    m_isUnderWay = false;
    const bool isInStep = std::all_of(m_followers.begin(), m_followers.end(),
        [](const auto &follower) { return follower->hasStarted(); });
    const QPointer self(this);
    if (isInStep && !std::exchange(m_hasSynced, true))
        Q_EMIT synced();
    if (!self)
        return;
    next();
    if (self && !m_isUnderWay && !m_hasFailed)
        Q_EMIT settled();
}

void JmapSync::take(
    const QString &accountId, const QList<MailUpdate> &updates, const JmapPlace &place)
{
    m_position.places.insert(accountId, place);
    // A step is told as a whole or not at all: what is kept of a half would be a whole's.
    qsizetype last = updates.size() - 1;
    while (last >= 0 && !cursorOf(updates.at(last)))
        --last;
    const QPointer self(this);
    for (qsizetype i = 0; i < updates.size() && self; ++i) {
        const MailUpdate &update = updates.at(i);
        Q_EMIT updated(i == last ? withCursor(update, m_position.toCursor()) : update);
    }
}

void JmapSync::noteSession(const QString &state)
{
    if (state.isEmpty() || std::exchange(m_seenSession, state) == state)
        return;
    Q_EMIT sessionChanged(state);
}

void JmapSync::fail(const Failure &failure)
{
    if (std::exchange(m_hasFailed, true))
        return;
    m_isUnderWay = false;
    Q_EMIT failed(failure);
}

} // namespace Grelot
