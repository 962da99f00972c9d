// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "actionoverlay.h"

namespace Grelot {

ActionOverlay::ActionOverlay(ActionQueue &queue, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_clock(clock)
    , m_expiry(clock.alarm([this] { expire(); }))
{
    connect(&queue, &ActionQueue::done, this, &ActionOverlay::keep);
    connect(&queue, &ActionQueue::waitingChanged, this, &ActionOverlay::changed);
}

Inbox ActionOverlay::over(const Inbox &said) const
{
    Inbox shown = said;
    // Of marks of one message the last counts: one that was read and unread again is shown whole.
    QHash<std::pair<QString, QString>, MailAction> last;
    const auto lay = [&](const PendingAction &action) {
        if (action.action == MailAction::Flag)
            shown.act(action.action, action.mailbox, action.id);
        else
            last.insert({action.mailbox, action.id}, action.action);
    };
    for (const Done &done : m_done)
        lay(done.action);
    for (const PendingAction &pending : m_queue.waiting())
        lay(pending);
    for (const PendingAction &held : m_held)
        lay(held);
    for (auto mark = last.cbegin(); mark != last.cend(); ++mark)
        shown.act(mark.value(), mark.key().first, mark.key().second);
    return shown;
}

void ActionOverlay::hold(const PendingActions &actions)
{
    m_held.append(actions);
    Q_EMIT changed();
}

void ActionOverlay::release(const PendingActions &actions)
{
    for (const PendingAction &action : actions)
        m_held.removeOne(action);
    Q_EMIT changed();
}

void ActionOverlay::heard(const Inbox &said)
{
    m_done.removeIf([&said](const Done &done) {
        return said.showsDone(done.action.action, done.action.mailbox, done.action.id);
    });
}

void ActionOverlay::keep(const PendingAction &action)
{
    const auto isFlag = [](const PendingAction &one) { return one.action == MailAction::Flag; };
    m_done.removeIf([&](const Done &earlier) {
        return earlier.action.id == action.id && earlier.action.mailbox == action.mailbox &&
            isFlag(earlier.action) == isFlag(action);
    });
    m_done.append({action, m_clock.now() + confirmation});
    if (!m_expiry->isActive())
        m_expiry->start(confirmation);
}

void ActionOverlay::expire()
{
    const auto now = m_clock.now();
    const qsizetype before = m_done.size();
    m_done.removeIf([now](const Done &done) { return done.until <= now; });
    if (!m_done.isEmpty())
        m_expiry->start(m_done.first().until - now);
    if (m_done.size() < before)
        Q_EMIT changed();
}

} // namespace Grelot
