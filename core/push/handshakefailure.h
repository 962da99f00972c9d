// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "failure.h"

#include <QWebSocketProtocol>

#include <optional>

namespace Grelot {

/// The HTTP status in QWebSocket's error words, which is the only place it stands in Qt 6.4.
std::optional<int> httpStatusIn(const QString &errorString);
/// What a failed WebSocket upgrade means, from QWebSocket's error words.
Failure handshakeFailure(const QString &errorString);
/// What the end of a standing WebSocket means (RFC 6455 7.4).
Failure closeFailure(QWebSocketProtocol::CloseCode code);

} // namespace Grelot
