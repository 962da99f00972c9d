// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Grelot {

/// Writes FOLDER/index.html: a row a picture, a column a variant (a folder in FOLDER).
/// How many pictures it shows; -1 when it cannot be written.
int writeShotIndex(const QString &folder);

} // namespace Grelot
