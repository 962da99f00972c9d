// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "transportladder.h"

namespace Grelot {

TransportLadder::TransportLadder(QList<Rung> rungs)
    : m_rungs(std::move(rungs))
{
    Q_ASSERT(!m_rungs.isEmpty());
}

Failure TransportLadder::judge(const Failure &failure) const
{
    Failure judged = failure;
    if (judged.kind == FailureKind::Rung)
        judged.kind = FailureKind::Transient;
    return judged;
}

} // namespace Grelot
