// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "jmaprequest.h"

#include <QStringList>

/// The method calls of RFC 8621 that are ever made, with what a notifier asks of them.
namespace Grelot::JmapCalls {

/// Which messages of a mailbox a query is for.
enum class Which { Unread, Any };
/// How much of a message is asked for: all that is shown, or what tells whether it concerns us.
enum class Depth { Shown, State };

JmapCall changes(const QString &account, const QString &since, qsizetype most, const QString &id);
/// Messages by id.
JmapCall emails(const QString &account, const QStringList &ids, Depth depth, const QString &id);
/// Messages that another call of the same request named.
JmapCall emails(
    const QString &account, const QJsonObject &reference, Depth depth, const QString &id);
JmapCall mailboxes(const QString &account, const QString &id);
JmapCall mailbox(const QString &account, const QString &mailboxId, const QString &id);
/// Newest first.
JmapCall query(const QString &account, const QString &mailboxId, Which which, qsizetype position,
    qsizetype limit, const QString &id);
/// The newest message of the whole account.
JmapCall newest(const QString &account, const QString &id);
JmapCall update(
    const QString &account, const QString &emailId, const QJsonObject &patch, const QString &id);

} // namespace Grelot::JmapCalls
