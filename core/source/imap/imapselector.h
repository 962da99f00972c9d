// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "failure.h"

#include <QObject>
#include <QQueue>
#include <QSet>

#include <functional>
#include <optional>

namespace Grelot {

class ImapMailbox;

/// Which of an account's mailboxes is selected, since one connection has only one at a time. Jobs
/// run one after another, each with its mailbox selected; when none is left, home is selected
/// again.
class ImapSelector : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostJobs = 1'000; ///< that wait

    using Finished = std::function<void()>;
    /// failure: the mailbox cannot be selected, or too many jobs wait. It calls `finished` once.
    using Job = std::function<void(const std::optional<Failure> &failure, Finished finished)>;

    /// home is selected already, and outlives it as every mailbox does that is visited.
    explicit ImapSelector(ImapMailbox &home, QObject *parent = nullptr);

    void visit(ImapMailbox &mailbox, Job job);
    bool isHome() const { return m_current == &m_home && !m_busy; }

Q_SIGNALS:
    /// Home is selected and no job is left. What the server said of those that were left, between
    /// the last answer and the SELECT after it, nobody took.
    void cameHome(const QSet<Grelot::ImapMailbox *> &left);
    /// Home cannot be selected any more.
    void failed(const Grelot::Failure &failure);

private:
    struct Visit
    {
        ImapMailbox *mailbox;
        Job job;
    };

    void next();
    void goHome();
    void leave();
    void switchTo(ImapMailbox &mailbox, Job then);

    ImapMailbox &m_home;
    ImapMailbox *m_current; ///< nullptr: none, after one could not be selected
    QQueue<Visit> m_visits;
    QSet<ImapMailbox *> m_left; ///< since home was selected
    bool m_busy = false;
};

} // namespace Grelot
