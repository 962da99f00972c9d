// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayList>

#include <chrono>

namespace Grelot {

/// What clients meet in front of a gateway, or of a JMAP server: an nginx as a hoster may have set
/// it up. Every path is passed on.
struct NginxFace
{
    enum class Upgrade {
        Passes,
        Refused400,
        Refused403,
        AnsweredByPage, ///< 200 with HTML, as captive portals and content filters do
    };

    /// On loopback; while nothing listens there the answer is 502. 0: there is none, and only what
    /// stands in locations is answered.
    quint16 gatewayPort = 0;
    Upgrade upgrade = Upgrade::Passes;
    /// Answers are held back until they are complete. Nginx speaks HTTP/1.0 to the gateway then.
    bool holdsAnswers = false;
    /// Answers are passed on as they come, which an administrator has to ask for. Without it an
    /// answer that has neither length nor chunks, such as Cyrus's event stream, is held back.
    bool passesAnswers = false;
    std::chrono::seconds idle{60}; ///< without a byte either way, then it cuts; nginx's own default
    bool tls = false;
    QByteArrayList hosts = {}; ///< that its certificate is for, besides loopback
    QByteArray locations = {}; ///< further blocks, such as pages that it answers with itself

    /// The server block's inside, but for listening and certificates.
    QByteArray configuration() const;
};

} // namespace Grelot
