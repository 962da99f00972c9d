// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <variant>

namespace Grelot {

/// One answer to a method call; an error has the name "error" and its type in the arguments (RFC
/// 8620 3.6.2).
struct JmapResult
{
    QString name;
    QJsonObject arguments;
    QString callId;

    /// Empty when it is none.
    QString errorType() const;

    bool operator==(const JmapResult &) const = default;
};

struct JmapResponse
{
    QList<JmapResult> results;
    QString sessionState;

    /// The first answer to that call; nullptr where the server left it out.
    const JmapResult *find(const QString &callId) const;

    static std::variant<JmapResponse, QString> fromJson(const QJsonObject &json);

    bool operator==(const JmapResponse &) const = default;
};

} // namespace Grelot
