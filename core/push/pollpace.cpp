// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "pollpace.h"

#include <algorithm>

namespace Grelot {

namespace {

constexpr PollPace::Millis firstPause{2'000};
constexpr PollPace::Millis longestPause{30'000};

} // namespace

bool PollPace::shorten(Millis lasted)
{
    if (lasted < atOnce || m_wait <= shortestWait)
        return false;
    m_wait = std::max(m_wait / 2, shortestWait);
    m_goodWaits = 0;
    return true;
}

PollPace::Millis PollPace::pauseAfter(Millis lasted, bool moved)
{
    // What cut a poll short may have been an outage, or be gone.
    if (lasted + atOnce >= m_wait && ++m_goodWaits >= goodWaits) {
        m_wait = std::min(m_wait * 2, longestWait);
        m_goodWaits = 0;
    }
    m_atOnce = lasted < atOnce ? m_atOnce + 1 : 0;
    const bool isNews = moved && m_atOnce <= mostAtOnce;
    if (lasted >= atOnce || isNews)
        m_pause = Millis(0);
    else
        m_pause = std::clamp(m_pause * 2, firstPause, longestPause);
    return m_pause;
}

} // namespace Grelot
