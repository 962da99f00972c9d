// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "credentials.h"

#include <QStringDecoder>

#include <algorithm>

namespace Grelot {

namespace {

constexpr qsizetype mostCharacters = 1000;

bool isAcceptable(const QString &text)
{
    return text.size() <= mostCharacters && std::none_of(text.begin(), text.end(), [](QChar c) {
        return c == u'\r' || c == u'\n' || c == u'\0';
    });
}

} // namespace

std::optional<Credentials> basicCredentials(const QByteArray &authorization)
{
    const qsizetype space = authorization.indexOf(' ');
    if (authorization.left(space).compare("basic", Qt::CaseInsensitive) != 0 || space < 0)
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(
        authorization.mid(space + 1).trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString pair = decoder(*decoded);
    const qsizetype colon = pair.indexOf(u':');
    if (decoder.hasError() || colon < 1)
        return std::nullopt;
    const Credentials credentials{pair.left(colon), pair.mid(colon + 1)};
    if (!isAcceptable(credentials.user) || !isAcceptable(credentials.password))
        return std::nullopt;
    return credentials;
}

} // namespace Grelot
