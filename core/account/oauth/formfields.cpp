// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "formfields.h"

#include <QUrl>

namespace Grelot {

namespace {

QString decodedField(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

} // namespace

std::optional<QString> FormFields::only(const char *name) const
{
    std::optional<QString> result;
    for (const auto &[key, value] : m_fields) {
        if (key != QLatin1String(name))
            continue;
        if (result)
            return std::nullopt;
        result = value;
    }
    return result;
}

QByteArray FormFields::encoded() const
{
    QByteArrayList parts;
    for (const auto &[name, value] : m_fields)
        parts.append(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value));
    return parts.join('&');
}

FormFields FormFields::decoded(const QByteArray &text)
{
    FormFields result;
    const QByteArrayList parts = text.split('&');
    for (const QByteArray &part : parts) {
        const qsizetype equals = part.indexOf('=');
        if (equals > 0)
            result.add(decodedField(part.first(equals)), decodedField(part.mid(equals + 1)));
    }
    return result;
}

} // namespace Grelot
