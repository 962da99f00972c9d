// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "dialer.h"
#include "link.h"

#include <QPointer>

#include <functional>

namespace Grelot {

/// A link that does what the test says and notes what was asked of it.
class ScriptedLink final : public Link
{
    Q_OBJECT

public:
    void open() override { m_opened = true; }
    void probe() override { ++m_probes; }
    void abort() override { m_aborted = true; }
    bool canProbe() const override { return m_canProbe; }
    LinkTimings timings() const override { return m_timings; }
    void deliver() override { m_delivers = true; }

    /// Up to being in step.
    void succeed(const SessionTerms &terms = {})
    {
        Q_EMIT opened();
        Q_EMIT proven(terms);
        Q_EMIT synced();
    }

    bool m_opened = false;
    bool m_aborted = false;
    int m_probes = 0;
    bool m_canProbe = true;
    bool m_delivers = false;
    LinkTimings m_timings;
};

/// Hands out scripted links and remembers the last one.
class ScriptedDialer final : public Dialer
{
public:
    QList<Rung> rungs() const override { return m_rungs; }
    std::unique_ptr<Link> dial(Rung rung) override
    {
        m_dialled.append(rung);
        auto link = std::make_unique<ScriptedLink>();
        last = link.get();
        ++dialled;
        if (onDial)
            onDial();
        return link;
    }

    QList<Rung> m_rungs{Rung::WebSocket};
    QList<Rung> m_dialled;
    std::function<void()> onDial;
    QPointer<ScriptedLink> last;
    int dialled = 0;
};

} // namespace Grelot
