// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Grelot {

/// The text of HTML that may be cut anywhere: tags become spaces, what is never shown (style,
/// script, head, comments) goes, entities are decoded. It is no sanitizer: the result is plain
/// text.
QString htmlToText(QStringView html);

} // namespace Grelot
