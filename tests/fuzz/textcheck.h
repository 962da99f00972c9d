// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "fuzzcheck.h"

#include <QString>

#include <algorithm>

namespace Grelot {

/// Of what a sender wrote, nothing but one harmless line may be shown.
inline void requireLine(const QString &text, qsizetype most)
{
    require(text.size() <= most, "a text is within its limit");
    require(text == text.trimmed(), "no white space around a text");
    require(text.isValidUtf16(), "whole characters only");
    require(std::none_of(text.begin(), text.end(),
                [](QChar c) {
                    return c.category() == QChar::Other_Control ||
                        (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069');
                }),
        "no control character and no change of direction");
}

inline bool isAscii(QByteArrayView bytes)
{
    return std::all_of(
        bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

} // namespace Grelot
