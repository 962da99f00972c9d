// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "ribbonlook.h"

#include <QPainter>
#include <QPalette>

namespace Grelot {

namespace {

constexpr QRgb green = 0xFF2E7D32;
constexpr QRgb teal = 0xFF00897B;
constexpr QRgb blue = 0xFF1967B3;
constexpr QRgb violet = 0xFF6A5BC7;
constexpr QRgb amber = 0xFFF0A000;
constexpr QRgb red = 0xFFC62828;
constexpr QRgb grey = 0xFF8A8D91;

RibbonLook onDark(QRgb ground, Qt::BrushStyle pattern)
{
    return {QColor(ground), QColor(255, 255, 255, 150), pattern};
}

RibbonLook onBright(QRgb ground, Qt::BrushStyle pattern)
{
    return {QColor(ground), QColor(0, 0, 0, 150), pattern};
}

RibbonLook online(std::optional<Rung> rung)
{
    switch (rung.value_or(Rung::WebSocket)) {
    case Rung::WebSocket:
        return onDark(green, Qt::NoBrush);
    case Rung::EventStream:
        return onDark(teal, Qt::HorPattern);
    case Rung::LongPoll:
        return onDark(blue, Qt::Dense6Pattern);
    case Rung::ImapNotify:
        return onDark(violet, Qt::NoBrush);
    case Rung::ImapIdle:
        return onDark(violet, Qt::VerPattern);
    case Rung::Poll:
        return onDark(violet, Qt::Dense6Pattern);
    }
    Q_UNREACHABLE();
}

} // namespace

RibbonLook RibbonLook::of(TimelineState state, std::optional<Rung> rung, const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Base).lightness() < 128;
    switch (state) {
    case TimelineState::Online:
        return online(rung);
    case TimelineState::Waiting:
        return onBright(amber, Qt::BDiagPattern);
    case TimelineState::NeedsUser:
        return onDark(red, Qt::DiagCrossPattern);
    case TimelineState::Offline:
        return onBright(grey, Qt::FDiagPattern);
    case TimelineState::Asleep:
        return dark ? onDark(0xFF4A4E54, Qt::Dense7Pattern)
                    : onBright(0xFFE3E6EA, Qt::Dense7Pattern);
    case TimelineState::Stopped:
        return {palette.color(QPalette::Base), QColor(), Qt::NoBrush};
    }
    Q_UNREACHABLE();
}

void RibbonLook::fill(QPainter &painter, const QRectF &rect) const
{
    painter.fillRect(rect, ground);
    if (pattern != Qt::NoBrush)
        painter.fillRect(rect, QBrush(ink, pattern));
}

} // namespace Grelot
