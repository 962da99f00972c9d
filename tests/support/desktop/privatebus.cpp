// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "privatebus.h"

#include <QDBusConnectionInterface>
#include <QFile>
#include <QTest>
#include <QUuid>

namespace Grelot {

namespace {

const char configuration[] =
    R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=%1</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

} // namespace

PrivateBus::PrivateBus() = default;

PrivateBus::~PrivateBus()
{
    for (const QString &name : std::as_const(m_connections))
        QDBusConnection::disconnectFromBus(name);
}

bool PrivateBus::start()
{
    QFile file(m_folder.filePath(QStringLiteral("bus.conf")));
    if (!file.open(QIODevice::WriteOnly)) {
        m_error = file.errorString();
        return false;
    }
    file.write(QString::fromLatin1(configuration).arg(m_folder.path()).toUtf8());
    file.close();
    m_daemon = std::make_unique<ChildProcess>(QStringLiteral("dbus-daemon"),
        QStringList{QStringLiteral("--nofork"), QStringLiteral("--print-address=1"),
            QStringLiteral("--config-file=") + file.fileName()},
        QProcessEnvironment::systemEnvironment());
    // It complains of a limit of files that it cannot raise.
    m_daemon->keepErrorsIn(QProcess::nullDevice());
    if (!m_daemon->start()) {
        m_error = m_daemon->error();
        return false;
    }
    m_address = QString::fromUtf8(m_daemon->readLine());
    if (m_address.isEmpty())
        m_error = QStringLiteral("dbus-daemon gave no address");
    return !m_address.isEmpty();
}

QDBusConnection PrivateBus::connect()
{
    m_connections += QUuid::createUuid().toString();
    return QDBusConnection::connectToBus(m_address, m_connections.constLast());
}

bool PrivateBus::isOwned(const QString &service)
{
    if (m_connections.isEmpty())
        connect();
    const QDBusConnection bus(m_connections.constFirst());
    return bus.interface()->isServiceRegistered(service);
}

bool PrivateBus::waitForOwner(const QString &service)
{
    return QTest::qWaitFor([&] { return isOwned(service); }, 10'000);
}

} // namespace Grelot
