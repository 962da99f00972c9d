// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "trayhost.h"

#include "xembedtray.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QPointer>
#include <QTimer>

namespace Grelot {

namespace {

constexpr QLatin1String watcherService("org.kde.StatusNotifierWatcher");
constexpr QLatin1String watcherPath("/StatusNotifierWatcher");
constexpr std::chrono::milliseconds patience{2'000}; // a panel that starts together with us
constexpr int answerTimeout = 5'000;                 // ms

} // namespace

TrayHost::TrayHost(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_patience(new QTimer(this))
    , m_xembed(XEmbedTray::create([self = QPointer<TrayHost>(this)] {
        if (self)
            self->considerXEmbed();
    }))
{
    m_patience->setSingleShot(true);
    connect(m_patience, &QTimer::timeout, this, [this] {
        m_isXEmbedAllowed = true;
        considerXEmbed();
        if (m_kind == Kind::None)
            Q_EMIT gone();
    });
}

TrayHost::~TrayHost() = default;

void TrayHost::start()
{
    auto *watcher = new QDBusServiceWatcher(
        watcherService, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &TrayHost::askForHost);
    // Without a service name: with one, QtDBus asks the bus for its owner and blocks meanwhile.
    for (const char *signal : {"StatusNotifierHostRegistered", "StatusNotifierHostUnregistered"})
        m_bus.connect(
            {}, watcherPath, watcherService, QLatin1String(signal), this, SLOT(askForHost()));
    m_patience->start(patience);
    askForHost();
}

void TrayHost::askForHost()
{
    QDBusMessage get = QDBusMessage::createMethodCall(watcherService, watcherPath,
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    get << QString(watcherService) << QStringLiteral("IsStatusNotifierHostRegistered");
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(get, answerTimeout), this);
    connect(call, &QDBusPendingCallWatcher::finished, this,
        [this, question = ++m_question](QDBusPendingCallWatcher *done) {
            done->deleteLater();
            const QDBusPendingReply<QVariant> reply = *done;
            if (question == m_question)
                setHostRegistered(!reply.isError() && reply.value().toBool());
        });
}

void TrayHost::setHostRegistered(bool registered)
{
    if (m_kind == Kind::XEmbed)
        return;
    if (registered)
        setKind(Kind::StatusNotifier);
    else if (m_kind == Kind::StatusNotifier)
        setKind(Kind::None);
}

void TrayHost::considerXEmbed()
{
    if (m_kind == Kind::StatusNotifier || !m_isXEmbedAllowed)
        return;
    setKind(m_xembed && m_xembed->isThere() ? Kind::XEmbed : Kind::None);
}

void TrayHost::setKind(Kind kind)
{
    // Qt stays for the rest of the process with the kind that it saw first.
    if (m_first == Kind::None)
        m_first = kind;
    else if (kind != m_first)
        kind = Kind::None;
    if (std::exchange(m_kind, kind) == kind)
        return;
    m_patience->stop();
    m_isXEmbedAllowed = true;
    if (kind == Kind::None)
        Q_EMIT gone();
    else
        Q_EMIT available();
}

} // namespace Grelot
