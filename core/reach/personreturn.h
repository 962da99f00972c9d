// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sense.h"

#include <QDBusConnection>
#include <QSet>

namespace Grelot {

/// The person is back at the keyboard: the screen saver or lock (org.freedesktop.ScreenSaver,
/// org.gnome.ScreenSaver) was active and is no longer. logind's Unlock is not used: it asks for an
/// unlocking and does not tell of one.
class PersonReturn final : public Sense
{
    Q_OBJECT
    Q_MOC_INCLUDE(<QDBusMessage>)

public:
    /// bus: the session bus.
    explicit PersonReturn(const QDBusConnection &bus, QObject *parent = nullptr);

    void start() override;

private Q_SLOTS:
    void onActiveChanged(bool active, const QDBusMessage &message);

private:
    QDBusConnection m_bus;
    QSet<QString> m_active; ///< interfaces, of which a desktop may have both
};

} // namespace Grelot
