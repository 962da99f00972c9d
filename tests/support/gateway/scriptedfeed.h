// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "gatewayserver.h"
#include "mailboxfeed.h"
#include "scriptedlogin.h"
#include "virtualclock.h"

#include <QPointer>

namespace Grelot {

/// A mailbox whose replays say what the test wants, at once or when it wants.
class ScriptedFeed : public MailboxFeed
{
    Q_OBJECT

public:
    struct Script
    {
        std::variant<Replay, Failure> answer;
        bool isHeld = false;
        QList<Cursor> asked;
        QList<ReplayDone> held;
        QPointer<ScriptedFeed> feed;
    };

    explicit ScriptedFeed(Script &script)
        : m_script(script)
    {
        script.feed = this;
    }
    void replay(const Cursor &after, ReplayDone done) override
    {
        m_script.asked.append(after);
        if (m_script.isHeld)
            m_script.held.append(std::move(done));
        else
            done(m_script.answer);
    }
    void snapshot(ReplayDone done) override { done(m_script.answer); }
    void fetch(const QString &, const QStringList &, FetchDone done) override { done(Failure()); }
    void act(MailAction, const QString &, const QString &, ActDone done) override
    {
        done(Failure());
    }
    void retryNow() override {}

private:
    Script &m_script;
};

/// A gateway before such a mailbox, on loopback, in virtual time.
struct ScriptedBench
{
    ScriptedBench()
        : server(
              {}, login,
              [this](const Credentials &, const QString &) {
                  return std::make_unique<ScriptedFeed>(script);
              },
              clock)
    {
        if (const auto error = server.listen())
            qFatal("%s", qPrintable(*error));
    }

    VirtualClock clock;
    ScriptedLogin login;
    ScriptedFeed::Script script;
    GatewayServer server;
};

} // namespace Grelot
