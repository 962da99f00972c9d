// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "portalautostart.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace Grelot {

namespace {

const QString portal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString requestInterface = QStringLiteral("org.freedesktop.portal.Request");
const QByteArray onWord = "on";
const QByteArray refusedWord = "refused";
constexpr qint64 longestWord = 16; ///< bytes

/// Where the answer will come from: known ahead of the call, lest it come before its reply
/// (org.freedesktop.portal.Request).
QString requestPath(const QDBusConnection &bus, const QString &token)
{
    QString sender = bus.baseService().mid(1);
    sender.replace(u'.', u'_');
    return QStringLiteral("/org/freedesktop/portal/desktop/request/%1/%2").arg(sender, token);
}

} // namespace

PortalAutostart::PortalAutostart(const QDBusConnection &bus, QString memory, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_memory(std::move(memory))
{
}

bool PortalAutostart::isNeeded()
{
    return QFile::exists(QStringLiteral("/.flatpak-info"));
}

Autostart::State PortalAutostart::state() const
{
    QFile file(m_memory);
    if (!file.open(QIODevice::ReadOnly))
        return State::Off;
    const QByteArray word = file.read(longestWord).trimmed();
    if (word == onWord)
        return State::On;
    return word == refusedWord ? State::Disabled : State::Off;
}

std::optional<QString> PortalAutostart::set(bool on)
{
    if (!m_bus.isConnected())
        return QCoreApplication::translate("Autostart",
            "Whether Grelot starts with the session is for the desktop's portal to say, and there "
            "is no session bus to ask it on.");
    m_wanted = on;
    const QString token = QStringLiteral("grelot_autostart_%1").arg(++m_requests);
    listen(requestPath(m_bus, token));
    QDBusMessage call = QDBusMessage::createMethodCall(portal,
        QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Background"), QStringLiteral("RequestBackground"));
    call << QString() // no window of ours to stand before
         << QVariantMap{
                {QStringLiteral("handle_token"), token},
                {QStringLiteral("reason"),
                    QCoreApplication::translate("Autostart", "To tell you about new mail.")},
                {QStringLiteral("autostart"), on},
                {QStringLiteral("commandline"), QStringList{QStringLiteral("grelot")}},
            };
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, asked = m_requests] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        if (asked != m_requests)
            return;
        if (reply.isError())
            Q_EMIT answered(); // no such portal: nothing has changed
        else if (reply.value().path() != m_path)
            listen(reply.value().path()); // portals before 0.9 take a path of their own
    });
    return std::nullopt;
}

void PortalAutostart::listen(const QString &path)
{
    const QString name = QStringLiteral("Response");
    if (!m_path.isEmpty())
        m_bus.disconnect(
            portal, m_path, requestInterface, name, this, SLOT(onResponse(uint, QVariantMap)));
    m_path = path;
    m_bus.connect(
        portal, m_path, requestInterface, name, this, SLOT(onResponse(uint, QVariantMap)));
}

void PortalAutostart::onResponse(uint code, const QVariantMap &results)
{
    // 0: done; 1: the person said no; 2: it ended in some other way, and nothing has changed.
    if (code == 0 && results.value(QStringLiteral("autostart")).toBool())
        remember(onWord);
    else if (code == 1 || (code == 0 && m_wanted))
        remember(m_wanted ? refusedWord : onWord);
    else if (code == 0)
        remember({});
    Q_EMIT answered();
}

void PortalAutostart::remember(const QByteArray &word)
{
    QSaveFile file(m_memory);
    if (QDir().mkpath(QFileInfo(m_memory).path()) && file.open(QIODevice::WriteOnly)) {
        file.write(word);
        file.commit();
    }
}

} // namespace Grelot
