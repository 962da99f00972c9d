// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "message.h"

#include <QJsonObject>
#include <QSet>

#include <optional>

namespace Grelot {

struct JmapResult;

/// An Email object (RFC 8621 4.1), as much of it as was asked for.
struct JmapEmail
{
    Message message;
    QSet<QString> mailboxIds;

    const QString &id() const { return message.id; }
    /// nullopt when it has no usable id. What is too long is cut, what cannot be read is left out.
    static std::optional<JmapEmail> fromJson(const QJsonObject &json);

    bool operator==(const JmapEmail &) const = default;
};

using JmapEmails = QList<JmapEmail>;

/// The list of an Email/get.
JmapEmails jmapEmails(const JmapResult &got);
/// In the order of their arrival.
void sortOldestFirst(JmapEmails &emails);

/// Whether this can be an id of any object (RFC 8620 1.2).
bool isJmapId(const QString &text);

} // namespace Grelot
