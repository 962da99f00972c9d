// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

#include <optional>

namespace Grelot {

/// What push says (RFC 8620 7.1): by account, the new state of each type that changed.
struct JmapStateChange
{
    QMap<QString, QMap<QString, QString>> changed; ///< account id -> type name -> state
    QString pushState;                             ///< RFC 8887 4.3.5.2; empty where not said

    /// nullopt when it is none, or breaks a limit.
    static std::optional<JmapStateChange> fromJson(const QJsonObject &json);

    bool operator==(const JmapStateChange &) const = default;
};

} // namespace Grelot
