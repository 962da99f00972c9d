// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "transportladder.h"

#include <QCoreApplication>

#include <algorithm>

namespace Grelot {

namespace {

/// What people read here.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(TransportLadder)
};

} // namespace

TransportLadder::TransportLadder(QList<Rung> rungs, QString whyOnlyThese)
    : m_rungs(std::move(rungs))
    , m_whyOnlyThese(std::move(whyOnlyThese))
{
    Q_ASSERT(!m_rungs.isEmpty());
}

TransportLadder::Verdict TransportLadder::ended(
    const Failure &failure, LinkEnd end, Clock::Moment now)
{
    if (std::exchange(m_moved, false)) {
        // What failed was a link of the network that we have left.
        restart();
        m_index = bestUnblamed();
        return {failure, false};
    }
    if (isCutOff(end)) {
        const QString words = end == LinkEnd::CutEarly
            ? Words::tr("%1 was cut off within seconds")
            : Words::tr("%1 was cut off within a minute, again and again");
        const Verdict verdict = obstructed(failure, words.arg(transportWords(current())), now);
        m_cutsAllowed = 1; // what cuts one transport off cuts the next one, too
        m_shortCutsAllowed = 2;
        return verdict;
    }
    if (failure.kind != FailureKind::Rung) {
        m_strikes = 0;
        return transient(failure, end, now);
    }
    if (end == LinkEnd::Silent || ++m_strikes >= strikes)
        return obstructed(failure, obstacleOf(current(), failure), now);
    return {failure, false};
}

bool TransportLadder::isCutOff(LinkEnd end)
{
    switch (end) {
    case LinkEnd::CutEarly:
        ++m_shortCuts;
        return ++m_cuts >= m_cutsAllowed || m_shortCuts >= m_shortCutsAllowed;
    case LinkEnd::CutShort:
        m_cuts = 0;
        return ++m_shortCuts >= m_shortCutsAllowed;
    case LinkEnd::Lasted:
        m_cutsAllowed = cuts;
        m_shortCutsAllowed = shortCuts;
        if (std::exchange(m_justClimbed, false))
            m_climbAfter = firstClimb;
        break;
    case LinkEnd::Unopened:
    case LinkEnd::Silent:
        break;
    }
    m_cuts = 0;
    m_shortCuts = 0;
    return false;
}

TransportLadder::Verdict TransportLadder::obstructed(
    const Failure &failure, const QString &obstacle, Clock::Moment now)
{
    Verdict verdict{failure, false};
    m_strikes = 0;
    m_cuts = 0;
    m_shortCuts = 0;
    // A climb that does not hold must not be repeated every few minutes.
    if (std::exchange(m_justClimbed, false))
        m_climbAfter = std::min(m_climbAfter * 2, lastClimb);
    if (m_index + 1 == m_rungs.size()) {
        verdict.failure.kind = FailureKind::Transient;
        if (!m_whyOnlyThese.isEmpty()) {
            verdict.failure.text = Words::tr("%1 No other way is tried, because %2.")
                                       .arg(failure.text, m_whyOnlyThese);
        }
        m_blames.remove(m_network);
        restart();
        return verdict;
    }
    if (m_passed.isEmpty())
        m_passedSince = now;
    m_passed.append({current(), obstacle});
    ++m_index;
    verdict.failure.kind = FailureKind::Rung;
    verdict.failure.text =
        Words::tr("Trying %1, because %2.").arg(transportWords(current()), obstacle);
    verdict.stepped = true;
    return verdict;
}

TransportLadder::Verdict TransportLadder::transient(
    const Failure &failure, LinkEnd end, Clock::Moment now)
{
    // Nobody is there at all: what was passed by may have been the beginning of that.
    const bool isOutage =
        end == LinkEnd::Unopened && !failure.answered && failure.kind == FailureKind::Transient;
    if (isOutage || now - m_passedSince >= suspicionLasts)
        forgetSuspicion();
    return {failure, false};
}

void TransportLadder::forgetSuspicion()
{
    const bool moved = std::exchange(m_moved, false);
    if (m_passed.isEmpty() && !moved)
        return;
    restart();
    m_index = bestUnblamed();
}

void TransportLadder::expectClimb(Clock::Moment now)
{
    if (m_index > 0 && !m_nextClimb)
        m_nextClimb = now + m_climbAfter;
}

void TransportLadder::proven(Clock::Moment now)
{
    m_strikes = 0;
    for (const Passed &passed : std::exchange(m_passed, {}))
        blame(passed.rung, passed.obstacle);
    expectClimb(now);
}

void TransportLadder::climbed(Rung rung, Clock::Moment now)
{
    m_moved = false;
    if (rung == current())
        return; // only renewed
    m_index = m_rungs.indexOf(rung);
    m_blames[m_network].remove(rung);
    m_justClimbed = true;
    m_nextClimb.reset();
    expectClimb(now);
}

void TransportLadder::obstacleAbove(Rung rung, const Failure &failure)
{
    if (failure.kind == FailureKind::Rung) // and the rung that stands is the proof
        blame(rung, obstacleOf(rung, failure));
}

void TransportLadder::blame(Rung rung, const QString &obstacle)
{
    if (m_blames.size() >= mostNetworks && !m_blames.contains(m_network))
        m_blames.clear();
    m_blames[m_network].insert(rung, obstacle);
}

QString TransportLadder::obstacleOf(Rung rung, const Failure &failure) const
{
    return failure.obstacle.isEmpty()
        ? Words::tr("%1 does not get through").arg(transportWords(rung))
        : failure.obstacle;
}

void TransportLadder::climbFailed(Clock::Moment now)
{
    m_climbAfter = std::min(m_climbAfter * 2, lastClimb);
    m_nextClimb = now + m_climbAfter;
}

bool TransportLadder::setNetwork(const QByteArray &id, bool linked)
{
    if (id == m_network)
        return false;
    m_network = id;
    restartClimbing();
    m_moved = linked;
    if (!linked) {
        restart();
        m_index = bestUnblamed();
    }
    return true;
}

std::optional<Clock::Moment> TransportLadder::nextClimb() const
{
    return m_index > 0 ? m_nextClimb : std::nullopt;
}

QString TransportLadder::because() const
{
    if (m_index == 0)
        return m_whyOnlyThese;
    const Blames blames = m_blames.value(m_network);
    QStringList obstacles;
    for (const Rung rung : upper()) {
        QString obstacle = blames.value(rung);
        for (const Passed &passed : m_passed) {
            if (passed.rung == rung)
                obstacle = passed.obstacle;
        }
        if (!obstacle.isEmpty() && !obstacles.contains(obstacle))
            obstacles.append(obstacle);
    }
    return obstacles.join(Words::tr(", and "));
}

qsizetype TransportLadder::bestUnblamed() const
{
    const Blames blames = m_blames.value(m_network);
    const auto best = std::find_if(
        m_rungs.begin(), m_rungs.end(), [&](Rung rung) { return !blames.contains(rung); });
    return best == m_rungs.end() ? 0 : best - m_rungs.begin();
}

void TransportLadder::restart()
{
    m_index = 0;
    m_strikes = 0;
    m_cuts = 0;
    m_cutsAllowed = cuts;
    m_shortCuts = 0;
    m_shortCutsAllowed = shortCuts;
    m_passed.clear();
}

void TransportLadder::restartClimbing()
{
    m_climbAfter = firstClimb;
    m_nextClimb.reset();
    m_justClimbed = false;
}

} // namespace Grelot
