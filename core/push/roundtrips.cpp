// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "roundtrips.h"

#include <algorithm>

namespace Grelot {

void RoundTrips::add(std::chrono::milliseconds time)
{
    m_times.push_back(time);
    if (m_times.size() > kept)
        m_times.pop_front();
}

std::optional<std::chrono::milliseconds> RoundTrips::median() const
{
    if (m_times.empty())
        return std::nullopt;
    auto sorted = m_times;
    const auto middle = sorted.begin() + std::ptrdiff_t(sorted.size() / 2);
    std::nth_element(sorted.begin(), middle, sorted.end());
    return *middle;
}

} // namespace Grelot
