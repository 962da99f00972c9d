// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QImage>

class QWidget;

namespace Grelot {

/// Keeps a picture for people to look at, as NAME.png in the folder that GRELOT_SHOTS names;
/// without that variable it does nothing.
void keepShot(const QImage &image, const QString &name);
void keepShot(QWidget &widget, const QString &name);

/// A palette for dark desktops, as Fusion's would be there.
void setDarkPalette(bool dark);

} // namespace Grelot
