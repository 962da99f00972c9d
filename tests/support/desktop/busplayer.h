// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "privatebus.h"

namespace Grelot {

/// Somebody on a bus who says what the test wants.
class BusPlayer
{
public:
    explicit BusPlayer(PrivateBus &bus)
        : m_bus(bus)
    {
    }
    ~BusPlayer() { leave(); }
    Q_DISABLE_COPY_MOVE(BusPlayer)

    /// On a new connection; with a service name, if one is given.
    bool join(const QString &service = {});
    /// Its connection ends, and its name is free again.
    void leave();
    /// Emits a signal with one truth value; the bus has it when this returns.
    void say(const QString &path, const QString &interface, const QString &signal, bool value);

private:
    PrivateBus &m_bus;
    QString m_connection;
};

} // namespace Grelot
