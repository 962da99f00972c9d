// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayList>
#include <QString>

namespace Grelot {

/// Hands messages to a server's LMTP port (RFC 2033) on loopback; accepted when it returns. Lines
/// may end in LF alone. For tests only: it blocks, and a refusal ends the program.
void deliverByLmtp(quint16 port, const QString &user, const QByteArrayList &messages);

/// A message with a Message-ID of its own, for tests to whom its words do not matter.
QByteArray plainMessage(const QByteArray &subject, const QByteArray &body);

} // namespace Grelot
