// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "notification.h"

#include <QLatin1String>
#include <QSet>

class QDBusMessage;

namespace Grelot {

/// How this program presents itself to the notification daemon.
struct NotifierIdentity
{
    QString applicationName = QStringLiteral("Grelot");
    QString desktopEntry = QStringLiteral("grelot"); ///< without ".desktop"
    QString icon = QStringLiteral("grelot");         ///< a name of the icon theme, or a file's path
};

/// The names of the Desktop Notifications Specification 1.2.
namespace NotificationBus {

inline constexpr QLatin1String service("org.freedesktop.Notifications");
inline constexpr QLatin1String path("/org/freedesktop/Notifications");
inline constexpr QLatin1String interface("org.freedesktop.Notifications");
inline constexpr QLatin1String defaultAction("default");
inline constexpr QLatin1String openAction("open");
inline constexpr QLatin1String markReadAction("mark-read");

QDBusMessage call(const QString &method);
/// replacesId 0: a new one.
QDBusMessage notify(const Notification &notification, const NotifierIdentity &identity,
    const QSet<QString> &capabilities, quint32 replacesId);

} // namespace NotificationBus

} // namespace Grelot
