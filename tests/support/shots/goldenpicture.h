// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QImage>

namespace Grelot {

/// Compares a picture with tests/ui/golden/NAME.png, pixel by pixel. Why they differ, in words, and
/// where the picture as it is now lies; empty when they do not. With GRELOT_UPDATE_GOLDEN set it
/// becomes the golden one instead, which somebody has to look at.
QString differenceToGolden(const QImage &picture, const QString &name);

} // namespace Grelot
