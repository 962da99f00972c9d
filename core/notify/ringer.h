// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"
#include "notification.h"
#include "notifier.h"

#include <deque>
#include <functional>

namespace Grelot {

/// The notifications of one account that stand on the screen: shows the first of a burst at once,
/// gathers what follows, and turns a burst into one summary. See NotificationPolicy.
class Ringer
{
public:
    static constexpr qsizetype atOnce = 4; ///< shown one by one; more become a summary
    static constexpr std::chrono::milliseconds gathering{300}; ///< silence that ends a gathering
    static constexpr std::chrono::milliseconds gatheringAtMost{900};
    static constexpr std::chrono::milliseconds correction{1'000}; ///< silence before a correction
    static constexpr std::chrono::milliseconds correctionAtMost{4'000}; ///< doubles during a burst
    static constexpr std::chrono::milliseconds burstEnd{3'000}; ///< silence that ends a burst

    struct Output
    {
        std::function<QString()> newKey;
        /// Makes one notification of several; what it is given is newest first.
        std::function<Notification(const QList<Notification> &)> compose;
        std::function<void(const Notification &)> show;
        std::function<void(const QString &)> withdraw;
    };

    Ringer(Clock &clock, Output output);

    /// Each of one message and without a key yet, oldest first.
    void ring(const QList<Notification> &singles);
    /// Shows all of them as one, now.
    void ringTogether(const QList<Notification> &singles);
    void gone(const QString &account, const QString &mailbox, const QStringList &ids);
    /// All messages of an account are gone.
    void forget(const QString &account);
    void closed(const QString &key, NotificationEnd end);
    /// Shows nothing any more; returns what was gathered and not shown yet.
    QList<Notification> mute();
    void unmute();
    void withdrawAll();

private:
    enum class Phase {
        Quiet,     ///< the next message is shown at once
        Gathering, ///< one was shown just now; what follows waits a moment
        Summing,   ///< a summary stands; what follows goes into it
    };
    struct Standing
    {
        QString key;
        QList<Notification> singles; ///< newest first
        Clock::Moment since{0};
        bool isSummary = false;
        bool isOffScreen = false;
        bool isDirty = false; ///< some of it is gone; the screen does not say so yet
    };

    void remove(const std::function<bool(const Notification &)> &isGone);
    void showSingle(const Notification &single);
    void endGathering();
    void startSummary();
    void scheduleCorrection();
    void correct();
    void bringUpToDate();
    void present(Standing &standing, bool silent);
    void remember(Standing standing);
    Standing *find(const QString &key);
    bool tooMany(qsizetype more) const;

    Clock &m_clock;
    Output m_output;
    Phase m_phase = Phase::Quiet;
    bool m_muted = false;
    QList<Notification> m_gathered;   // oldest first
    std::deque<Standing> m_standing;  // oldest first
    std::deque<Clock::Moment> m_rung; // singles shown within the last minute
    QString m_summaryKey;
    Clock::Moment m_gatheringSince{0};
    Clock::Moment m_corrected{0};
    std::chrono::milliseconds m_correctionAtMost{0};
    std::unique_ptr<Alarm> m_gathering;
    std::unique_ptr<Alarm> m_correction;
    std::unique_ptr<Alarm> m_burstEnd;
};

} // namespace Grelot
