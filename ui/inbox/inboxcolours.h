// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>
#include <QString>

class QPalette;

/// The few colours of the inbox that are not the palette's own.
namespace Grelot::InboxColours {

/// 1 to 21 (WCAG 2.1, relative luminance).
qreal contrast(const QColor &a, const QColor &b);
/// The faintest mixture of the two with a contrast of at least 4.5 to the background.
QColor faint(const QColor &text, const QColor &background);
/// One of eight, always the same for one address; white text on it has a contrast over 4.5.
QColor disc(const QString &address);
/// The brass of the bell, as a mark on that background.
QColor accent(const QColor &background);
/// The ground of a line that asks for the person's attention; the palette's text stands on it.
QColor amberGround(const QPalette &palette);

} // namespace Grelot::InboxColours
