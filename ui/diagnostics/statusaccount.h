// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "timeline.h"
#include "transfer.h"

#include <QDateTime>
#include <QString>

namespace Grelot {

/// How an account is, at a glance.
enum class StatusMark { Connected, Connecting, Away, NeedsYou, Stopped };

/// What the status window shows of one account. All times are UTC.
struct StatusAccount
{
    QString name;
    StatusMark mark = StatusMark::Stopped;
    QString sentence;         ///< how it is connected and why that way, or why not
    QString transport;        ///< in words; empty while there is none
    QDateTime since;          ///< of the present state
    QDateTime lastSignOfLife; ///< invalid before the first
    std::optional<std::chrono::milliseconds> roundTrip;
    QDateTime retryAt; ///< invalid while no retry is due
    QList<TimelineSegment> timeline;
    QDateTime countedSince; ///< what follows
    Traffic used;
    Traffic polling; ///< would have used for the same time
    qint64 messagesRung = 0;
};

} // namespace Grelot
