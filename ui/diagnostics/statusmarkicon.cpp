// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "statusmarkicon.h"

#include <QPainter>
#include <QPainterPath>
#include <QWidget>

namespace Grelot {

namespace {

// On a grid of 16.
void paintTriangle(QPainter &painter)
{
    QPainterPath triangle;
    triangle.moveTo(8, 1.5);
    triangle.lineTo(15, 14);
    triangle.lineTo(1, 14);
    triangle.closeSubpath();
    painter.fillPath(triangle, QColor(0xC6, 0x28, 0x28));
    painter.fillRect(QRectF(7.2, 5.5, 1.6, 4.5), Qt::white);
    painter.fillRect(QRectF(7.2, 11, 1.6, 1.6), Qt::white);
}

void paintMark(QPainter &painter, StatusMark mark, const QColor &text)
{
    const QRectF circle(3, 3, 10, 10);
    switch (mark) {
    case StatusMark::Connected:
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0x2E, 0x9D, 0x3A));
        painter.drawEllipse(circle);
        return;
    case StatusMark::Connecting:
        painter.setPen(QPen(QColor(0xD9, 0x8F, 0x00), 2.5, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(circle, 45 * 16, 270 * 16);
        return;
    case StatusMark::Away:
        painter.setPen(QPen(text, 1.5));
        painter.drawEllipse(circle);
        painter.drawLine(QPointF(3, 13), QPointF(13, 3));
        return;
    case StatusMark::NeedsYou:
        paintTriangle(painter);
        return;
    case StatusMark::Stopped:
        painter.fillRect(QRectF(4, 4, 8, 8), text);
        return;
    }
}

} // namespace

QPixmap statusMarkPixmap(StatusMark mark, int size, const QWidget &on)
{
    const qreal ratio = on.devicePixelRatioF();
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size * ratio / 16, size * ratio / 16);
    QColor faint = on.palette().color(QPalette::Text);
    faint.setAlphaF(0.7F);
    paintMark(painter, mark, faint);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace Grelot
