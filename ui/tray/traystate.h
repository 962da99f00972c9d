// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "bellpainter.h"

#include <QColor>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Grelot {

/// One account as the tray tells of it.
struct TrayAccount
{
    QString name;
    std::optional<qint64> unread; ///< nullopt: not known yet
    bool connected = false;
    QString connection;       ///< how it is connected, or why not: a sentence
    bool needsSignIn = false; ///< its line begins the sign-in through the browser
    bool hasMail = false;     ///< "Open mail" leads somewhere

    bool operator==(const TrayAccount &) const = default;
};

/// All that the tray shows.
struct TrayState
{
    BellState bell = BellState::Reconnecting;
    std::optional<qint64> unread; ///< over all accounts; nullopt: not known, no number is shown
    QColor badge;                 ///< of the pill; invalid: the usual red
    QList<TrayAccount> accounts;
    bool paused = false;
    std::optional<QDateTime> pausedUntil; ///< nullopt while paused: until resumed
    bool quiet = false;                   ///< a time of quiet, which ends by itself
    std::optional<QDateTime> quietUntil;  ///< nullopt while quiet: it never ends

    bool operator==(const TrayState &) const = default;
};

} // namespace Grelot
