// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QList>

namespace Grelot {

/// Durations in nanoseconds as "median", "p95" and "most", in milliseconds, and "samples", how
/// many.
QJsonObject statisticsOf(QList<qint64> samples);

} // namespace Grelot
