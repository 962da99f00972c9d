// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "connection.h"

namespace Grelot {

QString connectionStateName(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Stopped:
        return QStringLiteral("stopped");
    case ConnectionState::Waiting:
        return QStringLiteral("waiting");
    case ConnectionState::Connecting:
        return QStringLiteral("connecting");
    case ConnectionState::Syncing:
        return QStringLiteral("syncing");
    case ConnectionState::Online:
        return QStringLiteral("online");
    case ConnectionState::Offline:
        return QStringLiteral("offline");
    case ConnectionState::NeedsUser:
        return QStringLiteral("needs-user");
    }
    Q_UNREACHABLE();
}

Connection::Connection(Dialer &dialer, Clock &clock, RandomSource &random, QObject *parent)
    : QObject(parent)
    , m_dialer(dialer)
    , m_clock(clock)
    , m_backoff(random)
    , m_ladder(dialer.rungs())
    , m_heartbeat(clock)
    , m_deadline(clock.alarm([this] { deadlinePassed(); }))
    , m_since(clock.utc())
{
    connect(&m_heartbeat, &Heartbeat::probeDue, this, [this] {
        if (m_link)
            m_link->probe();
    });
    connect(&m_heartbeat, &Heartbeat::missed, this, [this] {
        linkFailed({FailureKind::Transient,
            tr("The server stopped answering. Grelot connects again by itself."),
            QStringLiteral("no sign of life before the heartbeat's deadline"), {}});
    });
}

Connection::~Connection()
{
    dropLink();
}

void Connection::start()
{
    if (state() == ConnectionState::Stopped)
        dial();
}

void Connection::stop()
{
    dropLink();
    m_deadline->stop();
    if (state() != ConnectionState::Stopped)
        enter(Phase::Stopped{});
}

void Connection::nudge()
{
    switch (state()) {
    case ConnectionState::Waiting: {
        const auto waiting = std::get<Phase::Waiting>(m_phase);
        const auto delay = m_backoff.afterNudge(m_clock.now());
        if (m_clock.now() + delay < waiting.until)
            waitFor(delay, waiting.reason);
        break;
    }
    case ConnectionState::Syncing:
    case ConnectionState::Online:
        m_heartbeat.probeNow();
        break;
    case ConnectionState::NeedsUser:
        m_backoff.reset();
        waitFor(m_backoff.afterNudge(m_clock.now()), std::get<Phase::NeedsUser>(m_phase).reason);
        break;
    case ConnectionState::Stopped:
    case ConnectionState::Connecting:
    case ConnectionState::Offline:
        break;
    }
}

void Connection::goOffline(const QString &reason)
{
    if (state() == ConnectionState::Stopped)
        return;
    dropLink();
    m_deadline->stop();
    enter(Phase::Offline{reason});
}

void Connection::comeBack()
{
    if (state() == ConnectionState::Offline)
        waitFor(m_backoff.afterNudge(m_clock.now()), {});
}

void Connection::fail(const Failure &failure)
{
    linkFailed(failure);
}

std::optional<Rung> Connection::rung() const
{
    return std::visit(
        [](const auto &phase) -> std::optional<Rung> {
            if constexpr (requires { phase.rung; })
                return phase.rung;
            else
                return std::nullopt;
        },
        m_phase);
}

QString Connection::reason() const
{
    if (const auto *waiting = std::get_if<Phase::Waiting>(&m_phase))
        return waiting->reason.text;
    if (const auto *needsUser = std::get_if<Phase::NeedsUser>(&m_phase))
        return needsUser->reason.text;
    if (const auto *offline = std::get_if<Phase::Offline>(&m_phase))
        return offline->reason;
    return {};
}

std::chrono::milliseconds Connection::retryIn() const
{
    const auto *waiting = std::get_if<Phase::Waiting>(&m_phase);
    return waiting ? std::max(waiting->until - m_clock.now(), Clock::Moment(0)) : Clock::Moment(0);
}

void Connection::enter(ConnectionPhase phase)
{
    m_phase = std::move(phase);
    m_since = m_clock.utc();
    Q_EMIT phaseChanged();
}

void Connection::dial()
{
    const Rung rung = m_ladder.current();
    m_backoff.attemptStarted(m_clock.now());
    m_link = m_dialer.dial(rung);
    connect(m_link.get(), &Link::opened, this, &Connection::linkOpened);
    connect(m_link.get(), &Link::proven, this, &Connection::linkProven);
    connect(m_link.get(), &Link::synced, this, &Connection::linkSynced);
    connect(m_link.get(), &Link::alive, this, &Connection::linkAlive);
    connect(m_link.get(), &Link::failed, this, &Connection::linkFailed);
    m_deadline->start(m_link->timings().open);
    enter(Phase::Connecting{rung});
    if (m_link) // a listener may have stopped us
        m_link->open();
}

void Connection::dropLink()
{
    m_heartbeat.stop();
    if (!m_link)
        return;
    // The link is often what called us, and what awaits deletion still emits.
    Link *link = m_link.release();
    link->disconnect(this);
    link->abort();
    link->deleteLater();
}

void Connection::linkOpened()
{
    m_deadline->start(m_link->timings().proof);
    linkAlive();
}

void Connection::linkProven(const SessionTerms &terms)
{
    m_backoff.sessionProven(m_clock.now(), terms.reconnectSpread);
    const LinkTimings timings = m_link->timings();
    // A peer that answers pings but never gets to the point must not hold us for ever.
    m_deadline->start(timings.sync);
    m_heartbeat.start(timings.silence, timings.answer, terms.heartbeat);
    linkAlive();
    enter(Phase::Syncing{m_ladder.current()});
}

void Connection::linkSynced()
{
    m_deadline->stop();
    enter(Phase::Online{m_ladder.current()});
}

void Connection::linkAlive()
{
    m_lastSign = m_clock.utc();
    m_heartbeat.signOfLife();
}

void Connection::linkFailed(const Failure &failure)
{
    dropLink();
    m_deadline->stop();
    const Failure judged = m_ladder.judge(failure);
    const auto delay = m_backoff.afterFailure(m_clock.now(), judged);
    if (judged.kind == FailureKind::User)
        enter(Phase::NeedsUser{judged});
    else
        waitFor(delay, judged);
    Q_EMIT failed(judged);
}

void Connection::deadlinePassed()
{
    switch (state()) {
    case ConnectionState::Waiting:
        dial();
        break;
    case ConnectionState::Connecting: {
        const bool silent = m_link->openTimeoutKind() == FailureKind::Rung;
        linkFailed({m_link->openTimeoutKind(),
            silent ? tr("The server was reached but did not answer in time.")
                   : tr("The server could not be reached in time."),
            QStringLiteral("deadline of the opening passed"), {}});
        break;
    }
    case ConnectionState::Syncing:
        linkFailed({FailureKind::Transient, tr("Reading the inbox took too long."),
            QStringLiteral("deadline of the first sync passed"), {}});
        break;
    case ConnectionState::Stopped:
    case ConnectionState::Online:
    case ConnectionState::Offline:
    case ConnectionState::NeedsUser:
        break;
    }
}

void Connection::waitFor(std::chrono::milliseconds delay, const Failure &reason)
{
    m_deadline->start(delay);
    enter(Phase::Waiting{m_clock.now() + delay, reason});
}

} // namespace Grelot
