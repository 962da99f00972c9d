// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "traynotifier.h"

#include "trayicon.h"

#include <QSystemTrayIcon>

namespace Grelot {

TrayNotifier::TrayNotifier(TrayIcon &tray, QObject *parent)
    : Notifier(parent)
    , m_tray(tray)
{
}

void TrayNotifier::show(const Notification &notification)
{
    if (!m_tray.hasAppeared()) {
        Q_EMIT undeliverable(notification);
        return;
    }
    QSystemTrayIcon *icon = m_tray.systemIcon();
    if (!std::exchange(m_isConnected, true))
        connect(icon, &QSystemTrayIcon::messageClicked, this, &TrayNotifier::onClicked);
    // A correction would only pop up again what was seen already.
    if (notification.silent) {
        if (m_last && m_last->key == notification.key)
            m_last = notification;
        return;
    }
    m_last = notification;
    icon->showMessage(notification.summary, notification.body, icon->icon());
}

void TrayNotifier::withdraw(const QString &key)
{
    if (m_last && m_last->key == key)
        m_last.reset();
}

void TrayNotifier::onClicked()
{
    if (const auto clicked = std::exchange(m_last, {})) {
        Q_EMIT activated(*clicked, NotificationAction::Open, {});
        Q_EMIT closed(clicked->key, NotificationEnd::Dismissed);
    }
}

} // namespace Grelot
