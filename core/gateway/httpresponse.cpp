// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "httpresponse.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Grelot {

namespace {

struct Reason
{
    int status;
    const char *phrase;
};

constexpr Reason reasons[] = {
    {200, "OK"},
    {204, "No Content"},
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {408, "Request Timeout"},
    {413, "Content Too Large"},
    {415, "Unsupported Media Type"},
    {426, "Upgrade Required"},
    {429, "Too Many Requests"},
    {431, "Request Header Fields Too Large"},
    {501, "Not Implemented"},
    {502, "Bad Gateway"},
    {503, "Service Unavailable"},
    {505, "HTTP Version Not Supported"},
};

QByteArray phraseOf(int status)
{
    const auto *const found = std::find_if(std::begin(reasons), std::end(reasons),
        [status](const Reason &reason) { return reason.status == status; });
    return found == std::end(reasons) ? QByteArray("Status") : QByteArray(found->phrase);
}

} // namespace

HttpResponse HttpResponse::json(const QByteArray &body)
{
    return {200, body, {}};
}

HttpResponse HttpResponse::error(int status, const QString &words)
{
    const QJsonObject object{{QStringLiteral("error"), words}};
    return {status, QJsonDocument(object).toJson(QJsonDocument::Compact), {}};
}

HttpResponse &HttpResponse::with(const QByteArray &name, const QByteArray &value)
{
    headers.append({name, value});
    return *this;
}

HttpResponse &HttpResponse::retryAfter(std::chrono::milliseconds delay)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(delay).count();
    return with("Retry-After", QByteArray::number(std::max<qint64>(seconds, 1)));
}

QByteArray HttpResponse::toBytes(bool keepAlive) const
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + ' ' + phraseOf(status) + "\r\n";
    const auto line = [&bytes](const QByteArray &name, const QByteArray &value) {
        bytes += name + ": " + value + "\r\n";
    };
    for (const auto &[name, value] : headers)
        line(name, value);
    if (!body.isEmpty())
        line("Content-Type", "application/json");
    if (status != 204) // RFC 9110 8.6 forbids it there
        line("Content-Length", QByteArray::number(body.size()));
    line("Cache-Control", "no-store");
    line("Connection", keepAlive ? "keep-alive" : "close");
    return bytes + "\r\n" + body;
}

} // namespace Grelot
