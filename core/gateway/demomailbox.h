// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"
#include "mailboxfeed.h"
#include "randomsource.h"

#include <deque>
#include <map>

namespace Grelot {

/// A simulated mailbox for --demo and for tests. It holds a few unread messages; with life, the
/// first message comes 2 s after somebody asks for it, others at a random pace, and now and then
/// one is read or deleted "elsewhere".
class DemoMailbox : public MailboxFeed
{
    Q_OBJECT

public:
    enum class Life { Still, Lively };
    static constexpr std::chrono::seconds firstAfter{2};
    static constexpr std::chrono::seconds shortestPause{8};
    static constexpr std::chrono::seconds longestPause{30};
    static constexpr std::size_t mostMessages = 200; ///< older ones go
    static constexpr std::size_t mostHistory = 1000; ///< steps that a cursor can reach back

    /// `epoch` stands for UIDVALIDITY: another one does not continue this one's cursors.
    DemoMailbox(Clock &clock, RandomSource &random, Life life = Life::Lively, quint64 epoch = 1);

    void replay(const Cursor &after, ReplayDone done) override;
    void snapshot(ReplayDone done) override;
    void fetch(const QString &mailbox, const QStringList &ids, FetchDone done) override;
    void act(MailAction action, const QString &mailbox, const QString &id, ActDone done) override;
    void retryNow() override {}

    // For tests.
    QStringList deliver(int count = 1);
    void deliver(const Messages &messages); ///< ids and times are given to them
    void setFlags(const QString &id, Flags flags);
    void remove(const QString &id);
    void setLive(bool live, const QString &reason = {});
    QStringList unreadIds() const;

private:
    void record(MailUpdate update);
    void happen();
    void makeRoom();
    qint64 unread() const;
    QString idOf(quint64 number) const;
    quint64 numberOf(const QString &id) const; ///< 0: there is no such message
    Cursor cursor() const;
    MailUpdate wholeMailbox() const;

    Clock &m_clock;
    RandomSource &m_random;
    const Life m_life;
    const quint64 m_epoch;
    std::unique_ptr<Alarm> m_next;
    std::map<quint64, Message> m_messages; ///< by number
    quint64 m_nextNumber = 1;
    quint64 m_steps = 0;
    std::deque<MailUpdate> m_history; ///< the last of the steps
};

} // namespace Grelot
