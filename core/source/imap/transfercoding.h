// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

namespace Grelot {

/// RFC 2045 6.7. What is malformed stays as it is; a soft break or escape cut at the end goes.
QByteArray decodeQuotedPrintable(QByteArrayView bytes);

/// A body part by its Content-Transfer-Encoding (RFC 2045 6), cut anywhere; unknown ones unchanged.
QByteArray decodeTransfer(QByteArrayView bytes, const QByteArray &encoding);

/// The value of a hexadecimal digit, -1 for any other character.
int hexValue(char c);

} // namespace Grelot
