// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "timeline.h"

#include <QColor>

class QPainter;
class QPalette;
class QRectF;

namespace Grelot {

/// The colour of a state in the ribbon, and the pattern that tells it without one.
struct RibbonLook
{
    QColor ground;
    QColor ink;
    Qt::BrushStyle pattern = Qt::NoBrush;

    bool operator==(const RibbonLook &) const = default;

    static RibbonLook of(TimelineState state, std::optional<Rung> rung, const QPalette &palette);
    void fill(QPainter &painter, const QRectF &rect) const;
};

} // namespace Grelot
