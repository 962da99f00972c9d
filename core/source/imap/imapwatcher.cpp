// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapwatcher.h"

#include "imaplink.h"
#include "imapmailbox.h"

namespace Grelot {

ImapWatcher::ImapWatcher(const ImapConfig &config, SecretProvider &secret, Clock &clock,
    RandomSource &random, ImapTransportFactory transport, QObject *parent)
    : QObject(parent)
    , m_config(config)
    , m_secret(secret)
    , m_clock(clock)
    , m_transport(std::move(transport))
    , m_retry(clock.alarm([this] { retryNow(); }))
    , m_connection(*this, clock, random)
{
    connect(&m_connection, &Connection::phaseChanged, this, &ImapWatcher::onPhase);
    connect(&m_connection, &Connection::failed, this, &ImapWatcher::onFailed);
}

ImapWatcher::~ImapWatcher()
{
    m_connection.disconnect(this);
}

std::unique_ptr<Link> ImapWatcher::dial(Rung)
{
    ImapCursor resumeFrom;
    if (m_position)
        resumeFrom.set(m_config.mailbox, *m_position);
    auto link = std::make_unique<ImapLink>(m_config, m_secret, m_clock, resumeFrom, m_transport);
    m_link = link.get();
    connect(link.get(), &ImapLink::updated, this, &ImapWatcher::onUpdate);
    return link;
}

void ImapWatcher::whenReady(Task task)
{
    if (ImapMailbox *mailbox = readyMailbox()) {
        task(mailbox);
        return;
    }
    if (m_refusal) {
        const Failure refusal = *m_refusal;
        retryNow();
        task(refusal);
        return;
    }
    if (m_tasks.size() >= mostTasks) {
        task(Failure{FailureKind::Transient, tr("The mail server is away."),
            QStringLiteral("too many tasks wait for the mail server"), {}});
        return;
    }
    m_tasks.append(std::move(task));
    retryNow();
}

void ImapWatcher::retryNow()
{
    const ConnectionState state = m_connection.state();
    const bool refusedForGood = m_refusal && m_refusal->need == Need::Password;
    if (state == ConnectionState::Waiting ||
        (state == ConnectionState::NeedsUser && !refusedForGood))
        m_connection.nudge();
}

ImapMailbox *ImapWatcher::readyMailbox() const
{
    const bool online = m_connection.state() == ConnectionState::Online;
    return online && m_link ? m_link->mailbox() : nullptr;
}

void ImapWatcher::onUpdate(const ImapUpdate &update)
{
    m_position = update.position;
    if (!m_starting)
        Q_EMIT updated(update);
}

void ImapWatcher::onPhase()
{
    if (m_connection.state() != ConnectionState::Online)
        return;
    m_starting = false;
    m_refusal.reset();
    m_retry->stop();
    if (std::exchange(m_away, false))
        Q_EMIT liveChanged(true, {});
    if (ImapMailbox *mailbox = readyMailbox())
        runTasks(mailbox);
}

void ImapWatcher::onFailed(const Failure &failure)
{
    if (failure.kind == FailureKind::User) {
        m_refusal = failure;
        m_starting = false; // listeners go on without this mailbox, and are told when it comes
        if (failure.need != Need::Password)
            m_retry->start(retryAfter);
    }
    if (!m_starting && !std::exchange(m_away, true))
        Q_EMIT liveChanged(false, failure.text);
    runTasks(failure);
    if (failure.kind == FailureKind::User && failure.need == Need::Password)
        Q_EMIT refused();
}

void ImapWatcher::runTasks(const std::variant<ImapMailbox *, Failure> &result)
{
    for (const Task &task : std::exchange(m_tasks, {}))
        task(result);
}

} // namespace Grelot
