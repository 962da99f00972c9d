// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "saslprep.h"

#include <QList>

#include <algorithm>
#include <array>

namespace Grelot {

namespace {

struct Range
{
    uint first;
    uint last;
};

template <std::size_t N>
bool contains(const std::array<Range, N> &ranges, uint c)
{
    return std::any_of(ranges.begin(), ranges.end(),
        [c](const Range &range) { return c >= range.first && c <= range.last; });
}

/// RFC 3454 B.1, commonly mapped to nothing.
constexpr std::array<Range, 8> invisible{{{0xAD, 0xAD}, {0x34F, 0x34F}, {0x1806, 0x1806},
    {0x180B, 0x180D}, {0x200B, 0x200D}, {0x2060, 0x2060}, {0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF}}};

/// RFC 3454 C.2 to C.9 without what Qt's categories tell; C.1.2 is mapped to a space before.
constexpr std::array<Range, 14> prohibited{
    {{0x340, 0x341}, {0x6DD, 0x6DD}, {0x70F, 0x70F}, {0x180E, 0x180E}, {0x200C, 0x200F},
        {0x2028, 0x202E}, {0x2060, 0x2063}, {0x206A, 0x206F}, {0x2FF0, 0x2FFB}, {0xFDD0, 0xFDEF},
        {0xFEFF, 0xFEFF}, {0xFFF9, 0xFFFD}, {0x1D173, 0x1D17A}, {0xE0001, 0xE007F}}};

bool isProhibited(uint c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_PrivateUse:
    case QChar::Other_Surrogate:
        return true;
    default: // of Qt's many, the rest is fine
        return (c & 0xFFFE) == 0xFFFE || contains(prohibited, c);
    }
}

QString mapped(const QString &text)
{
    QString result;
    const auto characters = text.toUcs4();
    for (const uint c : characters) {
        if (QChar::category(c) == QChar::Separator_Space)
            result += u' ';
        else if (!contains(invisible, c))
            result += QChar::fromUcs4(c);
    }
    return result;
}

} // namespace

std::optional<QString> saslPrepared(const QString &text)
{
    const QString result =
        mapped(text).normalized(QString::NormalizationForm_KC, QChar::Unicode_3_2);
    const auto characters = result.toUcs4();
    if (std::any_of(characters.begin(), characters.end(), isProhibited))
        return std::nullopt;
    return result;
}

} // namespace Grelot
