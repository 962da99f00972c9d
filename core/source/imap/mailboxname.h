// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Grelot {

/// A mailbox's name as IMAP4rev1 writes it: modified UTF-7 (RFC 3501 5.1.3).
QByteArray encodeMailboxName(const QString &name);
/// nullopt when it is no well-formed modified UTF-7.
std::optional<QString> decodeMailboxName(QByteArrayView name);

} // namespace Grelot
