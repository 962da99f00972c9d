// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "accountsession.h"

#include <QLoggingCategory>
#include <QPointer>

namespace Grelot {

Q_LOGGING_CATEGORY(logSession, "grelot.session", QtInfoMsg)

AccountSession::AccountSession(Parts parts, Clock &clock, RandomSource &random, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_filter(m_state, m_parts.watched)
    , m_backlog(*m_parts.source, m_filter, clock)
    , m_reconciler(*m_parts.source, m_inbox, clock, random)
    , m_older(*m_parts.source, m_inbox)
    , m_actions(*m_parts.source, std::move(m_parts.actions), clock)
    , m_overlay(m_actions, clock)
    , m_record(clock)
    , m_connection(*m_parts.source, clock, random)
    , m_presence(m_connection, m_parts.isLoopback)
    , m_saveSoon(clock.alarm([this] { save(); }))
{
    connect(m_parts.source.get(), &MailSource::updated, this, &AccountSession::take);
    connect(&m_reconciler, &Reconciler::found, this, &AccountSession::take);
    connect(&m_actions, &ActionQueue::wentWrong, this, &AccountSession::wentWrong);
    connect(&m_overlay, &ActionOverlay::changed, this, &AccountSession::showActions);
    connect(&m_connection, &Connection::failed, this, [this](const Failure &failure) {
        qCInfo(logSession, "connection failed: %ls", qUtf16Printable(failure.detail));
        Q_EMIT failed(failure);
    });
    connect(&m_connection, &Connection::phaseChanged, this, [this] {
        const bool online = m_connection.state() == ConnectionState::Online;
        // What a stream says of the server behind holds as long as that stream; Online again is
        // another one that took over.
        if (m_connection.state() == ConnectionState::Connecting || (online && m_wasOnline)) {
            m_inbox.clearTrouble();
            show();
        }
        m_wasOnline = online;
        recordPhase();
        m_backlog.setOnline(online);
        m_reconciler.setOnline(online);
        m_actions.setOnline(online);
        Q_EMIT connectionChanged();
    });
    m_parts.secrets->onLoss([this](const Failure &failure) {
        // Whoever is connected still is so only until the server looks at the token again.
        if (m_connection.state() == ConnectionState::Stopped)
            return;
        m_connection.fail(failure);
        m_presence.apply();
    });
    connect(&m_older, &OlderMessages::shown, this, &AccountSession::showActions);
    connect(&m_backlog, &BacklogFetcher::fetched, this,
        [this](const QString &mailbox, const Messages &all, const Messages &ringing) {
            m_inbox.add(mailbox, all);
            show();
            ring(mailbox, ringing);
            Q_EMIT inboxChanged();
            changed();
        });
    connect(&m_backlog, &BacklogFetcher::finished, this, [this] {
        m_state.cursor = m_heldCursor;
        changed();
    });
}

AccountSession::~AccountSession()
{
    stop();
}

void AccountSession::start()
{
    load();
    withSecret(&Connection::start);
}

void AccountSession::withSecret(void (Connection::*next)())
{
    // The secret first: a keyring may wait for its owner longer than any attempt may take.
    m_waitingForSecret = true;
    m_parts.secrets->fetch(
        [self = QPointer(this), next](const std::variant<Secret, Failure> &answer) {
            if (!self || !std::exchange(self->m_waitingForSecret, false))
                return;
            if (const auto *failure = std::get_if<Failure>(&answer))
                self->m_connection.fail(*failure);
            else
                (self->m_connection.*next)();
            if (self)
                self->m_presence.apply();
        });
    if (m_waitingForSecret)
        Q_EMIT connectionChanged();
}

void AccountSession::reconnect()
{
    if (m_waitingForSecret)
        return;
    if (m_connection.state() == ConnectionState::NeedsUser)
        withSecret(&Connection::nudge);
    else
        m_connection.nudge();
}

void AccountSession::stop()
{
    m_waitingForSecret = false;
    m_connection.stop();
    saveNow();
}

void AccountSession::check()
{
    if (m_connection.state() == ConnectionState::Online)
        m_parts.source->refresh();
    m_reconciler.reconcileNow();
    reconnect();
}

void AccountSession::sleep()
{
    m_presence.sleep();
    saveNow();
}

void AccountSession::wake(std::chrono::milliseconds sleptFor)
{
    if (!m_presence.isAsleep())
        m_record.slept(sleptFor);
    m_presence.wake(sleptFor);
}

void AccountSession::recordPhase()
{
    switch (m_connection.state()) {
    case ConnectionState::Stopped:
        return m_record.enter(TimelineState::Stopped);
    case ConnectionState::Waiting:
    case ConnectionState::Connecting:
    case ConnectionState::Syncing:
        return m_record.enter(TimelineState::Waiting);
    case ConnectionState::Online:
        return m_record.enter(TimelineState::Online, m_connection.rung());
    case ConnectionState::Offline:
        return m_record.enter(
            m_presence.isAsleep() ? TimelineState::Asleep : TimelineState::Offline);
    case ConnectionState::NeedsUser:
        return m_record.enter(TimelineState::NeedsUser);
    }
}

void AccountSession::networkChanged(const QByteArray &id, bool hasAddress)
{
    m_presence.networkChanged(id, hasAddress);
}

void AccountSession::personReturned()
{
    // Who unlocks the screen has often unlocked the keyring with it.
    const auto *needsUser = std::get_if<Phase::NeedsUser>(&m_connection.phase());
    if (needsUser && needsUser->reason.need == Need::Keyring)
        reconnect();
    else
        m_presence.nudge();
}

void AccountSession::act(MailAction action, const QString &mailbox, const QString &id)
{
    const bool wasUnread = m_shown.unreadIds(mailbox).contains(id);
    m_actions.add(action, mailbox, id);
    if (wasUnread && !m_shown.unreadIds(mailbox).contains(id))
        Q_EMIT read(mailbox, {id});
}

void AccountSession::hold(MailAction action, const QString &mailbox, const QStringList &ids)
{
    QStringList wereUnread = ids;
    wereUnread.removeIf(
        [&](const QString &id) { return !m_shown.unreadIds(mailbox).contains(id); });
    m_overlay.hold(pendingActions(action, mailbox, ids));
    wereUnread.removeIf([&](const QString &id) { return m_shown.unreadIds(mailbox).contains(id); });
    if (!wereUnread.isEmpty())
        Q_EMIT read(mailbox, wereUnread);
}

void AccountSession::releaseHeld(
    MailAction action, const QString &mailbox, const QStringList &ids, bool isWanted)
{
    if (isWanted) {
        for (const QString &id : ids) // before they are released, so that nothing shows in between
            m_actions.add(action, mailbox, id);
    }
    m_overlay.release(pendingActions(action, mailbox, ids));
}

bool AccountSession::show()
{
    const Inbox before = m_shown;
    m_overlay.heard(m_inbox);
    m_shown = m_overlay.over(m_inbox);
    return before.unreadByMailbox() != m_shown.unreadByMailbox();
}

void AccountSession::showActions()
{
    if (show())
        Q_EMIT unreadChanged();
    Q_EMIT inboxChanged();
}

void AccountSession::saveNow()
{
    m_actions.save();
    if (m_saveSoon->isActive())
        save();
}

void AccountSession::save()
{
    m_saveSoon->stop();
    const auto problem = m_parts.store.save(m_state);
    // Said once, not every second while a disk is full.
    if (problem && !m_saveFailed)
        Q_EMIT wentWrong({FailureKind::User, *problem, QStringLiteral("state not saved"), {}});
    m_saveFailed = problem.has_value();
}

void AccountSession::load()
{
    StateStore::Loaded loaded = m_parts.store.load();
    m_state = std::move(loaded.state);
    m_heldCursor = m_state.cursor;
    m_parts.source->resumeFrom(m_state.cursor);
    if (!loaded.setAside.isEmpty()) {
        Q_EMIT wentWrong({FailureKind::User,
            tr("The file that remembers what was already announced was damaged. It was set aside "
               "as "
               "%1; Grelot starts anew from here.")
                .arg(loaded.setAside),
            QStringLiteral("damaged state set aside"), {}});
    }
    m_actions.load();
}

void AccountSession::take(const MailUpdate &update)
{
    const QString mailbox = mailboxOf(update);
    const NewsFilter::Verdict verdict = m_filter.judge(update);
    Inbox::Change change = m_inbox.apply(update);
    // What the person did was told when they did it.
    change.read.removeIf(
        [&](const QString &id) { return !m_shown.unreadIds(mailbox).contains(id); });
    const bool counts = show();

    if (!change.read.isEmpty())
        Q_EMIT read(mailbox, change.read);
    ring(mailbox, verdict.ring);
    if (counts)
        Q_EMIT unreadChanged();
    if (change.counts || change.messages || !verdict.ring.isEmpty())
        Q_EMIT inboxChanged();
    if (change.status)
        Q_EMIT connectionChanged();

    if (!verdict.backlog.isEmpty())
        m_backlog.fetch(mailbox, verdict.backlog);
    else if (std::holds_alternative<Snapshot>(update))
        m_backlog.cancel(mailbox);
    if (!change.unknown.isEmpty())
        askFor(mailbox, change.unknown);
    moveCursor(update);
}

void AccountSession::ring(const QString &mailbox, const Messages &messages)
{
    if (messages.isEmpty())
        return;
    m_record.rang(messages.size());
    Q_EMIT rang(mailbox, messages);
}

void AccountSession::askFor(const QString &mailbox, const QStringList &ids)
{
    const QStringList page = ids.first(std::min(BacklogFetcher::pageSize, ids.size()));
    m_parts.source->fetch(mailbox, page,
        [self = QPointer(this), mailbox](const std::variant<Messages, Failure> &answer) {
            const auto *messages = std::get_if<Messages>(&answer);
            if (!self || !messages)
                return; // the count is right all the same
            self->m_inbox.add(mailbox, *messages);
            self->showActions();
        });
}

void AccountSession::moveCursor(const MailUpdate &update)
{
    const Cursor *cursor = cursorOf(update);
    if (!cursor)
        return;
    if (!cursor->isEmpty())
        m_heldCursor = *cursor;
    // While a backlog is open the old cursor stays: a kill now must not pass for having fetched it.
    if (m_backlog.isIdle() && !m_heldCursor.isEmpty())
        m_state.cursor = m_heldCursor;
    changed();
}

void AccountSession::changed()
{
    if (!m_saveSoon->isActive())
        m_saveSoon->start(saveDelay);
}

Need AccountSession::need() const
{
    const auto *needsUser = std::get_if<Phase::NeedsUser>(&m_connection.phase());
    return needsUser ? needsUser->reason.need : Need::Nothing;
}

QString AccountSession::sentence() const
{
    switch (m_connection.state()) {
    case ConnectionState::Stopped:
        return m_waitingForSecret ? tr("Waiting for the password.") : tr("Not connected.");
    case ConnectionState::Connecting:
        break;
    case ConnectionState::Syncing:
        return tr("Reading the inbox.");
    case ConnectionState::Online: {
        const QString words = transportWords(*m_connection.rung());
        if (const QString trouble = m_inbox.trouble(); !trouble.isEmpty()) {
            return tr("Connected by %1, but the mail server behind is away: %2")
                .arg(words, trouble);
        }
        const QString reason = m_connection.reason();
        return reason.isEmpty() ? tr("Connected by %1.").arg(words) : reason;
    }
    case ConnectionState::Waiting:
    case ConnectionState::Offline:
    case ConnectionState::NeedsUser:
        break;
    }
    const QString reason = m_connection.reason();
    return reason.isEmpty() ? tr("Connecting.") : reason;
}

} // namespace Grelot
