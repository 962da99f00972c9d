// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "tokenset.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Grelot {

namespace {

constexpr qint64 longestMargin = 60'000; // ms

QDateTime timeIn(const QJsonObject &object, const char *name)
{
    return QDateTime::fromString(object.value(QLatin1String(name)).toString(), Qt::ISODateWithMs);
}

} // namespace

QDateTime TokenSet::renewAt() const
{
    return expiresAt.addMSecs(-std::min(longestMargin, issuedAt.msecsTo(expiresAt) / 10));
}

bool TokenSet::isFresh(const QDateTime &now) const
{
    // A clock that was set back would make a dead token look alive.
    return !accessToken.isEmpty() && issuedAt <= now && now < renewAt();
}

QString TokenSet::toJson() const
{
    const QJsonObject object{
        {QStringLiteral("accessToken"), accessToken},
        {QStringLiteral("refreshToken"), refreshToken},
        {QStringLiteral("issuedAt"), issuedAt.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("expiresAt"), expiresAt.toUTC().toString(Qt::ISODateWithMs)},
    };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<TokenSet> TokenSet::fromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    TokenSet tokens{object.value(QLatin1String("accessToken")).toString(),
        object.value(QLatin1String("refreshToken")).toString(), timeIn(object, "issuedAt"),
        timeIn(object, "expiresAt")};
    const bool isUseful = !tokens.accessToken.isEmpty() || !tokens.refreshToken.isEmpty();
    if (!isUseful || !tokens.issuedAt.isValid() || !tokens.expiresAt.isValid())
        return std::nullopt;
    return tokens;
}

} // namespace Grelot
