// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "randomsource.h"

#include <QRandomGenerator>

namespace Grelot {

RandomSource RandomSource::fromSystem()
{
    return RandomSource(QRandomGenerator::system()->generate64());
}

std::chrono::milliseconds RandomSource::between(
    std::chrono::milliseconds low, std::chrono::milliseconds high)
{
    if (high <= low)
        return low;
    // Not std::uniform_int_distribution: its sequence differs between standard libraries, and a
    // printed seed has to replay anywhere.
    const auto width = quint64((high - low).count()) + 1;
    return low + std::chrono::milliseconds(m_engine() % width);
}

} // namespace Grelot
