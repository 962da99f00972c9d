// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sense.h"

#include <QDBusConnection>

namespace Grelot {

/// systemd-logind's PrepareForSleep (org.freedesktop.login1.Manager) on the system bus. logind may
/// be absent, come later, or go.
class LogindSleep final : public Sense
{
    Q_OBJECT
    Q_MOC_INCLUDE(<QDBusMessage>)

public:
    explicit LogindSleep(const QDBusConnection &bus, QObject *parent = nullptr);

    void start() override;
    bool isAvailable() const { return !m_owner.isEmpty(); }

Q_SIGNALS:
    /// Whenever it changes, and once after start() as soon as it is known.
    void availabilityChanged(bool available);

private Q_SLOTS:
    void onPrepareForSleep(bool starting, const QDBusMessage &message);

private:
    void askForOwner();
    void setOwner(const QString &owner);

    QDBusConnection m_bus;
    QString m_owner; ///< logind's unique name on the bus
    bool m_isKnown = false;
    bool m_isAsleep = false;
};

} // namespace Grelot
