// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "keyringpresence.h"

#include <QtGlobal>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <algorithm>
#endif

namespace Grelot {

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

void askWhetherKeyringRuns(QObject *context, std::function<void(bool)> answer)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        // A watcher of a call that never left never finishes.
        QMetaObject::invokeMethod(
            context, [answer = std::move(answer)] { answer(false); }, Qt::QueuedConnection);
        return;
    }
    const auto call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"),
        QStringLiteral("/org/freedesktop/DBus"), QStringLiteral("org.freedesktop.DBus"),
        QStringLiteral("ListNames"));
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), context);
    const auto finished = [answer = std::move(answer)](QDBusPendingCallWatcher *ended) {
        ended->deleteLater();
        const QDBusPendingReply<QStringList> reply = *ended;
        const QStringList names = reply.isValid() ? reply.value() : QStringList();
        answer(std::any_of(names.begin(), names.end(), [](const QString &name) {
            return name == u"org.freedesktop.secrets" || name.startsWith(u"org.kde.kwalletd");
        }));
    };
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, finished);
}

#else

void askWhetherKeyringRuns(QObject *, std::function<void(bool)> answer)
{
    answer(true);
}

#endif

} // namespace Grelot
