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
    , m_ladder(dialer.rungs(), dialer.whyOnlyThese())
    , m_climber(dialer, m_ladder, m_backoff, clock)
    , m_wait(clock.alarm([this] { dial(); }))
    , m_since(clock.utc())
{
    connect(&m_climber, &Climber::won, this, &Connection::switchOver);
}

Connection::~Connection()
{
    dropLink();
}

void Connection::start()
{
    if (state() != ConnectionState::Stopped)
        return;
    if (m_whyOffline.isEmpty())
        dial();
    else
        enter(Phase::Offline{std::exchange(m_whyOffline, {})});
}

void Connection::stop()
{
    dropLink();
    m_wait->stop();
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
    case ConnectionState::Online:
        if (m_link->canProbe())
            m_link->probe();
        m_climber.climbNow(m_link->canProbe() ? std::nullopt : rung());
        break;
    case ConnectionState::Syncing:
        if (m_link->canProbe())
            m_link->probe();
        break;
    case ConnectionState::NeedsUser:
        m_backoff.reset();
        m_ladder.forgetSuspicion();
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
    if (state() == ConnectionState::Stopped) {
        m_whyOffline = reason;
        return;
    }
    dropLink();
    m_wait->stop();
    m_ladder.forgetSuspicion();
    enter(Phase::Offline{reason});
}

void Connection::comeBack()
{
    m_whyOffline.clear();
    if (state() == ConnectionState::Offline)
        waitFor(m_backoff.afterReturn(m_clock.now()), {});
}

void Connection::setNetwork(const QByteArray &id)
{
    const bool connecting = state() == ConnectionState::Connecting;
    if (!m_ladder.setNetwork(id, m_link && !connecting))
        return;
    if (connecting) {
        dropLink();
        waitFor(m_backoff.afterReturn(m_clock.now()), {});
    } else {
        m_climber.startOver();
        nudge();
    }
}

void Connection::fail(const Failure &failure)
{
    dropLink();
    tell(failure, m_backoff.afterFailure(m_clock.now(), failure));
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
    const bool online = state() == ConnectionState::Online;
    if (const QString note = online ? m_link->note() : QString(); !note.isEmpty())
        return note;
    const QString because = m_ladder.because();
    if (because.isEmpty() || !rung())
        return {};
    return (online ? tr("Connected by %1, because %2.") : tr("Trying %1, because %2."))
        .arg(transportWords(*rung()), because);
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
    adopt(std::make_unique<WatchedLink>(m_dialer.dial(rung), rung, m_clock));
    m_link->deliver();
    enter(Phase::Connecting{m_link->transport()});
    if (m_link) // a listener may have stopped us
        m_link->open();
}

void Connection::adopt(std::unique_ptr<WatchedLink> link)
{
    m_link = std::move(link);
    m_roundTrips.clear();
    connect(m_link.get(), &WatchedLink::opened, this, &Connection::opened);
    connect(m_link.get(), &WatchedLink::proven, this, &Connection::linkProven);
    connect(m_link.get(), &WatchedLink::synced, this, [this] {
        enter(Phase::Online{m_link->transport()});
        if (m_link) // a listener may have stopped us
            m_climber.arm();
    });
    connect(
        m_link.get(), &WatchedLink::alive, this, [this] { m_lastSign = m_link->lastSignOfLife(); });
    connect(m_link.get(), &WatchedLink::answered, this,
        [this](std::chrono::milliseconds after) { m_roundTrips.add(after); });
    connect(m_link.get(), &WatchedLink::transportChanged, this, [this] {
        if (auto *online = std::get_if<Phase::Online>(&m_phase)) {
            online->rung = m_link->transport();
            Q_EMIT phaseChanged();
        }
    });
    connect(m_link.get(), &WatchedLink::ended, this, &Connection::linkEnded);
}

void Connection::dropLink()
{
    m_climber.cancel();
    if (!m_link)
        return;
    // The link is often what called us, and what awaits deletion still emits.
    m_link->disconnect(this);
    m_link->abort();
    m_link.release()->deleteLater();
    m_roundTrips.clear();
}

void Connection::linkProven()
{
    m_backoff.sessionProven(m_clock.now(), m_link->terms().reconnectSpread);
    m_ladder.proven(m_clock.now());
    enter(Phase::Syncing{m_link->transport()});
}

void Connection::linkEnded(const Failure &failure, LinkEnd end)
{
    dropLink();
    const auto now = m_clock.now();
    const TransportLadder::Verdict verdict = m_ladder.ended(failure, end, now);
    tell(verdict.failure,
        verdict.stepped ? m_backoff.afterStep(now) : m_backoff.afterFailure(now, verdict.failure));
}

void Connection::switchOver()
{
    std::unique_ptr<WatchedLink> link = m_climber.take();
    dropLink();
    adopt(std::move(link));
    m_lastSign = m_link->lastSignOfLife();
    m_backoff.sessionProven(m_clock.now(), m_link->terms().reconnectSpread);
    m_ladder.climbed(m_link->rung(), m_clock.now());
    enter(Phase::Online{m_link->transport()});
    if (!m_link)
        return;
    m_climber.arm();
    m_link->deliver();
}

void Connection::tell(const Failure &failure, std::chrono::milliseconds delay)
{
    if (failure.kind == FailureKind::User) {
        m_wait->stop();
        enter(Phase::NeedsUser{failure});
    } else {
        waitFor(delay, failure);
    }
    Q_EMIT failed(failure);
}

void Connection::waitFor(std::chrono::milliseconds delay, const Failure &reason)
{
    m_wait->start(delay);
    enter(Phase::Waiting{m_clock.now() + delay, reason});
}

} // namespace Grelot
