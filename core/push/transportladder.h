// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"
#include "failure.h"
#include "linkend.h"
#include "rung.h"

#include <QHash>
#include <QList>
#include <QMap>

#include <optional>

namespace Grelot {

/// Which rung the next attempt takes, and what a rung's failure means for the whole.
///
/// A rung that does not get through is passed by; it is blamed, and remembered for this network,
/// only when a lower one then proves itself. When all fail it was an outage, and nobody is blamed.
/// Pure: time comes in with each call.
class TransportLadder
{
public:
    using Millis = std::chrono::milliseconds;

    static constexpr int strikes = 2;   ///< spoiled openings, one after the other
    static constexpr int cuts = 3;      ///< links cut off early, one after the other
    static constexpr int shortCuts = 5; ///< links cut off within a minute, one after the other
    static constexpr Millis firstClimb{300'000};
    static constexpr Millis lastClimb{3'600'000};
    /// What was passed by so long ago may have been an outage's beginning.
    static constexpr Millis suspicionLasts{60'000};
    static constexpr int mostNetworks = 32; ///< remembered

    struct Verdict
    {
        Failure failure;      ///< as the connection has to treat it
        bool stepped = false; ///< down: the next rung is due at once
    };

    /// whyOnlyThese: as Dialer says it.
    explicit TransportLadder(QList<Rung> rungs, QString whyOnlyThese = {});

    Rung current() const { return m_rungs[m_index]; }
    /// The link at the current rung has ended.
    Verdict ended(const Failure &failure, LinkEnd end, Clock::Moment now);
    /// The current rung has proven itself.
    void proven(Clock::Moment now);
    /// Another link has taken over, at a better rung or at the same.
    void climbed(Rung rung, Clock::Moment now);
    /// A better rung was tried beside the link that stands, and does not get through.
    void obstacleAbove(Rung rung, const Failure &failure);
    /// No link stands, and whatever was passed by on this way down may be different by now.
    void forgetSuspicion();
    /// A link stands below: a try of the better rungs is due some time.
    void expectClimb(Clock::Moment now);
    /// No better rung got through: the next try comes later.
    void climbFailed(Clock::Moment now);
    /// Which network this is; what was learned belongs to it. A link that stands keeps its rung.
    /// False when it is the same as before.
    bool setNetwork(const QByteArray &id, bool linked);

    /// The rungs above, best first.
    QList<Rung> upper() const { return m_rungs.mid(0, m_index); }
    /// When they are due for another try; nullopt on the top.
    std::optional<Clock::Moment> nextClimb() const;
    /// What "..., because" goes on with: why not on the top; there, why there is no better one.
    QString because() const;

private:
    struct Passed
    {
        Rung rung;
        QString obstacle;
    };
    using Blames = QMap<Rung, QString>; ///< the obstacle, by rung

    bool isCutOff(LinkEnd end);
    Verdict obstructed(const Failure &failure, const QString &obstacle, Clock::Moment now);
    QString obstacleOf(Rung rung, const Failure &failure) const;
    void blame(Rung rung, const QString &obstacle);
    Verdict transient(const Failure &failure, LinkEnd end, Clock::Moment now);
    qsizetype bestUnblamed() const;
    void restart();
    void restartClimbing();

    QList<Rung> m_rungs;
    QString m_whyOnlyThese;
    qsizetype m_index = 0;
    int m_strikes = 0;
    int m_cuts = 0;
    int m_cutsAllowed = cuts;
    int m_shortCuts = 0;
    int m_shortCutsAllowed = shortCuts;
    QList<Passed> m_passed; ///< on this way down, unproven
    Clock::Moment m_passedSince{0};
    QHash<QByteArray, Blames> m_blames; ///< by network
    QByteArray m_network;
    bool m_justClimbed = false; ///< to a rung that has yet to last
    bool m_moved = false;       ///< to another network, under a link that stands
    Millis m_climbAfter{firstClimb};
    std::optional<Clock::Moment> m_nextClimb;
};

} // namespace Grelot
