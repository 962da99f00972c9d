// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "samples.h"

#include <algorithm>
#include <cmath>

namespace Grelot {

QJsonObject statisticsOf(QList<qint64> samples)
{
    std::sort(samples.begin(), samples.end());
    // The nearest rank: a value that was measured, never one between two.
    const auto rank = [&samples](double part) {
        const auto at = qsizetype(std::ceil(part * double(samples.size()))) - 1;
        const qint64 value = samples.value(std::max<qsizetype>(at, 0));
        return std::round(double(value) / 1e3) / 1e3;
    };
    return {{QStringLiteral("median"), rank(0.5)}, {QStringLiteral("p95"), rank(0.95)},
        {QStringLiteral("most"), rank(1)}, {QStringLiteral("samples"), samples.size()}};
}

} // namespace Grelot
