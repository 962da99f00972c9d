// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayList>

namespace Grelot {

/// The text messages (RFC 6455) in what one end of a WebSocket was recorded to say, the head of its
/// handshake before them; one that has not come to its end is left out. Not for compressed ones.
QByteArrayList webSocketTexts(const QByteArray &recorded);

} // namespace Grelot
