// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <chrono>

namespace Grelot {

/// What clients meet in front of a gateway: an nginx as a hoster may have set it up.
struct NginxFace
{
    enum class Upgrade {
        Passes,
        Refused400,
        Refused403,
        AnsweredByPage, ///< 200 with HTML, as captive portals and content filters do
    };

    quint16 gatewayPort = 0; ///< on loopback; while nothing listens there the answer is 502
    Upgrade upgrade = Upgrade::Passes;
    /// Answers are held back until they are complete. Nginx speaks HTTP/1.0 to the gateway then.
    bool holdsAnswers = false;
    std::chrono::seconds idle{60}; ///< without a byte either way, then it cuts; nginx's own default
    bool tls = false;

    /// The server block's inside, but for listening and certificates.
    QByteArray configuration() const;
};

} // namespace Grelot
