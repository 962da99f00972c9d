// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "encodedword.h"

#include "charset.h"
#include "transfercoding.h"

#include <optional>

namespace Grelot {

namespace {

// RFC 2047 2 allows 75, and not all who write them count. Without a limit each of many words that
// never end would be looked for its end through all that follows.
constexpr qsizetype mostBytes = 2'000;

struct EncodedWord
{
    QByteArray charset;
    QByteArray bytes;
    qsizetype length = 0; // in the source
};

QByteArray decodeQ(QByteArrayView text)
{
    return decodeQuotedPrintable(text.toByteArray().replace('_', ' '));
}

/// The encoded word that starts at `from`, where "=?" stands.
std::optional<EncodedWord> wordAt(QByteArrayView value, qsizetype from)
{
    value = value.first(qMin(value.size(), from + mostBytes));
    const qsizetype charsetEnd = value.indexOf('?', from + 2);
    if (charsetEnd < 0 || charsetEnd + 2 >= value.size() || value[charsetEnd + 2] != '?')
        return std::nullopt;
    const char encoding = value[charsetEnd + 1] | 0x20;
    const qsizetype textFrom = charsetEnd + 3;
    const qsizetype end = value.indexOf("?=", textFrom);
    if (end < 0 || (encoding != 'q' && encoding != 'b'))
        return std::nullopt;
    EncodedWord word;
    word.charset = value.sliced(from + 2, charsetEnd - from - 2).toByteArray().toLower();
    // RFC 2231 5: the language after a "*" does not matter here.
    if (const qsizetype star = word.charset.indexOf('*'); star >= 0)
        word.charset.truncate(star);
    if (word.charset.isEmpty() || word.charset.contains(' '))
        return std::nullopt;
    const QByteArrayView text = value.sliced(textFrom, end - textFrom);
    word.bytes = encoding == 'q' ? decodeQ(text) : QByteArray::fromBase64(text.toByteArray());
    word.length = end + 2 - from;
    return word;
}

bool isBlank(QByteArrayView text)
{
    return text.trimmed().isEmpty();
}

} // namespace

qsizetype encodedWordLength(QByteArrayView value)
{
    const auto word = value.startsWith("=?") ? wordAt(value, 0) : std::nullopt;
    return word ? word->length : 0;
}

QString decodeHeaderText(QByteArrayView value)
{
    QString result;
    QByteArray bytes; // of encoded words in a row
    QByteArray charset;
    qsizetype plainFrom = 0;
    const auto flushWords = [&] {
        if (!bytes.isEmpty())
            result += decodeCharset(std::exchange(bytes, {}), charset);
    };
    bool afterWord = false;
    for (qsizetype at = value.indexOf("=?"); at >= 0;) {
        const auto word = wordAt(value, at);
        if (!word) {
            at = value.indexOf("=?", at + 2);
            continue;
        }
        const QByteArrayView between = value.sliced(plainFrom, at - plainFrom);
        if (!afterWord || !isBlank(between)) {
            flushWords();
            result += decodeCharset(between);
        }
        if (word->charset != charset)
            flushWords();
        charset = word->charset;
        bytes += word->bytes;
        afterWord = true;
        plainFrom = at + word->length;
        at = value.indexOf("=?", plainFrom);
    }
    flushWords();
    return result + decodeCharset(value.sliced(plainFrom));
}

} // namespace Grelot
