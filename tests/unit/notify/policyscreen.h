// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "notificationpolicy.h"
#include "virtualclock.h"

namespace Grelot {

/// A policy on a virtual clock, and the screen as it would look.
struct PolicyScreen
{
    PolicyScreen()
    {
        QObject::connect(
            &policy, &NotificationPolicy::show, &policy, [this](const Notification &notification) {
                shown.append(notification);
                standing.insert(notification.key, notification);
                lastAt = clock.now();
            });
        QObject::connect(&policy, &NotificationPolicy::withdraw, &policy,
            [this](const QString &key) { standing.remove(key); });
    }

    /// Messages 17.first to 17.last, oldest first.
    static Messages messages(int first, int last)
    {
        Messages result;
        for (int i = first; i <= last; ++i) {
            Message message;
            message.id = QStringLiteral("17.%1").arg(i);
            message.from = {QStringLiteral("Ada %1").arg(i), QStringLiteral("ada@example.org")};
            message.subject = QStringLiteral("Subject %1").arg(i);
            message.preview = QStringLiteral("Preview %1").arg(i);
            result.append(message);
        }
        return result;
    }
    void arrive(int first, int last, const QString &account = QStringLiteral("Work"))
    {
        policy.arrived(account, QStringLiteral("INBOX"), messages(first, last));
    }
    void read(int first, int last, const QString &account = QStringLiteral("Work"))
    {
        QStringList ids;
        for (int i = first; i <= last; ++i)
            ids.append(QStringLiteral("17.%1").arg(i));
        policy.gone(account, QStringLiteral("INBOX"), ids);
    }
    Notification only() const { return standing.size() == 1 ? *standing.begin() : Notification(); }

    VirtualClock clock;
    NotificationPolicy policy{clock};
    QList<Notification> shown; ///< every call
    QMap<QString, Notification> standing;
    Clock::Moment lastAt{0};
};

} // namespace Grelot
