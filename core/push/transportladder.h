// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "failure.h"
#include "rung.h"

#include <QList>

namespace Grelot {

/// Which rung the next attempt takes, and what a rung's failure means for the whole.
///
/// This release stands on the highest rung: a rung that does not get through has no lower one to
/// prove it wrong, so it counts as an outage. Stepping down, blame and climbing back come with the
/// event stream and the long poll.
class TransportLadder
{
public:
    explicit TransportLadder(QList<Rung> rungs);

    Rung current() const { return m_rungs.first(); }
    /// The failure as the connection has to treat it: Rung only while a lower rung is left to try.
    Failure judge(const Failure &failure) const;

private:
    QList<Rung> m_rungs;
};

} // namespace Grelot
