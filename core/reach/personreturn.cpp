// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "personreturn.h"

#include <QDBusMessage>

namespace Grelot {

PersonReturn::PersonReturn(const QDBusConnection &bus, QObject *parent)
    : Sense(parent)
    , m_bus(bus)
{
}

void PersonReturn::start()
{
    if (!m_bus.isConnected())
        return;
    // Without service and path: desktops differ in both, and on this bus all is the person's own.
    for (const QString &interface :
        {QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("org.gnome.ScreenSaver")}) {
        m_bus.connect({}, {}, interface, QStringLiteral("ActiveChanged"), this,
            SLOT(onActiveChanged(bool, QDBusMessage)));
    }
}

void PersonReturn::onActiveChanged(bool active, const QDBusMessage &message)
{
    if (active)
        m_active.insert(message.interface());
    else if (m_active.remove(message.interface()) && m_active.isEmpty())
        Q_EMIT personReturned();
}

} // namespace Grelot
