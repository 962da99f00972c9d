// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "quietplan.h"

#include <algorithm>

namespace Grelot {

namespace {

struct Stretch
{
    QDateTime begin;
    QDateTime end;
};

/// The one that begins on that day. QDateTime moves what a change to summer time skips.
std::optional<Stretch> stretchOn(const QuietSpan &span, const QDate &day)
{
    if (!span.days.test(std::size_t(day.dayOfWeek() - 1)))
        return std::nullopt;
    const QDate lastDay = span.to > span.from ? day : day.addDays(1);
    return Stretch{QDateTime(day, span.from, Qt::LocalTime).toUTC(),
        QDateTime(lastDay, span.to, Qt::LocalTime).toUTC()};
}

} // namespace

bool QuietPlan::isQuiet(const QDateTime &moment) const
{
    if (!enabled)
        return false;
    const QDate today = moment.toLocalTime().date();
    const auto covers = [&moment](const QuietSpan &span, const QDate &day) {
        const auto stretch = stretchOn(span, day);
        return stretch && stretch->begin <= moment && moment < stretch->end;
    };
    return std::any_of(spans.begin(), spans.end(), [&](const QuietSpan &span) {
        return covers(span, today) || covers(span, today.addDays(-1));
    });
}

std::optional<QDateTime> QuietPlan::nextChange(const QDateTime &moment) const
{
    if (!enabled)
        return std::nullopt;
    const QDate today = moment.toLocalTime().date();
    QList<QDateTime> edges;
    for (const QuietSpan &span : spans) {
        for (int offset = -1; offset <= 8; ++offset) {
            if (const auto stretch = stretchOn(span, today.addDays(offset)))
                edges << stretch->begin << stretch->end;
        }
    }
    std::sort(edges.begin(), edges.end());
    const bool now = isQuiet(moment);
    const auto next = std::find_if(edges.begin(), edges.end(),
        [&](const QDateTime &edge) { return edge > moment && isQuiet(edge) != now; });
    return next == edges.end() ? std::nullopt : std::optional(*next);
}

} // namespace Grelot
