// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "busplayer.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>

namespace Grelot {

bool BusPlayer::join(const QString &service)
{
    QDBusConnection connection = m_bus.connect();
    m_connection = connection.name();
    return connection.isConnected() && (service.isEmpty() || connection.registerService(service));
}

void BusPlayer::leave()
{
    if (!m_connection.isEmpty())
        QDBusConnection::disconnectFromBus(std::exchange(m_connection, {}));
}

void BusPlayer::say(
    const QString &path, const QString &interface, const QString &signal, bool value)
{
    const QDBusConnection connection(m_connection);
    QDBusMessage message = QDBusMessage::createSignal(path, interface, signal);
    connection.send(message << value);
    connection.interface()->serviceOwner(m_connection); // answered after what came before
}

} // namespace Grelot
