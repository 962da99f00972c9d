// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

class QWidget;

namespace Grelot {

/// Where pictures are taken: one language, one theme, one scale.
class ShotStage
{
public:
    /// folder: of this variant.
    explicit ShotStage(QString folder);

    /// Lays the widget out, shows it and keeps its picture as NAME.png.
    void keep(QWidget &widget, const QString &name);
    int kept() const { return m_kept; }

private:
    QString m_folder;
    int m_kept = 0;
};

} // namespace Grelot
