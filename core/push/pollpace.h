// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>

namespace Grelot {

/// How long a poll asks the server to wait, and how soon the next one may follow: as a proxy on the
/// way allows, and never in a tight loop.
class PollPace
{
public:
    using Millis = std::chrono::milliseconds;

    static constexpr std::chrono::seconds longestWait{50};
    static constexpr std::chrono::seconds shortestWait{2};
    static constexpr Millis atOnce{1000}; ///< what ends sooner did not wait
    static constexpr int mostAtOnce =
        50; ///< answers with news, one after the other, without a pause
    static constexpr int goodWaits = 20; ///< until a wait that was shortened is lengthened again

    std::chrono::seconds wait() const { return m_wait; }
    /// A poll that lasted so long was cut on the way: half the wait from now on. False where
    /// another one at once would be a storm.
    bool shorten(Millis lasted);
    /// How long to hold the next poll back after an answer; moved: it brought a new position.
    Millis pauseAfter(Millis lasted, bool moved);

private:
    std::chrono::seconds m_wait{longestWait};
    Millis m_pause{0};
    int m_atOnce = 0;
    int m_goodWaits = 0;
};

} // namespace Grelot
