// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QHash>
#include <QSet>

#include <optional>

namespace Grelot {

/// How this program presents itself to the notification daemon.
struct NotifierIdentity
{
    QString applicationName = QStringLiteral("Grelot");
    QString desktopEntry = QStringLiteral("grelot"); ///< without ".desktop"
    QString icon = QStringLiteral("grelot");         ///< a name of the icon theme, or a file's path
};

/// org.freedesktop.Notifications (Desktop Notifications Specification 1.2) over D-Bus. Every call
/// is asynchronous. Where nothing answers to that name, undeliverable() says so for each
/// notification, and the next one asks again.
class DBusNotifier final : public Notifier
{
    Q_OBJECT

public:
    explicit DBusNotifier(const QDBusConnection &bus, const NotifierIdentity &identity = {},
        QObject *parent = nullptr);
    ~DBusNotifier() override;

    void show(const Notification &notification) override;
    void withdraw(const QString &key) override;

Q_SIGNALS:
    /// The daemon has said what it can do.
    void ready();
};

} // namespace Grelot
