// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "connection.h"

#include <QCoreApplication>

namespace Grelot {

/// Whether the machine is awake and on a network, and what that means for one connection.
///
/// A connection that needs the person is left alone by all of it; but for a refused certificate and
/// a 403 or 407, which may be those of a portal or proxy that another network does not have.
class Presence
{
    Q_DECLARE_TR_FUNCTIONS(Grelot::Presence)

public:
    /// After a sleep of this length no other side, and no router on the way, knows our link any
    /// more.
    static constexpr std::chrono::milliseconds linkIsDead{60'000};

    /// isLoopback: what is connected to is on this machine, so that no network is needed.
    Presence(Connection &connection, bool isLoopback);

    void sleep();
    /// sleptFor: 0 when unknown. Without sleep() before, the sleep is only noticed now.
    void wake(std::chrono::milliseconds sleptFor);
    /// id: which network, by any name; hasAddress: whether there is one.
    void networkChanged(const QByteArray &id, bool hasAddress);
    /// There is reason to hope.
    void nudge();
    /// The connection was started, or dropped out for a reason of its own: back to what is so.
    void apply();
    bool isAsleep() const { return m_isAsleep; }

private:
    QString whyOffline() const;
    void goOffline(const QString &reason);
    void tellNetwork();
    bool needsPerson() const;

    Connection &m_connection;
    bool m_isLoopback;
    bool m_isAsleep = false;
    bool m_hasNetwork = true;
    QByteArray m_network;     ///< the last one that there was
    QByteArray m_toldNetwork; ///< what the connection knows of it
};

} // namespace Grelot
