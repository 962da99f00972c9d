// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "fakebackgroundportal.h"

#include <QDBusMessage>

namespace Grelot {

FakeBackgroundPortal::FakeBackgroundPortal(const QDBusConnection &bus)
    : m_bus(bus)
{
    if (!m_bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
            QDBusConnection::ExportScriptableSlots) ||
        !m_bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")))
        qFatal("there is a portal already");
}

void FakeBackgroundPortal::setAnswer(uint code, bool autostart)
{
    m_answer = {code, autostart};
}

QDBusObjectPath FakeBackgroundPortal::RequestBackground(const QString &, const QVariantMap &options)
{
    QString sender = message().service().mid(1);
    sender.replace(u'.', u'_');
    const QString token = m_ownPaths ? QStringLiteral("own%1").arg(m_asked.size())
                                     : options.value(QStringLiteral("handle_token")).toString();
    m_asked.append(options);
    m_paths.append(
        QStringLiteral("/org/freedesktop/portal/desktop/request/%1/%2").arg(sender, token));
    if (!m_held)
        answer(int(m_paths.size()) - 1); // before the reply, as may happen
    return QDBusObjectPath(m_paths.constLast());
}

bool FakeBackgroundPortal::answer(int request)
{
    const bool wished = m_asked.at(request).value(QStringLiteral("autostart")).toBool();
    const auto [code, autostart] = m_answer.value_or(std::pair{0U, wished});
    QDBusMessage response = QDBusMessage::createSignal(m_paths.at(request),
        QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Response"));
    response << code
             << QVariantMap{{QStringLiteral("background"), code == 0},
                    {QStringLiteral("autostart"), autostart}};
    return m_bus.send(response);
}

} // namespace Grelot
