// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "actionstore.h"
#include "clock.h"
#include "mailsource.h"

#include <QObject>

namespace Grelot {

/// What is to be done to an account's messages: one at a time, in order, while it is online. What
/// waits is on disk, so that neither a broken connection nor the end of the program loses it.
class ActionQueue final : public QObject
{
    Q_OBJECT

public:
    /// Source and clock have to outlive it.
    ActionQueue(MailSource &source, ActionStore store, Clock &clock, QObject *parent = nullptr);
    ~ActionQueue() override;

    /// Takes up what an earlier run left; before anything else.
    void load();
    /// Sent at once where nothing waits before it. Saved when it returns; of many in a row the
    /// first is, and the others together, `burst` after it.
    void add(MailAction action, const QString &mailbox, const QString &id);
    /// Online, also when another link took over.
    void setOnline(bool online);
    /// Saves at once what the next second would have saved.
    void save();

    const PendingActions &waiting() const { return m_actions; }

    static constexpr std::chrono::milliseconds burst{100};

Q_SIGNALS:
    /// Other actions wait than before.
    void waitingChanged();
    /// The server has done it; it still waits, and will not in a moment.
    void done(const Grelot::PendingAction &action);
    /// An action was refused and dropped, or something could not be kept. The same words come once
    /// until all is done.
    void wentWrong(const Grelot::Failure &failure);

private:
    static constexpr std::chrono::minutes answerTime{2};
    static constexpr std::chrono::minutes shortestPause{1};
    static constexpr std::chrono::minutes longestPause{60};
    static constexpr int mostPauses = 7; ///< about two hours with one that is always put off
    static constexpr std::chrono::milliseconds saveDelay{1'000};

    bool mayStart() const;
    void startNext();
    void start();
    void settle(const std::optional<Failure> &failure);
    void putOff(const Failure &failure);
    void drop(const Failure &failure);
    void removeHead();
    void saveAfterAdding();
    void timeOut();
    void giveUpAttempt();
    void write();
    void tell(const QString &text, const QString &detail);

    MailSource &m_source;
    Clock &m_clock;
    ActionStore m_store;
    PendingActions m_actions;       ///< the first is the one under way
    std::unique_ptr<Alarm> m_alarm; ///< ends an attempt, or the pause after one
    std::unique_ptr<Alarm> m_saveSoon;
    std::optional<Clock::Moment> m_saved; ///< last
    QString m_told;
    quint64 m_attempt = 0;
    int m_pauses = 0; ///< that the first one has waited through
    bool m_online = false;
    bool m_isUnderWay = false;
    bool m_isStarting = false;
    bool m_mayBeDone = false; ///< an earlier attempt at what is under way got no answer
    bool m_isUnsaved = false;
    bool m_saveFailed = false;
};

} // namespace Grelot
