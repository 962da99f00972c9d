// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "notification.h"

#include <QObject>

namespace Grelot {

/// What a person can do from a notification.
enum class NotificationAction { Open, MarkRead };

enum class NotificationEnd {
    Expired,   ///< off the screen; the desktop may still list it
    Dismissed, ///< by the person
    Withdrawn, ///< by us, or the desktop forgot it
};

/// Puts notifications on the screen; one thin subclass a way to do it. Nothing in it blocks.
class Notifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Shows it, or replaces what stands under the same key.
    virtual void show(const Grelot::Notification &notification) = 0;
    /// Takes it off the screen where that is possible. An unknown key is fine.
    virtual void withdraw(const QString &key) = 0;

Q_SIGNALS:
    /// activationToken: hand it to the window that is raised (XDG_ACTIVATION_TOKEN); may be empty.
    void activated(const Grelot::Notification &notification, Grelot::NotificationAction action,
        const QString &activationToken);
    void closed(const QString &key, Grelot::NotificationEnd end);
    /// Nothing here can show it now: another notifier may.
    void undeliverable(const Grelot::Notification &notification);
};

} // namespace Grelot
