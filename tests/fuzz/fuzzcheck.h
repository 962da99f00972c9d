// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace Grelot {

/// A property that holds for every input; libFuzzer keeps the input where it does not.
inline void require(bool holds, const char *property)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", property);
    std::abort();
}

/// Where to cut the input: chosen by the input itself, so that a finding repeats and a corpus is
/// nothing but what stands on the wire.
class Cuts
{
public:
    explicit Cuts(const QByteArray &input)
        : m_size(input.size())
    {
        for (const char c : input)
            m_state = (m_state ^ static_cast<unsigned char>(c)) * prime;
    }
    /// In [from, size].
    qsizetype next(qsizetype from)
    {
        constexpr int lowest = 33; // the low bits of a product vary too little
        m_state = (m_state ^ 1) * prime;
        return from + qsizetype((m_state >> lowest) % std::uint64_t(m_size - from + 1));
    }

private:
    static constexpr std::uint64_t prime = 1099511628211U; // FNV-1a's
    std::uint64_t m_state = 14695981039346656037U;
    qsizetype m_size;
};

} // namespace Grelot
