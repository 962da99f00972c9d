// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

namespace Grelot {

/// The text of an unfolded header field's value: encoded words decoded (RFC 2047), the white space
/// between two of them dropped, characters split over two of them put together. What is malformed
/// stays as it is, and so is a word of more than 2000 bytes. Raw 8-bit text is read as UTF-8 (RFC
/// 6532), else as windows-1252.
QString decodeHeaderText(QByteArrayView value);

/// How long the encoded word is that `value` starts with; 0 when it starts with none.
qsizetype encodedWordLength(QByteArrayView value);

} // namespace Grelot
