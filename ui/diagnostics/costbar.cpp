// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "costbar.h"

#include <QPainter>
#include <QStyle>

namespace Grelot {

CostBar::CostBar(const QColor &colour, QWidget *parent)
    : QWidget(parent)
    , m_colour(colour)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(14);
}

void CostBar::setShare(double share)
{
    m_share = qBound(0.0, share, 1.0);
    update();
}

void CostBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    QRect filled = rect();
    filled.setWidth(qMax(m_share > 0 ? 2 : 0, qRound(m_share * width())));
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), filled), m_colour);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace Grelot
