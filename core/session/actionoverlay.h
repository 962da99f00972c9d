// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "actionqueue.h"
#include "inbox.h"

namespace Grelot {

/// What people asked for, laid over what the server said: an action shows at once, and goes on
/// showing until the server's own word of it has come. What was refused or dropped shows no more.
class ActionOverlay final : public QObject
{
    Q_OBJECT

public:
    /// For the server to say what it has just done; if it never does, it was right all the same.
    static constexpr std::chrono::milliseconds confirmation{10'000};

    /// Queue and clock have to outlive it.
    ActionOverlay(ActionQueue &queue, Clock &clock, QObject *parent = nullptr);

    /// What to show instead of what the server said.
    Inbox over(const Inbox &said) const;
    /// What is not asked for yet, since it may be taken back, shows all the same.
    void hold(const PendingActions &actions);
    /// They are asked for now, or were taken back.
    void release(const PendingActions &actions);
    /// Lets go of what the server has said by now.
    void heard(const Inbox &said);

Q_SIGNALS:
    /// over() gives another result now.
    void changed();

private:
    struct Done
    {
        PendingAction action;
        Clock::Moment until;
    };

    void keep(const PendingAction &action);
    void expire();

    const ActionQueue &m_queue;
    PendingActions m_held;
    Clock &m_clock;
    QList<Done> m_done; ///< and not yet said by the server; oldest first
    std::unique_ptr<Alarm> m_expiry;
};

} // namespace Grelot
