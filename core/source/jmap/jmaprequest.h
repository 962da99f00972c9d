// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace Grelot {

/// One method call (RFC 8620 3.2).
struct JmapCall
{
    QString name;
    QJsonObject arguments;
    QString id; ///< unique within its request

    bool operator==(const JmapCall &) const = default;
};

/// Method calls that are answered together; the capabilities used are always core and mail.
struct JmapRequest
{
    QList<JmapCall> calls;

    /// The body of a POST (RFC 8620 3.3).
    QByteArray toJson() const;
    /// The same as a message over WebSocket (RFC 8887 4.3.2).
    QByteArray toMessage(const QString &requestId) const;

    bool operator==(const JmapRequest &) const = default;
};

/// An argument that is taken from another call's answer (RFC 8620 3.7).
QJsonObject jmapReference(const QString &callId, const QString &name, const QString &path);

} // namespace Grelot
