// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "shotstage.h"

#include <QCoreApplication>
#include <QDir>
#include <QPixmap>
#include <QWidget>

namespace Grelot {

ShotStage::ShotStage(QString folder)
    : m_folder(std::move(folder))
{
    if (!QDir().mkpath(m_folder))
        qFatal("the folder for the pictures cannot be made");
}

void ShotStage::keep(QWidget &widget, const QString &name)
{
    widget.show();
    constexpr int passes = 4; // labels that wrap are laid out in several
    for (int i = 0; i < passes; ++i)
        QCoreApplication::sendPostedEvents();
    if (!widget.grab().save(QDir(m_folder).filePath(name + QLatin1String(".png"))))
        qFatal("a picture cannot be written");
    ++m_kept;
}

} // namespace Grelot
