// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>
#include <deque>
#include <optional>

namespace Grelot {

/// The last few times from a question to its answer.
class RoundTrips
{
public:
    static constexpr std::size_t kept = 5;

    void add(std::chrono::milliseconds time);
    void clear() { m_times.clear(); }
    /// Of the kept ones, since news that happens to come passes for a very quick answer; nullopt
    /// without any.
    std::optional<std::chrono::milliseconds> median() const;

private:
    std::deque<std::chrono::milliseconds> m_times;
};

} // namespace Grelot
