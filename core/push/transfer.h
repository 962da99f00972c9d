// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace Grelot {

/// One thing that crossed the network, told by who holds the socket.
struct Transfer
{
    enum class Kind {
        Opened,   ///< a TCP connection
        Secured,  ///< by a TLS handshake
        Request,  ///< sent, and it asks for something: an HTTP request, an IMAP command
        Sent,     ///< anything else
        Received, ///< what the socket brought
    };

    Kind kind = Kind::Opened;
    qint64 bytes = 0;       ///< without TLS, TCP and IP; 0 for the first two kinds
    bool encrypted = false; ///< whether TLS carries it

    bool operator==(const Transfer &) const = default;
};

/// What it came to, in bytes of IP packets; see WireModel.
struct Traffic
{
    qint64 sent = 0;
    qint64 received = 0;
    qint64 requests = 0;
    qint64 wakeUps = 0; ///< how often the network was used after a second of quiet

    qint64 bytes() const { return sent + received; }
    bool operator==(const Traffic &) const = default;
};

} // namespace Grelot
