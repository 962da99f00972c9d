// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "charset.h"

#include <QStringDecoder>

#include <algorithm>

namespace Grelot {

namespace {

/// What people send as Latin-1 and ASCII is windows-1252 (WHATWG Encoding 4.2).
bool isWestern(const QByteArray &charset)
{
    return charset.isEmpty() || charset == "us-ascii" || charset == "ascii" ||
        charset == "iso-8859-1" || charset == "latin1" || charset == "windows-1252" ||
        charset == "cp1252";
}

bool isPlausible(const QByteArray &charset)
{
    return charset.size() <= 40 && std::all_of(charset.begin(), charset.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
            c == ':' || c == '.';
    });
}

QString decodeWith(QStringDecoder &decoder, QByteArrayView bytes)
{
    return decoder.decode(bytes);
}

QString decodeWestern(QByteArrayView bytes)
{
    QStringDecoder decoder("windows-1252"); // ICU's
    return decoder.isValid() ? decodeWith(decoder, bytes) : QString::fromLatin1(bytes);
}

/// UTF-8 that was cut within its last character is still UTF-8.
QByteArrayView withoutHalfCharacter(QByteArrayView bytes)
{
    qsizetype lead = bytes.size();
    for (int i = 0; i < 4 && lead > 0; ++i) {
        const uchar c = uchar(bytes[--lead]);
        if (c < 0x80)
            return bytes;
        if (c < 0xC0)
            continue;
        const int length = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2;
        return c < 0xF5 && lead + length > bytes.size() ? bytes.first(lead) : bytes;
    }
    return bytes;
}

bool isAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return uchar(c) < 0x80; });
}

QString decodeUnlabelled(QByteArrayView bytes)
{
    // One odd byte at the end of plain ASCII is rather a whole character of windows-1252.
    const QByteArrayView whole = withoutHalfCharacter(bytes);
    if (whole.size() < bytes.size() && isAscii(whole))
        return decodeWestern(bytes);
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decodeWith(decoder, whole);
    return decoder.hasError() ? decodeWestern(bytes) : text;
}

} // namespace

QString decodeCharset(QByteArrayView bytes, const QByteArray &charset)
{
    const QByteArray name = charset.trimmed().toLower();
    if (name == "utf-8" || name == "utf8")
        return QString::fromUtf8(withoutHalfCharacter(bytes));
    if (isWestern(name) || !isPlausible(name))
        return name.endsWith("1252") ? decodeWestern(bytes) : decodeUnlabelled(bytes);
    QStringDecoder decoder(name.constData());
    return decoder.isValid() ? decodeWith(decoder, bytes) : decodeUnlabelled(bytes);
}

} // namespace Grelot
