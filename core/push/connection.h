// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "backoff.h"
#include "climber.h"
#include "dialer.h"
#include "roundtrips.h"
#include "transportladder.h"
#include "watchedlink.h"

#include <QObject>

#include <variant>

namespace Grelot {

enum class ConnectionState { Stopped, Waiting, Connecting, Syncing, Online, Offline, NeedsUser };

/// "stopped", "waiting", ...: part of the public JSON.
QString connectionStateName(ConnectionState state);

/// The phases of a connection: each holds what only it has.
namespace Phase {
struct Stopped
{
};
struct Waiting
{
    Clock::Moment until;
    Failure reason;
};
struct Connecting
{
    Rung rung;
};
struct Syncing
{
    Rung rung;
};
struct Online
{
    Rung rung;
};
struct Offline
{
    QString reason; ///< asleep, or no network; in words
};
struct NeedsUser
{
    Failure reason;
};
} // namespace Phase

using ConnectionPhase = std::variant<Phase::Stopped, Phase::Waiting, Phase::Connecting,
    Phase::Syncing, Phase::Online, Phase::Offline, Phase::NeedsUser>;

/// One living connection: the state machine that dials, proves, watches, and heals. It knows
/// nothing of mail; links come from the Dialer.
class Connection : public QObject
{
    Q_OBJECT

public:
    Connection(Dialer &dialer, Clock &clock, RandomSource &random, QObject *parent = nullptr);
    ~Connection() override;

    void start();
    void stop();
    /// There is reason to hope or to doubt (the person asks, the network returned, the machine
    /// woke): cuts a wait to 0-2 s, probes a standing link and the rungs above it, and tries again
    /// where the person was needed.
    void nudge();
    /// Asleep, or without a network: lets go of the link until comeBack(). Before start() it is
    /// remembered.
    void goOffline(const QString &reason);
    void comeBack();
    /// So much time has passed that the clock knows nothing of: the machine slept.
    void slept(std::chrono::milliseconds howLong) { m_backoff.slept(howLong); }
    /// Which network this is, by any name; what was learned of rungs belongs to it. Another one
    /// than before is a nudge, too, and ends an attempt that was made on the old one.
    void setNetwork(const QByteArray &id);
    /// Something beside the link has failed (a secret cannot be had): treated like the link's end,
    /// also before start().
    void fail(const Failure &failure);

    const ConnectionPhase &phase() const { return m_phase; }
    ConnectionState state() const { return ConnectionState(m_phase.index()); }
    std::optional<Rung> rung() const;
    /// Why it waits, is offline, needs the person, or is not on the best rung; empty otherwise.
    QString reason() const;
    std::chrono::milliseconds retryIn() const;
    QDateTime since() const { return m_since; }             ///< of the present phase, UTC
    QDateTime lastSignOfLife() const { return m_lastSign; } ///< UTC; invalid before the first
    /// From a probe to its answer over the present link; nullopt before the first answer.
    std::optional<std::chrono::milliseconds> roundTrip() const { return m_roundTrips.median(); }

Q_SIGNALS:
    void phaseChanged();
    void opened(); ///< while Connecting: the transport stands, and is encrypted where it is to be
    void failed(const Grelot::Failure &failure); ///< after the ladder's judgement

private:
    void enter(ConnectionPhase phase);
    void dial();
    void adopt(std::unique_ptr<WatchedLink> link);
    void dropLink();
    void linkProven();
    void linkEnded(const Failure &failure, LinkEnd end);
    void switchOver();
    void tell(const Failure &failure, std::chrono::milliseconds delay);
    void waitFor(std::chrono::milliseconds delay, const Failure &reason);

    Dialer &m_dialer;
    Clock &m_clock;
    Backoff m_backoff;
    TransportLadder m_ladder;
    Climber m_climber;
    std::unique_ptr<Alarm> m_wait;
    std::unique_ptr<WatchedLink> m_link;
    ConnectionPhase m_phase;
    QDateTime m_since;
    QDateTime m_lastSign;
    RoundTrips m_roundTrips; ///< of the present link
    QString m_whyOffline;    ///< told before start()
};

} // namespace Grelot
