// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "inboxcolours.h"

#include "hues.h"

#include <QPalette>

#include <cmath>

namespace Grelot::InboxColours {

namespace {

constexpr qreal readable = 4.5;

qreal linear(qreal channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

qreal luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
        0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    const auto mix = [share](qreal x, qreal y) { return float(x * share + y * (1 - share)); };
    return QColor::fromRgbF(
        mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

} // namespace

qreal contrast(const QColor &a, const QColor &b)
{
    const qreal first = luminance(a) + 0.05;
    const qreal second = luminance(b) + 0.05;
    return qMax(first, second) / qMin(first, second);
}

QColor faint(const QColor &text, const QColor &background)
{
    for (qreal share = 0.6; share < 1; share += 0.05) {
        const QColor colour = mixed(text, background, share);
        if (contrast(colour, background) >= readable)
            return colour;
    }
    return text;
}

QColor disc(const QString &address)
{
    return Hues::colour(qChecksum(address.toLower().toUtf8()) % Hues::count);
}

QColor accent(const QColor &background)
{
    return luminance(background) > 0.3 ? QColor(0xB9, 0x7F, 0x12) : QColor(0xE0, 0xA5, 0x26);
}

QColor amberGround(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    return mixed(QColor(0xFF, 0xB3, 0x00), window, luminance(window) > 0.3 ? 0.28 : 0.22);
}

} // namespace Grelot::InboxColours
