// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imapposition.h"

#include <map>

namespace Grelot {

/// What is known of one mailbox: it is fed with what the server says and gives it back as updates,
/// coalesced, each with the position after it. No I/O.
class ImapMailboxModel
{
public:
    static constexpr qsizetype arrivedBatch = 50;
    static constexpr qsizetype changeBatch = 500;
    static constexpr quint64 mostChanges = 5'000; ///< at once; more is told as a snapshot

    explicit ImapMailboxModel(const QString &name)
        : m_name(name)
    {
    }

    void reset(const ImapPosition &position, quint64 total, const NumberSet &unread);
    void setUnread(const NumberSet &unread) { m_unread = unread; }
    void setTotal(quint64 total) { m_total = total; }

    const QString &name() const { return m_name; }
    /// With all that take() would tell, but with the modseq of the last settle().
    ImapPosition position() const
    {
        return {m_latest.uidValidity, m_latest.uidNext, m_settledModSeq};
    }
    quint64 total() const { return m_total; }
    const NumberSet &unread() const { return m_unread; }

    /// Whether such flags make a known message read or unread that was not.
    bool differs(quint64 uid, Flags flags) const
    {
        return uid < m_latest.uidNext && m_unread.contains(uid) == flags.testFlag(Flag::Seen);
    }
    /// The flags of a message; no news when its modseq is known already and it stays (un)read.
    void setFlags(quint64 uid, Flags flags, quint64 modSeq);
    void vanish(const NumberSet &uids);
    /// Before new messages are asked for, and after: what is said meanwhile of messages that are
    /// not known yet counts for those that arrive(), and for no later ones.
    void forgetEarly();
    /// In the order of their UIDs; those below uidNext are ignored, and those that went meanwhile.
    void arrive(quint64 uid, const Message &message, quint64 modSeq);
    void sawModSeq(quint64 modSeq);
    /// The server has completed a command. Only then has it told all up to the highest modseq it
    /// named: changes come in no order of theirs, and a position must not claim one still to come.
    void settle() { m_settledModSeq = m_latest.highestModSeq; }

    /// Whether more changed than updates should tell: then take() gives nothing until reset().
    bool overflowed() const { return m_overflowed; }
    /// What changed since the last call, oldest first.
    QList<ImapUpdate> take() { return take(unreadCount()); }
    QList<ImapUpdate> take(qint64 unread);

private:
    qint64 unreadCount() const { return qint64(m_unread.size()); }
    QStringList vanishedIds() const;

    QString m_name;
    ImapPosition m_told;   // after the last update given out
    ImapPosition m_latest; // the highest modseq that was named
    quint64 m_settledModSeq = 0;
    quint64 m_total = 0;
    NumberSet m_unread;
    std::map<quint64, Message> m_arrived;
    std::map<quint64, Flags> m_changed;
    NumberSet m_vanished;
    NumberSet m_goneEarly;                                     ///< before they arrived
    std::map<quint64, std::pair<Flags, quint64>> m_flagsEarly; ///< with their modseq
    bool m_overflowed = false;
};

} // namespace Grelot
