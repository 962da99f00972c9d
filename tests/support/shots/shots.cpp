// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "shots.h"

#include <QApplication>
#include <QDir>
#include <QPalette>
#include <QPixmap>
#include <QWidget>

namespace Grelot {

void keepShot(const QImage &image, const QString &name)
{
    const QString folder = qEnvironmentVariable("GRELOT_SHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    if (!image.save(QDir(folder).filePath(name + QLatin1String(".png"))))
        qFatal("cannot write a picture into GRELOT_SHOTS");
}

void keepShot(QWidget &widget, const QString &name)
{
    keepShot(widget.grab().toImage(), name);
}

void setDarkPalette(bool dark)
{
    static const QPalette usual = QApplication::palette();
    QPalette palette = usual;
    if (dark) {
        palette = QPalette(QColor(0x3A, 0x3D, 0x41), QColor(0x2B, 0x2D, 0x30));
        palette.setColor(QPalette::Base, QColor(0x1F, 0x21, 0x24));
        palette.setColor(QPalette::Highlight, QColor(0x2F, 0x65, 0xA8));
        palette.setColor(QPalette::HighlightedText, Qt::white);
    }
    QApplication::setPalette(palette);
}

} // namespace Grelot
