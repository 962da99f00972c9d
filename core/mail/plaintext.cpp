// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "plaintext.h"

#include <QTextBoundaryFinder>

namespace Grelot {

namespace {

enum class Kind { Keep, Drop, Space };

Kind kindOf(char32_t c)
{
    // Bidi embeddings, overrides and isolates would let a sender reorder the text around theirs.
    if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E ||
        c == 0x200F || c == 0x061C)
        return Kind::Drop;
    if (c == 0xFEFF || c == 0x00AD || c == 0x200B)
        return Kind::Drop;
    if (c == 0 || (c >= 0xD800 && c <= 0xDFFF))
        return Kind::Drop;
    if (c < 0x20 || (c >= 0x7F && c < 0xA0) || QChar::isSpace(c))
        return Kind::Space;
    return Kind::Keep;
}

/// The longest beginning of an overlong line that an ellipsis makes at most `most` units long.
QString cut(QString line, qsizetype most)
{
    if (most <= 0)
        return {};
    // By graphemes: an accent or half of an emoji must not be left behind or lost.
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line);
    finder.setPosition(most - 1);
    line.truncate(finder.isAtBoundary() ? most - 1 : finder.toPreviousBoundary());
    if (line.endsWith(u' '))
        line.chop(1);
    return line + QChar(0x2026);
}

} // namespace

QString plainLine(QStringView text, qsizetype most)
{
    QString result;
    bool gap = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        const Kind kind = kindOf(c);
        if (kind == Kind::Drop)
            continue;
        if (kind == Kind::Space) {
            gap = !result.isEmpty();
            continue;
        }
        const qsizetype width = (gap ? 1 : 0) + QChar::requiresSurrogates(c) + 1;
        const bool overlong = result.size() + width > most;
        if (gap)
            result += u' ';
        gap = false;
        result += QChar::fromUcs4(c);
        if (overlong)
            return cut(result, most);
    }
    return result;
}

} // namespace Grelot
