// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>
#include <QString>

/// Eight hues of equal lightness; white text on each has a contrast over 4.5.
namespace Grelot::Hues {

inline constexpr int count = 8;

/// hue: 0 to 7.
QColor colour(int hue);
/// "Red", "Blue", ...
QString name(int hue);

} // namespace Grelot::Hues
