// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "notifier.h"
#include "notifycall.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <optional>

class QDBusConnection;
class QDBusPendingCall;

namespace Grelot {

/// org.freedesktop.Notifications (Desktop Notifications Specification 1.2) over D-Bus. Every call
/// is asynchronous. Where nothing answers to that name, undeliverable() says so for each
/// notification, and the next one asks again. One that the daemon refuses is closed().
class DBusNotifier final : public Notifier
{
    Q_OBJECT
    Q_MOC_INCLUDE(<QDBusMessage>)

public:
    explicit DBusNotifier(const QDBusConnection &bus, const NotifierIdentity &identity = {},
        QObject *parent = nullptr);
    ~DBusNotifier() override;

    void show(const Notification &notification) override;
    void withdraw(const QString &key) override;

Q_SIGNALS:
    /// The daemon has said what it can do.
    void ready();

private Q_SLOTS:
    void onActivationToken(uint id, const QString &token, const QDBusMessage &message);
    void onActionInvoked(uint id, const QString &action, const QDBusMessage &message);
    void onClosed(uint id, uint reason, const QDBusMessage &message);

private:
    enum class Daemon { Unknown, Asked, Ready };
    struct Entry
    {
        Notification notification;
        quint32 id = 0;                   ///< 0: never answered yet
        bool isCalling = false;           ///< Notify is under way
        bool isWithdrawn = false;         ///< while it was: close it when its id is known
        std::optional<Notification> next; ///< likewise, to be shown in its place
        QString activationToken;
    };

    void listen();
    void ask();
    void onCapabilities(const QDBusPendingCall &call);
    void onOwnerChanged(const QString &newOwner);
    void deliver(const Notification &notification);
    void onNotified(const QString &key, const QDBusPendingCall &call);
    void adopt(const QString &key, quint32 id);
    void giveUpWaiting();
    void close(quint32 id);
    void forget(const QString &key);
    Entry *ownEntry(uint id, const QDBusMessage &message);
    /// Runs `then` with the finished call, unless another daemon took over meanwhile.
    template <typename Then>
    void whenDone(const QDBusPendingCall &call, Then then);

    std::unique_ptr<QDBusConnection> m_bus;
    NotifierIdentity m_identity;
    Daemon m_daemon = Daemon::Unknown;
    quint64 m_generation = 0; ///< counts daemons
    QString m_owner;          ///< its unique name on the bus
    QSet<QString> m_capabilities;
    QList<Notification> m_waiting; ///< for the daemon's answer
    QHash<QString, Entry> m_entries;
    QHash<quint32, QString> m_keys;
};

} // namespace Grelot
