// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "pkce.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace Grelot {

namespace {

constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QByteArray systemRandomBytes(qsizetype count)
{
    QByteArray result;
    while (result.size() < count) {
        const quint32 number = QRandomGenerator::system()->generate();
        for (int shift = 0; shift < 32 && result.size() < count; shift += 8)
            result.append(char((number >> shift) & 0xff));
    }
    return result;
}

QByteArray unguessable(const RandomBytes &random)
{
    return random(32).toBase64(urlSafe);
}

QByteArray codeChallenge(const QByteArray &verifier)
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256).toBase64(urlSafe);
}

bool isSame(const QByteArray &one, const QByteArray &other)
{
    if (one.size() != other.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < one.size(); ++i)
        difference |= one.at(i) ^ other.at(i);
    return difference == 0;
}

} // namespace Grelot
