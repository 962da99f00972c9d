// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QList>

#include <bitset>
#include <optional>

namespace Grelot {

/// Days of the week; bit 0 is Monday (ISO 8601).
using Weekdays = std::bitset<7>;

/// A time of quiet that begins on each of these days, on the clock on the wall. One whose end is
/// not after its beginning goes past midnight.
struct QuietSpan
{
    QTime from{22, 0};
    QTime to{7, 0};
    Weekdays days{0b1111111};

    bool operator==(const QuietSpan &) const = default;
};

/// The times of quiet of a week.
struct QuietPlan
{
    static constexpr qsizetype mostSpans = 8;

    bool enabled = false;
    QList<QuietSpan> spans{QuietSpan{}};

    bool isQuiet(const QDateTime &moment) const;
    /// When isQuiet() changes next after that moment, in UTC; nullopt: never.
    std::optional<QDateTime> nextChange(const QDateTime &moment) const;

    bool operator==(const QuietPlan &) const = default;
};

} // namespace Grelot
