// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "failure.h"
#include "jmapemail.h"

#include <QStringList>

#include <variant>

namespace Grelot {

struct JmapRequest;
struct JmapResponse;

/// One page of what changed in an account since a state, as one request brings it: Email/changes,
/// the messages it names, and the mailboxes' counts.
struct JmapChanges
{
    static constexpr qsizetype mostDestroyed = 5'000; ///< ids that one answer may name

    /// The server cannot tell the changes since then (RFC 8620 5.2).
    struct Unknown
    {
    };
    /// The server wants fewer of them at once.
    struct TooMany
    {
    };
    using Answer = std::variant<JmapChanges, Unknown, TooMany, Failure>;

    static JmapRequest request(const QString &account, const QString &since, qsizetype most);
    static Answer answerOf(const JmapResponse &response, const QString &since);

    QString newState;
    bool hasMore = false;
    JmapEmails created; ///< oldest first, whole
    JmapEmails updated; ///< oldest first: id, mailboxes, flags, time and Message-ID
    QStringList destroyed;
};

/// The call of that request that brings the mailboxes.
inline const QString jmapMailboxesCall = QStringLiteral("m");

} // namespace Grelot
