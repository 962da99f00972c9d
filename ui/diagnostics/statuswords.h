// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "statusaccount.h"

/// What the status window says, in words.
namespace Grelot::StatusWords {

/// "12 s", "4 min", "3 h 12 min", "2 d 5 h".
QString span(std::chrono::milliseconds time);
/// "12 s ago"; empty for an invalid moment.
QString ago(const QDateTime &moment, const QDateTime &now);
/// The exact local date and time; empty for an invalid moment.
QString exactly(const QDateTime &moment);
/// Local hours and minutes.
QString clockTime(const QDateTime &moment);
QString mark(StatusMark mark);
/// "Connected by WebSocket", "Waiting to connect", "Asleep".
QString state(TimelineState state, std::optional<Rung> rung);
/// How long each was of the time told: one sentence for who does not see the ribbon.
QString summary(const QList<TimelineSegment> &timeline);
QString segment(const TimelineSegment &segment);
/// A tooltip that shows the text as it is: Qt would take what looks like HTML for HTML.
QString plainToolTip(const QString &text);
/// "12.5 kB".
QString bytes(qint64 count);
/// "41 times less than polling every 30 seconds.", or as honestly that it was more.
QString ratio(const Traffic &used, const Traffic &polling);
/// "12 requests instead of 2,880, 310 wake-ups instead of 2,880."
QString counts(const Traffic &used, const Traffic &polling);

} // namespace Grelot::StatusWords
