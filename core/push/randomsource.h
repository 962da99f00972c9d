// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <chrono>
#include <random>

namespace Grelot {

/// Randomness comes in through this class, so that a seed replays a test.
class RandomSource
{
public:
    explicit RandomSource(quint64 seed)
        : m_engine(seed)
    {
    }
    /// Seeded by the system.
    static RandomSource fromSystem();

    /// Uniform in [low, high].
    std::chrono::milliseconds between(
        std::chrono::milliseconds low, std::chrono::milliseconds high);
    quint64 number() { return m_engine(); }

private:
    std::mt19937_64 m_engine;
};

} // namespace Grelot
