// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "actionqueue.h"

#include <QPointer>
#include <QScopedValueRollback>

#include <algorithm>

namespace Grelot {

ActionQueue::ActionQueue(MailSource &source, ActionStore store, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_clock(clock)
    , m_store(std::move(store))
    , m_alarm(clock.alarm([this] { timeOut(); }))
    , m_saveSoon(clock.alarm([this] { save(); }))
{
}

ActionQueue::~ActionQueue() = default;

void ActionQueue::load()
{
    ActionStore::Loaded loaded = m_store.load();
    m_actions = std::move(loaded.actions);
    if (!loaded.setAside.isEmpty()) {
        tell(tr("The file that remembers what is still to be done to messages was damaged. It was "
                "set aside as %1; what was in it is not done.")
                 .arg(loaded.setAside),
            QStringLiteral("damaged actions set aside"));
    }
}

void ActionQueue::add(MailAction action, const QString &mailbox, const QString &id)
{
    if (m_actions.isEmpty())
        m_told.clear(); // the same words are about something else now
    if (std::max(mailbox.size(), id.size()) > ActionLimits::identifier) {
        tell(tr("Nothing was done to a message: its mailbox or its id has more than %1 characters.")
                 .arg(ActionLimits::identifier),
            QStringLiteral("identifier too long"));
        return;
    }
    PendingActions folded = m_actions;
    fold(folded, {action, mailbox, id}, m_isUnderWay ? 1 : 0);
    if (folded.size() > ActionLimits::actions) {
        tell(tr("%1 actions on messages already wait for this account's server, and Grelot keeps "
                "no more. Do this one again when the account is connected.")
                 .arg(ActionLimits::actions),
            QStringLiteral("too many actions"));
        return;
    }
    m_actions = std::move(folded);
    m_isUnsaved = true;
    Q_EMIT waitingChanged();
    startNext();
    saveAfterAdding();
}

void ActionQueue::saveAfterAdding()
{
    // A whole list marked as read is one file written, or two, and not hundreds.
    const auto next = m_saved ? *m_saved + burst : m_clock.now();
    if (next <= m_clock.now())
        save();
    else if (m_isUnsaved)
        m_saveSoon->start(next - m_clock.now());
}

void ActionQueue::setOnline(bool online)
{
    const bool came = online && !m_online;
    m_online = online;
    if (!online) {
        m_alarm->stop();
        return;
    }
    if (came && m_isUnderWay)
        giveUpAttempt();
    if (m_isUnderWay)
        return;
    m_alarm->stop();
    startNext();
}

void ActionQueue::save()
{
    if (m_isUnsaved)
        write();
}

bool ActionQueue::mayStart() const
{
    return m_online && !m_isUnderWay && !m_alarm->isActive() && !m_actions.isEmpty();
}

void ActionQueue::startNext()
{
    // A source may answer at once; a thousand such answers must not be as many calls deep.
    if (m_isStarting)
        return;
    const QScopedValueRollback starting(m_isStarting, true);
    while (mayStart())
        start();
}

void ActionQueue::start()
{
    PendingAction &head = m_actions.first();
    m_mayBeDone = head.tried;
    if (isMove(head.action) && !head.tried) {
        // Before it leaves: after a kill it must be known that it may have been done.
        head.tried = true;
        write();
    }
    m_isUnderWay = true;
    m_alarm->start(answerTime);
    const PendingAction pending = head;
    m_source.act(pending.action, pending.mailbox, pending.id,
        [self = QPointer(this), attempt = ++m_attempt](const std::optional<Failure> &failure) {
            if (self && self->m_isUnderWay && self->m_attempt == attempt)
                self->settle(failure);
        });
}

void ActionQueue::settle(const std::optional<Failure> &failure)
{
    m_isUnderWay = false;
    m_alarm->stop();
    if (!failure) {
        Q_EMIT done(m_actions.first());
        removeHead();
    } else {
        switch (failure->kind) {
        case FailureKind::Transient:
        case FailureKind::Rung:
            putOff(*failure);
            break;
        case FailureKind::User:
        case FailureKind::Permanent:
            drop(*failure);
            break;
        }
    }
    startNext();
}

void ActionQueue::putOff(const Failure &failure)
{
    if (!m_online)
        return;
    if (m_pauses == mostPauses) {
        removeHead();
        tell(tr("An action on a message was tried %1 times and given up. The last answer: %2")
                 .arg(mostPauses + 1)
                 .arg(failure.text),
            failure.detail);
        return;
    }
    const std::chrono::milliseconds pause = shortestPause * (1 << m_pauses);
    m_alarm->start(std::clamp<std::chrono::milliseconds>(
        failure.retryAfter.value_or(pause), pause, longestPause));
}

void ActionQueue::drop(const Failure &failure)
{
    const bool wasDone = m_mayBeDone && isGone(failure) && isMove(m_actions.first().action);
    if (wasDone)
        Q_EMIT done(m_actions.first());
    removeHead();
    if (!wasDone)
        tell(failure.text, failure.detail);
}

void ActionQueue::removeHead()
{
    m_actions.removeFirst();
    m_pauses = 0;
    m_isUnsaved = true;
    // What is repeated after a kill in this second does no harm.
    if (m_actions.isEmpty())
        write();
    else if (!m_saveSoon->isActive())
        m_saveSoon->start(saveDelay);
    Q_EMIT waitingChanged();
}

void ActionQueue::timeOut()
{
    if (m_isUnderWay) {
        giveUpAttempt();
        putOff({FailureKind::Transient,
            tr("The server did not answer within %1 minutes.").arg(answerTime.count()),
            QStringLiteral("action not answered"), {}});
    } else {
        ++m_pauses;
    }
    startNext();
}

void ActionQueue::giveUpAttempt()
{
    m_isUnderWay = false;
    ++m_attempt;
}

void ActionQueue::write()
{
    m_saveSoon->stop();
    m_isUnsaved = false;
    m_saved = m_clock.now();
    const auto problem = m_store.save(m_actions);
    // Said once, not with every action while a disk is full.
    if (problem && !m_saveFailed)
        tell(*problem, QStringLiteral("actions not saved"));
    m_saveFailed = problem.has_value();
}

void ActionQueue::tell(const QString &text, const QString &detail)
{
    if (std::exchange(m_told, text) != text)
        Q_EMIT wentWrong({FailureKind::User, text, detail, {}});
}

} // namespace Grelot
