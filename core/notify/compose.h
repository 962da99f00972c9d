// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "message.h"
#include "notification.h"
#include "notificationrules.h"

/// How messages become notifications. None of them has a key yet.
namespace Grelot::Compose {

Notification single(const QString &account, const QString &mailbox, const Message &message,
    NotificationDetail detail);
/// Several of one account, newest first.
Notification summary(const QList<Notification> &singles);
/// What came during a pause, newest first.
Notification digest(const QList<Notification> &singles);
Notification trouble(
    const QString &account, const QString &text, NotificationKind kind = NotificationKind::Trouble);

} // namespace Grelot::Compose
