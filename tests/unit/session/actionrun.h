// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "actionqueue.h"
#include "scriptedsource.h"
#include "virtualclock.h"

#include <QSignalSpy>
#include <QTest>

namespace Grelot {

inline const QString inbox = QStringLiteral("INBOX");

inline Failure failureOf(FailureKind kind, const char *text)
{
    return {kind, QLatin1String(text), {}, {}};
}

inline Failure away()
{
    return failureOf(FailureKind::Transient, "away");
}

inline Failure gone()
{
    Failure failure = failureOf(FailureKind::Permanent, "gone");
    failure.answered = true;
    return failure;
}

/// The queue of one run of the program; without save() it ends like a kill.
struct ActionRun
{
    explicit ActionRun(const QString &path, bool online = false, const char *url = "imaps://a@b")
        : queue(source, ActionStore(path, QStringLiteral("work"), QLatin1String(url)), clock)
        , wrong(&queue, &ActionQueue::wentWrong)
    {
        queue.load();
        queue.setOnline(online);
    }
    void add(MailAction action, int uid, const QString &mailbox = inbox)
    {
        queue.add(action, mailbox, QStringLiteral("17.%1").arg(uid));
    }
    /// What is under way gets this answer.
    void answer(const std::optional<Failure> &failure = {})
    {
        QVERIFY(!source.m_acts.isEmpty());
        source.m_acts.takeFirst().done(failure);
    }
    /// "archive 17.4" is under way, and nothing else.
    QString underWay() const
    {
        QStringList acts;
        for (const ScriptedSource::Act &act : source.m_acts)
            acts.append(actionName(act.action) + u' ' + act.id);
        return acts.join(QLatin1String(", "));
    }
    QString waiting() const
    {
        QStringList all;
        for (const PendingAction &pending : queue.waiting())
            all.append(actionName(pending.action) + u' ' + pending.id);
        return all.join(QLatin1String(", "));
    }
    QStringList told() const
    {
        QStringList texts;
        for (const auto &signal : wrong)
            texts.append(signal.first().value<Failure>().text);
        return texts;
    }

    VirtualClock clock;
    ScriptedSource source;
    ActionQueue queue;
    QSignalSpy wrong;
};

} // namespace Grelot
