// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "inboxglyphs.h"

#include <QPainter>
#include <QPainterPath>

namespace Grelot {

namespace {

constexpr qreal grid = 16; // units of what follows

QPainterPath box()
{
    QPainterPath path;
    path.addRect(1.5, 2.5, 13, 3.5);
    path.addRect(2.5, 6, 11, 7.5);
    path.moveTo(6, 9);
    path.lineTo(10, 9);
    return path;
}

QPainterPath bin()
{
    QPainterPath path;
    path.moveTo(2, 4);
    path.lineTo(14, 4);
    path.moveTo(6, 4);
    path.lineTo(6, 2);
    path.lineTo(10, 2);
    path.lineTo(10, 4);
    path.moveTo(3.5, 4);
    path.lineTo(4.5, 14);
    path.lineTo(11.5, 14);
    path.lineTo(12.5, 4);
    path.moveTo(8, 7);
    path.lineTo(8, 11.5);
    return path;
}

QPainterPath tick()
{
    QPainterPath path;
    path.moveTo(2.5, 8.5);
    path.lineTo(6, 12);
    path.lineTo(13.5, 4);
    return path;
}

QPainterPath ring()
{
    QPainterPath path;
    path.addEllipse(4, 4, 8, 8);
    return path;
}

QPainterPath pennant()
{
    QPainterPath path;
    path.moveTo(4, 14);
    path.lineTo(4, 2.5);
    path.lineTo(13, 5);
    path.lineTo(4, 8);
    return path;
}

QPainterPath glyphOf(MailAction action)
{
    switch (action) {
    case MailAction::Archive:
        return box();
    case MailAction::Trash:
        return bin();
    case MailAction::MarkRead:
        return tick();
    case MailAction::MarkUnread:
        return ring();
    case MailAction::Flag:
        return pennant();
    }
    Q_UNREACHABLE();
}

} // namespace

void paintGlyph(QPainter &painter, MailAction action, const QRect &square, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / grid, square.height() / grid);
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(glyphOf(action));
    painter.restore();
}

} // namespace Grelot
