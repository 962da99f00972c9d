// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "pauselength.h"

#include <QRegularExpression>

namespace Grelot {

namespace {

constexpr int longestPause = 7 * 24 * 60; ///< minutes

} // namespace

std::optional<PauseOrder> parsePause(const QString &text)
{
    if (text.isEmpty())
        return PauseOrder(PauseLength::UntilResumed);
    if (text == QLatin1String("off"))
        return PauseOrder(PauseOff{});
    if (text == QLatin1String("until-tomorrow"))
        return PauseOrder(PauseLength::UntilTomorrow);
    static const QRegularExpression form(QStringLiteral("\\A([1-9][0-9]{0,4})([mh])\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int minutes = match.captured(1).toInt() * (match.captured(2) == u'h' ? 60 : 1);
    if (minutes > longestPause)
        return std::nullopt;
    return PauseOrder(std::chrono::minutes(minutes));
}

void obey(Pause &pause, const PauseOrder &order)
{
    if (std::holds_alternative<PauseOff>(order))
        pause.resume();
    else if (const auto *length = std::get_if<PauseLength>(&order))
        pause.start(*length);
    else
        pause.startFor(std::get<std::chrono::minutes>(order));
}

} // namespace Grelot
