// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>
#include <QString>

#include <optional>

namespace Grelot {

/// One account as the inbox tells of it.
struct InboxAccount
{
    QString name;
    QColor colour;
    std::optional<qint64> unread; ///< nullopt: not known yet
    bool isWell = true;           ///< connected, and nothing is wrong
    QString sentence{};           ///< how it is connected, or why not

    bool operator==(const InboxAccount &) const = default;
};

} // namespace Grelot
