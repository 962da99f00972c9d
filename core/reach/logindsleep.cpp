// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "logindsleep.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

namespace Grelot {

namespace {

const QString service = QStringLiteral("org.freedesktop.login1");

} // namespace

LogindSleep::LogindSleep(const QDBusConnection &bus, QObject *parent)
    : Sense(parent)
    , m_bus(bus)
{
}

void LogindSleep::start()
{
    if (!m_bus.isConnected())
        return setOwner({});
    auto *watcher =
        new QDBusServiceWatcher(service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
        [this](const QString &, const QString &, const QString &owner) { setOwner(owner); });
    // Without a service name: with one, QtDBus asks the bus for its owner and blocks meanwhile.
    m_bus.connect({}, QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this,
        SLOT(onPrepareForSleep(bool, QDBusMessage)));
    askForOwner();
}

void LogindSleep::askForOwner()
{
    const QString bus = QStringLiteral("org.freedesktop.DBus");
    QDBusMessage question = QDBusMessage::createMethodCall(
        bus, QStringLiteral("/org/freedesktop/DBus"), bus, QStringLiteral("GetNameOwner"));
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question << service), this);
    connect(
        watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
            done->deleteLater();
            const QDBusPendingReply<QString> reply = *done;
            if (!m_isKnown)
                setOwner(reply.isError() ? QString() : reply.value());
        });
}

void LogindSleep::setOwner(const QString &owner)
{
    const bool wasAvailable = isAvailable();
    const bool wasKnown = std::exchange(m_isKnown, true);
    m_owner = owner;
    if (!wasKnown || wasAvailable != isAvailable())
        Q_EMIT availabilityChanged(isAvailable());
    // The one that sent us to sleep is gone, and nobody else will wake us.
    if (std::exchange(m_isAsleep, false))
        Q_EMIT awoke(std::chrono::milliseconds(0));
}

void LogindSleep::onPrepareForSleep(bool starting, const QDBusMessage &message)
{
    // Anybody may send signals on the system bus.
    if (m_owner.isEmpty() || message.service() != m_owner)
        return;
    m_isAsleep = starting;
    if (starting)
        Q_EMIT asleep();
    else
        Q_EMIT awoke(std::chrono::milliseconds(0));
}

} // namespace Grelot
