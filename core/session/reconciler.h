// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"
#include "inbox.h"
#include "mailsource.h"
#include "orderedid.h"
#include "randomsource.h"
#include "touchedids.h"

#include <memory>

namespace Grelot {

/// Compares what the inbox shows with what the mailbox holds, beside the stream: after each
/// connection, as often as the source finds worth it while it stands, and when the person asks.
/// What differs and was not on its way is what push has missed. A comparison that fails is left to
/// the next one.
class Reconciler final : public QObject
{
    Q_OBJECT

public:
    using Millis = std::chrono::milliseconds;

    static constexpr Millis settle{5'000};  ///< after a connection, for its replay,
    static constexpr Millis jitter{30'000}; ///< and up to that much more
    static constexpr Millis grace{5'000};   ///< for push to say what the answer knew
    static constexpr int mostAsks = 3;      ///< when push always has newer news

    /// All that is referred to has to outlive it.
    Reconciler(MailSource &source, const Inbox &inbox, Clock &clock, RandomSource &random,
        QObject *parent = nullptr);

    /// Whether the connection stands; it asks only then.
    void setOnline(bool online);
    /// Compares at once, unless that is under way.
    void reconcileNow();

    /// Messages of which push did not say that they came, were read or went; since the start.
    qint64 missed() const { return m_missed; }
    QDateTime lastMissed() const { return m_lastMissed; } ///< UTC; invalid before the first

Q_SIGNALS:
    /// What push has missed, to be dealt with as if it had come over the stream. It has no cursor:
    /// only the stream knows how far the stream has come.
    void found(const Grelot::MailUpdate &update);

private:
    /// One comparison: from the first asking to the end of the grace.
    struct Round
    {
        int asks = 0;
        TouchedIds touched; ///< since the last asking
        QList<Snapshot> answer;
    };
    enum class Verdict { Same, Missed, NumberWrong, Unsure };

    void onDue();
    void ask();
    void send();
    void answered(quint64 session, const std::variant<QList<Snapshot>, Failure> &answer);
    void compare();
    Verdict judge(const Snapshot &snapshot, const TouchedIds &touched) const;
    qint64 differing(const Snapshot &snapshot, const TouchedIds &touched) const;
    bool isPartial(const Snapshot &snapshot) const;
    bool showsTheSame(const Snapshot &snapshot) const;
    bool isBehindPush(const Snapshot &snapshot) const;
    void apply(Snapshot snapshot, qint64 missed);
    void noteNext(const MailUpdate &update);

    MailSource &m_source;
    const Inbox &m_inbox;
    Clock &m_clock;
    RandomSource &m_random;
    std::unique_ptr<Alarm> m_due;
    std::optional<Clock::Moment> m_asked; ///< last, over this connection
    std::unique_ptr<Alarm> m_grace;
    QHash<QString, OrderedId> m_next; ///< by mailbox: the id after the last that push told of
    std::optional<Round> m_round;
    quint64 m_session = 0; ///< counts the connections
    bool m_online = false;
    bool m_underWay = false; ///< a request is, maybe of an earlier connection
    qint64 m_missed = 0;
    QDateTime m_lastMissed;
};

} // namespace Grelot
