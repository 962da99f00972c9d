// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cursor.h"

#include <QDateTime>
#include <QMap>
#include <QString>

#include <optional>

namespace Grelot {

/// How far one JMAP account has been followed.
struct JmapPlace
{
    QString emailState; ///< as Email/changes takes it
    /// receivedAt of the newest message at the first sync, UTC: what is not newer and turns up
    /// later was moved or marked, and is no news.
    QDateTime horizon;

    bool operator==(const JmapPlace &) const = default;
};

/// Where a source stands in all its JMAP accounts: what a Cursor of JMAP is made of.
struct JmapPosition
{
    QMap<QString, JmapPlace> places; ///< by account id

    Cursor toCursor() const;
    /// nullopt for an empty cursor or one of another kind.
    static std::optional<JmapPosition> fromCursor(const Cursor &cursor);

    bool operator==(const JmapPosition &) const = default;
};

} // namespace Grelot
