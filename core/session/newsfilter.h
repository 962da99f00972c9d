// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accountstate.h"
#include "mailupdate.h"

#include <QHash>
#include <QSet>

namespace Grelot {

/// Decides what rings: a message that is new since the cursor, unseen, in a watched mailbox, past
/// the account's horizon, and in no ledger. Pure: it changes the state it was given and nothing
/// else.
class NewsFilter
{
public:
    static constexpr qsizetype longestBacklog = 10'000; ///< ids asked for after one snapshot
    static constexpr qsizetype mostIdsHandled = 1'000;  ///< of a first sync, by their ids alone

    struct Verdict
    {
        Messages ring;       ///< oldest first
        QStringList backlog; ///< ids, newest first, that must be fetched before they can be judged
    };
    struct PageVerdict
    {
        Messages ring;
        bool exhausted = false; ///< nothing older than this page can ring
    };

    NewsFilter(AccountState &state, const QStringList &watched);

    Verdict judge(const MailUpdate &update);
    /// One page of the last verdict's backlog.
    PageVerdict judgePage(const QString &mailbox, const Messages &page);
    /// The backlog has been dealt with: from now on the snapshot it came from is the base.
    void closeBacklog(const QString &mailbox);

private:
    /// How a snapshot's messages are told from those handled before.
    struct Rule
    {
        std::optional<quint64> firstNumber; ///< by number where they can be compared,
        QDateTime since;                    ///< else by the server's time
        QString nextHorizon;                ///< becomes the mark's
        QDateTime newest;                   ///< handled meanwhile; becomes the mark's
    };

    Verdict judgeSnapshot(const Snapshot &snapshot);
    Verdict judgeArrived(const Arrived &arrived);
    void firstSync(const Snapshot &snapshot);
    void handleIds(const Snapshot &snapshot);
    Rule ruleFor(const MailboxMark &mark, const Snapshot &snapshot) const;
    QStringList backlogOf(const Snapshot &snapshot, const Rule &rule) const;
    bool isWithoutBacklog(const Snapshot &snapshot, const Rule &rule) const;
    bool isPast(const Message &message, const Rule &rule) const;
    bool isBeforeHorizon(const QString &mailbox, const Message &message) const;
    bool isHandled(const QString &mailbox, const Message &message) const;
    void handle(const QString &mailbox, const Message &message);
    Messages ringing(const QString &mailbox, const Messages &newestFirst, const Rule &rule);

    AccountState &m_state;
    QSet<QString> m_watched;
    QHash<QString, Rule> m_open; ///< snapshots whose backlog is being fetched
};

} // namespace Grelot
