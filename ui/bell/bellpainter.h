// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>
#include <QImage>
#include <QString>

#include <optional>

namespace Grelot {

/// What the bell says.
enum class BellState {
    Online,       ///< full
    Reconnecting, ///< outline
    NeedsYou,     ///< full, with an amber triangle
    Paused,       ///< full at 45 %, with two bars
};

enum class BellStyle {
    Colour,   ///< brass
    Symbolic, ///< one colour, the panel's foreground
};

/// What a picture of the bell is made of.
struct BellLook
{
    BellState state = BellState::Online;
    std::optional<qint64> unread; ///< nullopt or 0: no badge
    QColor badge;                 ///< of the pill; invalid: the usual red
    BellStyle style = BellStyle::Colour;
    QColor ink = Qt::black; ///< Symbolic only

    bool operator==(const BellLook &) const = default;
};

/// The figures in the pill at that size: "", "1" to "99", then "99+" from 22 px up, "99" below.
QString badgeText(std::optional<qint64> unread, int size);

/// The bell as a square of `size` device pixels; nothing in it is ever scaled.
QImage paintBell(const BellLook &look, int size);

} // namespace Grelot
