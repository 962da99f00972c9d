// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "notifycall.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QVariantMap>

namespace Grelot::NotificationBus {

namespace {

constexpr int untilTheDesktopSaysSo = -1;
constexpr uchar normalUrgency = 1;

QStringList actionsFor(const Notification &notification)
{
    // Some daemons show no "default" action at all: hence the button beside it.
    const QString open = notification.kind == NotificationKind::SignIn
        ? QCoreApplication::translate("Notification", "Sign in")
        : QCoreApplication::translate("Notification", "Open");
    QStringList actions{defaultAction, open, openAction, open};
    if (!notification.messages.isEmpty())
        actions << markReadAction << QCoreApplication::translate("Notification", "Mark as read");
    return actions;
}

QVariantMap hintsFor(const Notification &notification, const NotifierIdentity &identity)
{
    QVariantMap hints{
        {QStringLiteral("urgency"), QVariant::fromValue(normalUrgency)}, // a byte, not an int32
        {QStringLiteral("desktop-entry"), identity.desktopEntry},
    };
    if (!notification.messages.isEmpty())
        hints.insert(QStringLiteral("category"), QStringLiteral("email.arrived"));
    if (notification.silent)
        hints.insert(QStringLiteral("suppress-sound"), true);
    return hints;
}

} // namespace

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, interface, method);
}

QDBusMessage notify(const Notification &notification, const NotifierIdentity &identity,
    const QSet<QString> &capabilities, quint32 replacesId)
{
    const bool markup = capabilities.contains(QStringLiteral("body-markup"));
    const bool actions = capabilities.contains(QStringLiteral("actions"));
    QDBusMessage message = call(QStringLiteral("Notify"));
    message << identity.applicationName << replacesId << identity.icon << notification.summary
            << (markup ? notification.body.toHtmlEscaped() : notification.body)
            << (actions ? actionsFor(notification) : QStringList())
            << hintsFor(notification, identity) << untilTheDesktopSaysSo;
    return message;
}

} // namespace Grelot::NotificationBus
