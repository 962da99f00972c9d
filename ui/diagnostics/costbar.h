// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>
#include <QWidget>

namespace Grelot {

/// One bar; what it says stands in a label beside it.
class CostBar final : public QWidget
{
    Q_OBJECT

public:
    explicit CostBar(const QColor &colour, QWidget *parent = nullptr);

    void setShare(double share); ///< 0 to 1

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_colour;
    double m_share = 0;
};

} // namespace Grelot
