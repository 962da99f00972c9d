// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "mailboxname.h"

namespace Grelot {

namespace {

bool isDirect(QChar c)
{
    return c >= u' ' && c <= u'~';
}

QByteArray shifted(QStringView text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        bytes += char(c.unicode() >> 8);
        bytes += char(c.unicode() & 0xFF);
    }
    return '&' + bytes.toBase64(QByteArray::OmitTrailingEquals).replace('/', ',') + '-';
}

std::optional<QString> unshifted(QByteArrayView text)
{
    const QByteArray base64 = text.toByteArray().replace(',', '/');
    const auto decoded =
        QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() % 2 != 0 || decoded.decoded.isEmpty())
        return std::nullopt;
    QString result;
    for (qsizetype i = 0; i < decoded.decoded.size(); i += 2)
        result += QChar((uchar(decoded.decoded[i]) << 8) | uchar(decoded.decoded[i + 1]));
    return result;
}

} // namespace

QByteArray encodeMailboxName(const QString &name)
{
    QByteArray result;
    for (qsizetype at = 0; at < name.size();) {
        if (isDirect(name[at])) {
            result += name[at] == u'&' ? QByteArray("&-") : QByteArray(1, name[at].toLatin1());
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < name.size() && !isDirect(name[end]))
            ++end;
        result += shifted(QStringView(name).sliced(at, end - at));
        at = end;
    }
    return result;
}

std::optional<QString> decodeMailboxName(QByteArrayView name)
{
    QString result;
    for (qsizetype at = 0; at < name.size();) {
        const char c = name[at++];
        if (c < ' ' || c > '~')
            return std::nullopt;
        if (c != '&') {
            result += QLatin1Char(c);
            continue;
        }
        const qsizetype end = name.indexOf('-', at);
        if (end < 0)
            return std::nullopt;
        const std::optional<QString> part =
            end == at ? QStringLiteral("&") : unshifted(name.sliced(at, end - at));
        if (!part)
            return std::nullopt;
        result += *part;
        at = end + 1;
    }
    return result;
}

} // namespace Grelot
