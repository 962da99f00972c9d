// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

namespace Grelot {

/// Text in a charset that a sender named, rightly or not. An unknown charset, and none, is read as
/// UTF-8 if it is valid UTF-8, else as windows-1252. Half a character at the end is dropped.
QString decodeCharset(QByteArrayView bytes, const QByteArray &charset = {});

} // namespace Grelot
