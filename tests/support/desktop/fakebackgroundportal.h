// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "privatebus.h"

#include <QDBusContext>
#include <QDBusObjectPath>
#include <QObject>
#include <QVariantMap>

namespace Grelot {

/// xdg-desktop-portal's Background, as far as autostart goes.
class FakeBackgroundPortal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Background")

public:
    explicit FakeBackgroundPortal(const QDBusConnection &bus);

    /// What each request got as its options, in order.
    const QList<QVariantMap> &asked() const { return m_asked; }
    /// The answer's code. 0: as wished, or `autostart` where it differs.
    void setAnswer(uint code, bool autostart);
    /// Answers only when told to.
    void setHeld(bool held) { m_held = held; }
    /// As old portals do: the request's path does not follow the token.
    void setOwnPaths(bool own) { m_ownPaths = own; }
    /// Answers a request that is held.
    bool answer(int request);

public Q_SLOTS:
    Q_SCRIPTABLE QDBusObjectPath RequestBackground(
        const QString &window, const QVariantMap &options);

private:
    QDBusConnection m_bus;
    QList<QVariantMap> m_asked;
    QStringList m_paths;
    std::optional<std::pair<uint, bool>> m_answer;
    bool m_held = false;
    bool m_ownPaths = false;
};

} // namespace Grelot
