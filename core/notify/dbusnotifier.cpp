// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "dbusnotifier.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

#include <algorithm>

namespace Grelot {

namespace {

constexpr int answerTimeout = 5'000;     // ms; a daemon may have to be started first
constexpr qsizetype entriesAtMost = 500; // a daemon that never says that one closed
constexpr qsizetype waitingAtMost = 100;

/// Only then may another way be tried: a daemon that refuses would be asked again by it.
bool saysNobodyIsThere(const QDBusError &error)
{
    const QDBusError::ErrorType type = error.type();
    return type == QDBusError::ServiceUnknown || type == QDBusError::NoServer ||
        type == QDBusError::Disconnected ||
        error.name() == QLatin1String("org.freedesktop.DBus.Error.NameHasNoOwner");
}

NotificationEnd endOf(uint reason)
{
    switch (reason) {
    case 1:
        return NotificationEnd::Expired;
    case 2:
        return NotificationEnd::Dismissed;
    default: // 3: by CloseNotification; 4: undefined
        return NotificationEnd::Withdrawn;
    }
}

} // namespace

DBusNotifier::DBusNotifier(
    const QDBusConnection &bus, const NotifierIdentity &identity, QObject *parent)
    : Notifier(parent)
    , m_bus(std::make_unique<QDBusConnection>(bus))
    , m_identity(identity)
{
    listen();
    ask();
}

DBusNotifier::~DBusNotifier() = default;

void DBusNotifier::listen()
{
    auto *watcher = new QDBusServiceWatcher(
        NotificationBus::service, *m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
        [this](const QString &, const QString &, const QString &owner) { onOwnerChanged(owner); });
    // Without a service name: with one, QtDBus asks the bus for its owner and blocks meanwhile.
    const auto connectSignal = [this](const QString &name, const char *slot) {
        m_bus->connect({}, NotificationBus::path, NotificationBus::interface, name, this, slot);
    };
    connectSignal(
        QStringLiteral("ActivationToken"), SLOT(onActivationToken(uint, QString, QDBusMessage)));
    connectSignal(
        QStringLiteral("ActionInvoked"), SLOT(onActionInvoked(uint, QString, QDBusMessage)));
    connectSignal(QStringLiteral("NotificationClosed"), SLOT(onClosed(uint, uint, QDBusMessage)));
}

template <typename Then>
void DBusNotifier::whenDone(const QDBusPendingCall &call, Then then)
{
    const auto finish = [this, then, generation = m_generation](const QDBusPendingCall &done) {
        if (generation == m_generation)
            then(done);
    };
    // On a connection that is down nothing is under way, and a watcher would stay silent.
    if (call.isFinished()) {
        QMetaObject::invokeMethod(
            this, [finish, call] { finish(call); }, Qt::QueuedConnection);
        return;
    }
    auto *watcher = new QDBusPendingCallWatcher(call, this);
    connect(
        watcher, &QDBusPendingCallWatcher::finished, this, [finish](QDBusPendingCallWatcher *done) {
            done->deleteLater();
            finish(*done);
        });
}

void DBusNotifier::ask()
{
    m_daemon = Daemon::Asked;
    whenDone(
        m_bus->asyncCall(NotificationBus::call(QStringLiteral("GetCapabilities")), answerTimeout),
        [this](const QDBusPendingCall &call) { onCapabilities(call); });
}

void DBusNotifier::onCapabilities(const QDBusPendingCall &call)
{
    const QDBusPendingReply<QStringList> reply = call;
    if (reply.isError())
        return giveUpWaiting();
    const QStringList capabilities = reply.value();
    m_capabilities = QSet<QString>(capabilities.begin(), capabilities.end());
    m_owner = reply.reply().service();
    m_daemon = Daemon::Ready;
    Q_EMIT ready();
    for (const Notification &notification : std::exchange(m_waiting, {}))
        deliver(notification);
}

void DBusNotifier::giveUpWaiting()
{
    m_daemon = Daemon::Unknown;
    for (const Notification &notification : std::exchange(m_waiting, {}))
        Q_EMIT undeliverable(notification);
}

// The ids of the old daemon mean nothing to the new one, or something else.
void DBusNotifier::onOwnerChanged(const QString &newOwner)
{
    ++m_generation;
    m_owner.clear();
    m_keys.clear();
    for (const Entry &entry : std::exchange(m_entries, {})) {
        if (entry.next)
            m_waiting.append(*entry.next);
        else if (entry.isCalling && !entry.isWithdrawn)
            m_waiting.append(entry.notification);
        else
            Q_EMIT closed(entry.notification.key, NotificationEnd::Withdrawn);
    }
    if (newOwner.isEmpty() && m_waiting.isEmpty())
        m_daemon = Daemon::Unknown;
    else
        ask();
}

void DBusNotifier::show(const Notification &notification)
{
    if (m_daemon == Daemon::Ready)
        return deliver(notification);
    m_waiting.removeIf([&](const Notification &other) { return other.key == notification.key; });
    m_waiting.append(notification);
    if (m_waiting.size() > waitingAtMost)
        Q_EMIT undeliverable(m_waiting.takeFirst());
    if (m_daemon == Daemon::Unknown)
        ask();
}

void DBusNotifier::deliver(const Notification &notification)
{
    const QString key = notification.key;
    Entry &entry = m_entries[key];
    entry.isWithdrawn = false;
    if (entry.isCalling) {
        entry.next = notification;
        return;
    }
    entry.notification = notification;
    entry.isCalling = true;
    whenDone(m_bus->asyncCall(
                 NotificationBus::notify(notification, m_identity, m_capabilities, entry.id)),
        [this, key](const QDBusPendingCall &call) { onNotified(key, call); });
}

void DBusNotifier::onNotified(const QString &key, const QDBusPendingCall &call)
{
    const QDBusPendingReply<uint> reply = call;
    const auto found = m_entries.find(key);
    if (found == m_entries.end())
        return;
    found->isCalling = false;
    const std::optional<Notification> next = std::exchange(found->next, {});
    const bool withdrawn = found->isWithdrawn;
    if (reply.isError()) {
        const Notification last = next.value_or(found->notification);
        forget(key);
        if (withdrawn)
            return;
        if (saysNobodyIsThere(reply.error()))
            Q_EMIT undeliverable(last);
        else
            Q_EMIT closed(key, NotificationEnd::Withdrawn);
        return;
    }
    adopt(key, reply.value());
    if (withdrawn) {
        close(reply.value());
        forget(key);
    } else if (next) {
        deliver(*next);
    }
}

void DBusNotifier::adopt(const QString &key, quint32 id)
{
    m_keys.remove(m_entries[key].id);
    m_entries[key].id = id;
    // A daemon that merges like notifications gives an id twice: the older of ours is no more.
    const QString merged = m_keys.value(id);
    m_keys.insert(id, key);
    if (!merged.isEmpty() && merged != key) {
        m_entries.remove(merged);
        Q_EMIT closed(merged, NotificationEnd::Withdrawn);
    }
    if (m_keys.size() > entriesAtMost) {
        const auto ids = m_keys.keys();
        forget(m_keys.value(*std::min_element(ids.begin(), ids.end())));
    }
}

void DBusNotifier::withdraw(const QString &key)
{
    m_waiting.removeIf([&](const Notification &waiting) { return waiting.key == key; });
    const auto found = m_entries.find(key);
    if (found == m_entries.end())
        return;
    if (found->isCalling) {
        found->isWithdrawn = true;
        found->next.reset();
        return;
    }
    close(found->id);
    forget(key);
}

void DBusNotifier::close(quint32 id)
{
    m_bus->asyncCall(NotificationBus::call(QStringLiteral("CloseNotification")) << id);
}

void DBusNotifier::forget(const QString &key)
{
    m_keys.remove(m_entries.value(key).id);
    m_entries.remove(key);
}

// Some daemons tell every program of every click.
DBusNotifier::Entry *DBusNotifier::ownEntry(uint id, const QDBusMessage &message)
{
    if (m_owner.isEmpty() || message.service() != m_owner)
        return nullptr;
    const auto found = m_entries.find(m_keys.value(id));
    return found == m_entries.end() ? nullptr : &*found;
}

void DBusNotifier::onActivationToken(uint id, const QString &token, const QDBusMessage &message)
{
    if (Entry *entry = ownEntry(id, message))
        entry->activationToken = token;
}

void DBusNotifier::onActionInvoked(uint id, const QString &action, const QDBusMessage &message)
{
    const Entry *entry = ownEntry(id, message);
    if (!entry)
        return;
    const bool markRead = action == NotificationBus::markReadAction;
    if (!markRead && action != NotificationBus::openAction &&
        action != NotificationBus::defaultAction)
        return;
    const Entry used = *entry;
    if (!used.isCalling) {
        // Not every daemon closes what was clicked, nor says so.
        close(id);
        forget(used.notification.key);
    }
    Q_EMIT activated(used.notification,
        markRead ? NotificationAction::MarkRead : NotificationAction::Open, used.activationToken);
    if (!used.isCalling)
        Q_EMIT closed(used.notification.key, NotificationEnd::Dismissed);
}

void DBusNotifier::onClosed(uint id, uint reason, const QDBusMessage &message)
{
    const Entry *entry = ownEntry(id, message);
    if (!entry || entry->isCalling)
        return;
    const QString key = entry->notification.key;
    const NotificationEnd end = endOf(reason);
    // What has expired may still be listed by the desktop, and is withdrawn from there by its id.
    if (end != NotificationEnd::Expired)
        forget(key);
    Q_EMIT closed(key, end);
}

} // namespace Grelot
