// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmaprequest.h"

#include <QJsonDocument>

namespace Grelot {

namespace {

QJsonObject requestObject(const JmapRequest &request)
{
    QJsonArray calls;
    for (const JmapCall &call : request.calls)
        calls.append(QJsonArray{call.name, call.arguments, call.id});
    const QJsonArray capabilities{
        QStringLiteral("urn:ietf:params:jmap:core"), QStringLiteral("urn:ietf:params:jmap:mail")};
    return {{QStringLiteral("using"), capabilities}, {QStringLiteral("methodCalls"), calls}};
}

} // namespace

QByteArray JmapRequest::toJson() const
{
    return QJsonDocument(requestObject(*this)).toJson(QJsonDocument::Compact);
}

QByteArray JmapRequest::toMessage(const QString &requestId) const
{
    QJsonObject message = requestObject(*this);
    message.insert(QLatin1String("@type"), QStringLiteral("Request"));
    message.insert(QLatin1String("id"), requestId);
    return QJsonDocument(message).toJson(QJsonDocument::Compact);
}

QJsonObject jmapReference(const QString &callId, const QString &name, const QString &path)
{
    return {{QStringLiteral("resultOf"), callId}, {QStringLiteral("name"), name},
        {QStringLiteral("path"), path}};
}

} // namespace Grelot
