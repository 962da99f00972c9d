// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "transfercoding.h"

namespace Grelot {

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return -1;
}

QByteArray decodeQuotedPrintable(QByteArrayView bytes)
{
    QByteArray result;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] != '=') {
            result += bytes[i];
            continue;
        }
        const qsizetype left = bytes.size() - i - 1;
        if (left == 0)
            break;
        if (bytes[i + 1] == '\n' || (bytes[i + 1] == '\r' && (left < 2 || bytes[i + 2] == '\n'))) {
            i += bytes[i + 1] == '\r' ? 2 : 1;
            continue;
        }
        const int high = hexValue(bytes[i + 1]);
        const int low = left < 2 ? -1 : hexValue(bytes[i + 2]);
        if (left < 2 && high >= 0)
            break;
        if (high < 0 || low < 0) {
            result += '=';
            continue;
        }
        result += char(high * 16 + low);
        i += 2;
    }
    return result;
}

QByteArray decodeTransfer(QByteArrayView bytes, const QByteArray &encoding)
{
    const QByteArray name = encoding.trimmed().toLower();
    if (name == "quoted-printable")
        return decodeQuotedPrintable(bytes);
    if (name == "base64")
        return QByteArray::fromBase64(bytes.toByteArray());
    return bytes.toByteArray();
}

} // namespace Grelot
