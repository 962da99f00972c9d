// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "trafficmeter.h"

namespace Grelot {

void TrafficMeter::count(const Transfer &transfer)
{
    const Traffic cost = WireModel::cost(transfer);
    if (cost == Traffic())
        return;
    const Clock::Moment now = m_clock.now();
    const bool wasQuiet = !m_last || now - *m_last >= WireModel::quiet;
    m_last = now;
    m_total.sent += cost.sent;
    m_total.received += cost.received;
    m_total.requests += cost.requests;
    m_total.wakeUps += wasQuiet ? 1 : 0;
}

} // namespace Grelot
