// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "mailaction.h"

class QColor;
class QPainter;
class QRect;

namespace Grelot {

/// Draws the sign of an action into a square, in one colour.
void paintGlyph(QPainter &painter, MailAction action, const QRect &square, const QColor &colour);

} // namespace Grelot
