// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "hues.h"

#include <QCoreApplication>

#include <array>

namespace Grelot::Hues {

namespace {

struct Hue
{
    QRgb colour;
    const char *name;
};

constexpr std::array<Hue, count> hues{{
    {0xB3412E, QT_TRANSLATE_NOOP("Hues", "Red")},
    {0x8A5A00, QT_TRANSLATE_NOOP("Hues", "Brown")},
    {0x5F6B00, QT_TRANSLATE_NOOP("Hues", "Olive")},
    {0x2E7D32, QT_TRANSLATE_NOOP("Hues", "Green")},
    {0x00756A, QT_TRANSLATE_NOOP("Hues", "Teal")},
    {0x1967B3, QT_TRANSLATE_NOOP("Hues", "Blue")},
    {0x5E51B8, QT_TRANSLATE_NOOP("Hues", "Violet")},
    {0xA23A8E, QT_TRANSLATE_NOOP("Hues", "Pink")},
}};

} // namespace

QColor colour(int hue)
{
    return QColor(hues.at(std::size_t(hue)).colour);
}

QString name(int hue)
{
    return QCoreApplication::translate("Hues", hues.at(std::size_t(hue)).name);
}

} // namespace Grelot::Hues
