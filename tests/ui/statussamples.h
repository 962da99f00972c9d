// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "statusaccount.h"
#include "virtualclock.h"
#include "wiremodel.h"

namespace Grelot {

/// An account that has been online by WebSocket for two hours.
inline StatusAccount statusSample(const QString &name, const QDateTime &now)
{
    using namespace std::chrono_literals;
    StatusAccount account;
    account.name = name;
    account.mark = StatusMark::Connected;
    account.sentence = QStringLiteral("Connected by WebSocket.");
    account.transport = QStringLiteral("WebSocket");
    account.since = now.addSecs(-7'200);
    account.lastSignOfLife = now.addSecs(-12);
    account.roundTrip = 12ms;
    account.timeline = {{now.addSecs(-7'260), account.since, TimelineState::Waiting, {}},
        {account.since, now, TimelineState::Online, Rung::WebSocket}};
    account.countedSince = now.addSecs(-7'260);
    account.used = {2'900, 2'700, 4, 9};
    account.polling = WireModel::polling(2h);
    account.messagesRung = 3;
    return account;
}

/// A day in which everything happened once.
inline QList<TimelineSegment> eventfulDay(const QDateTime &now)
{
    using State = TimelineState;
    const auto at = [&](double hoursAgo) { return now.addSecs(-qint64(hoursAgo * 3600)); };
    return {{at(22), at(20), State::Stopped, {}}, {at(20), at(17), State::Online, Rung::WebSocket},
        {at(17), at(14), State::Online, Rung::EventStream},
        {at(14), at(12), State::Online, Rung::LongPoll},
        {at(12), at(10), State::Online, Rung::ImapNotify},
        {at(10), at(8.5), State::Online, Rung::ImapIdle},
        {at(8.5), at(7.5), State::Online, Rung::Poll}, {at(7.5), at(4), State::Asleep, {}},
        {at(4), at(3), State::Offline, {}}, {at(3), at(1.5), State::Waiting, {}},
        {at(1.5), at(0.5), State::NeedsUser, {}}, {at(0.5), now, State::Waiting, {}}};
}

} // namespace Grelot
