// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Grelot {

/// One harmless line out of text that a sender controls: controls, NUL, line breaks and bidi
/// overrides become single spaces or go, white space is folded, and what is longer than `most`
/// UTF-16 units is cut at a whole character and ends in an ellipsis.
QString plainLine(QStringView text, qsizetype most);

} // namespace Grelot
