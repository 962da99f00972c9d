// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "backoff.h"
#include "dialer.h"
#include "transportladder.h"
#include "watchedlink.h"

#include <QObject>

namespace Grelot {

/// Tries another link beside the one that stands: a better rung when that is due, or the same rung
/// again where a stream cannot be asked whether it lives. The old link is let go of only when the
/// new one has synced.
class Climber final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds leastGap{
        30'000}; ///< between two climbs, or renewals

    /// All of them have to outlive the climber.
    Climber(Dialer &dialer, TransportLadder &ladder, Backoff &backoff, Clock &clock,
        QObject *parent = nullptr);
    ~Climber() override;

    /// A link stands: climb when the ladder says so.
    void arm();
    /// There is reason to hope or to doubt: the better rungs are tried now, unless they just were;
    /// then `renew`, the rung that stands, where only a new link proves that it still gets through.
    /// One that was renewed just now is renewed again when leastGap is over.
    void climbNow(std::optional<Rung> renew);
    /// The link that stood is gone, or let go.
    void cancel();
    /// Another network: what is under way was begun on the old one, and what was tried counts no
    /// more.
    void startOver();

    /// The link that has won; it holds its news back until deliver().
    std::unique_ptr<WatchedLink> take();

Q_SIGNALS:
    void won();

private:
    bool isEarly(const std::optional<Clock::Moment> &last) const;
    void begin(const QList<Rung> &upper, std::optional<Rung> renew);
    void tryNext();
    void drop();
    void linkSynced();
    void linkEnded(const Failure &failure);

    Dialer &m_dialer;
    TransportLadder &m_ladder;
    Backoff &m_backoff;
    Clock &m_clock;
    std::unique_ptr<Alarm> m_due; ///< the next climb, or the next rung of this one
    std::unique_ptr<Alarm> m_renewAgain;
    std::unique_ptr<WatchedLink> m_link;
    QList<Rung> m_left; ///< of this climb
    std::optional<Clock::Moment> m_lastClimb;
    std::optional<Clock::Moment> m_lastRenewal;
    bool m_climbing = false;
    bool m_triedUpper = false; ///< in this climb
};

} // namespace Grelot
