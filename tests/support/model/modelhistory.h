// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "faultdeeds.h"
#include "imapdeeds.h"
#include "jmapdeeds.h"
#include "maildeeds.h"

namespace Grelot {

/// One history, drawn from its seed: things happen, then all faults end and it grows quiet. The
/// same seed is the same history; fewer steps are its beginning.
class ModelHistory final
{
public:
    ModelHistory(quint64 seed, ModelWay way);

    /// What was not right; empty: all was.
    QString run(int mostSteps);
    int steps() const { return m_steps; }
    ModelWorld &world() { return m_house.world; }

private:
    void step();
    void goWrong();
    ModelWorld::Millis pause();
    void growQuiet();

    ModelHouse m_house;
    MailDeeds m_mail;
    FaultDeeds m_faults;
    ImapDeeds m_imap;
    JmapDeeds m_jmap;
    int m_steps;
};

} // namespace Grelot
