// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "fakenotificationdaemon.h"

#include <QDBusMessage>

namespace Grelot {

namespace {

const QString serviceName = QStringLiteral("org.freedesktop.Notifications");
const QString objectPath = QStringLiteral("/org/freedesktop/Notifications");

} // namespace

FakeNotificationDaemon::FakeNotificationDaemon(PrivateBus &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
}

FakeNotificationDaemon::~FakeNotificationDaemon()
{
    stop();
}

bool FakeNotificationDaemon::start()
{
    QDBusConnection connection = m_bus.connect();
    m_connection = connection.name();
    return connection.registerObject(objectPath, this, QDBusConnection::ExportScriptableContents) &&
        connection.registerService(serviceName);
}

void FakeNotificationDaemon::stop()
{
    if (m_connection.isEmpty())
        return;
    QDBusConnection connection(std::exchange(m_connection, {}));
    connection.unregisterService(serviceName);
    connection.unregisterObject(objectPath);
    QDBusConnection::disconnectFromBus(connection.name());
    m_standing.clear();
    m_held.clear();
}

uint FakeNotificationDaemon::Notify(const QString &application, uint replacesId,
    const QString &icon, const QString &summary, const QString &body, const QStringList &actions,
    const QVariantMap &hints, int timeout)
{
    if (m_isFailing) {
        sendErrorReply(QDBusError::Failed, QStringLiteral("told to fail"));
        return 0;
    }
    const uint id = replacesId > 0 ? replacesId : m_nextId++;
    const NotifyRecord record{application, replacesId, icon, summary, body, actions, hints, timeout,
        id, QDateTime::currentDateTimeUtc()};
    m_records.append(record);
    m_standing.insert(id, record);
    if (m_isHolding) {
        setDelayedReply(true);
        m_held.append({message(), id});
    }
    Q_EMIT notified();
    return id;
}

void FakeNotificationDaemon::release()
{
    m_isHolding = false;
    QDBusConnection connection(m_connection);
    const auto held = std::exchange(m_held, {});
    for (const auto &[call, id] : held)
        connection.send(call.createReply(id));
}

void FakeNotificationDaemon::CloseNotification(uint id)
{
    m_closed.append(id);
    if (m_standing.remove(id) > 0)
        Q_EMIT NotificationClosed(id, 3);
    Q_EMIT closeRequested(id);
}

QStringList FakeNotificationDaemon::GetCapabilities()
{
    ++m_questions;
    return m_capabilities;
}

QString FakeNotificationDaemon::GetServerInformation(
    QString &vendor, QString &version, QString &spec)
{
    vendor = QStringLiteral("Grelot's tests");
    version = QStringLiteral("1");
    spec = QStringLiteral("1.2");
    return QStringLiteral("fake");
}

void FakeNotificationDaemon::invoke(uint id, const QString &action, const QString &token)
{
    if (!token.isEmpty())
        Q_EMIT ActivationToken(id, token);
    Q_EMIT ActionInvoked(id, action);
}

void FakeNotificationDaemon::close(uint id, uint reason)
{
    m_standing.remove(id);
    Q_EMIT NotificationClosed(id, reason);
}

} // namespace Grelot
