// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace Grelot {

/// A network of this process and its children alone (network_namespaces(7)): nothing but a loopback
/// device, whose counters so tell what they, and nobody else, sent. As root or, where the system
/// lets people have namespaces, as anybody.
class PrivateNetwork
{
public:
    struct Traffic
    {
        qint64 bytes = 0; ///< IP and TCP headers included, each packet once
        qint64 packets = 0;
    };

    /// Moves this process into one; only while it has a single thread. Ends the program where it
    /// cannot.
    PrivateNetwork();
    /// Since its beginning, without what it took to calibrate.
    Traffic traffic() const;

private:
    static Traffic counted();

    qint64 m_linkHeader = 0; ///< bytes a packet that the device counts and no wire would carry
    Traffic m_start;
};

} // namespace Grelot
