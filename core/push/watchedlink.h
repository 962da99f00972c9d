// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"
#include "heartbeat.h"
#include "link.h"
#include "linkend.h"
#include "rung.h"

#include <QDateTime>

#include <memory>

namespace Grelot {

/// A link at one rung, held to its deadlines: opening, proof, sync, and life from then on.
class WatchedLink final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds earlyCut{10'000}; ///< since the opening
    static constexpr std::chrono::milliseconds shortCut{60'000};

    WatchedLink(std::unique_ptr<Link> link, Rung rung, Clock &clock, QObject *parent = nullptr);
    ~WatchedLink() override;

    void open();
    /// Tears the link down without a word; nothing is emitted afterwards.
    void abort();
    void deliver() { m_link->deliver(); }
    /// Asks for a sign of life at once; without effect before proven().
    void probe() { m_heartbeat.probeNow(); }
    bool canProbe() const { return m_link->canProbe(); }

    Rung rung() const { return m_rung; } ///< that was dialled
    /// In use; another than rung() where the link itself finds out which.
    Rung transport() const { return m_link->transport().value_or(m_rung); }
    QString note() const { return m_link->note(); }
    const SessionTerms &terms() const { return m_terms; } ///< once proven
    QDateTime lastSignOfLife() const { return m_lastSign; }

Q_SIGNALS:
    void opened();
    void proven();
    void synced();
    void alive();
    /// A probe was answered, so long after it was sent.
    void answered(std::chrono::milliseconds after);
    void transportChanged();
    /// The last signal; the link is down by then.
    void ended(const Grelot::Failure &failure, Grelot::LinkEnd end);

private:
    enum class Stage { Opening, Unproven, Syncing, Synced, Ended };

    void linkReached();
    void linkOpened();
    void linkProven(const SessionTerms &terms);
    void linkSynced();
    void linkFailed(const Failure &failure);
    void sign();
    void deadlinePassed();
    void end(const Failure &failure, LinkEnd end);
    LinkEnd howFar(const Failure &failure) const;
    Failure nothingCame() const;

    std::unique_ptr<Link> m_link;
    Rung m_rung;
    Clock &m_clock;
    Heartbeat m_heartbeat;
    std::unique_ptr<Alarm> m_deadline; ///< of the present stage
    SessionTerms m_terms;
    QDateTime m_lastSign;
    Clock::Moment m_reachedAt{0};
    Clock::Moment m_openedAt{0};
    Stage m_stage = Stage::Opening;
    bool m_reached = false;
};

} // namespace Grelot
