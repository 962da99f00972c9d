// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "requestparser.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace Grelot {

namespace {

HttpResponse refuse(int status, const char *words)
{
    return HttpResponse::error(status, QCoreApplication::translate("RequestParser", words));
}

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
        (c != '\0' && std::strchr("!#$%&'*+-.^_`|~", c) != nullptr);
}

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isFieldText(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte >= 0x20 && byte != 0x7F) || byte == '\t';
    });
}

bool isTargetText(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7F; });
}

/// Every line feed ends a line that a carriage return closed, and there is no other of those.
bool hasCleanLineEnds(const QByteArray &bytes)
{
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '\n' && (i == 0 || bytes[i - 1] != '\r'))
            return false;
        if (bytes[i] == '\r' && i + 1 < bytes.size() && bytes[i + 1] != '\n')
            return false;
    }
    return true;
}

using Refusal = std::optional<HttpResponse>;

Refusal readRequestLine(const QByteArray &line, HttpRequest &request)
{
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || !isToken(parts[0]) || parts[1].isEmpty() || !isTargetText(parts[1]))
        return refuse(400, QT_TRANSLATE_NOOP("RequestParser", "The request line is malformed."));
    if (parts[2] != "HTTP/1.1" && parts[2] != "HTTP/1.0") {
        const bool http = parts[2].startsWith("HTTP/");
        return refuse(http ? 505 : 400,
            QT_TRANSLATE_NOOP("RequestParser", "Only HTTP/1.1 and HTTP/1.0 are spoken here."));
    }
    if (!parts[1].startsWith('/')) {
        return refuse(400,
            QT_TRANSLATE_NOOP(
                "RequestParser", "The request's target must be a path of this server."));
    }
    request.method = parts[0];
    request.target = parts[1];
    request.minorVersion = parts[2].back() - '0';
    return std::nullopt;
}

Refusal readHeaderLine(const QByteArray &line, HttpRequest &request)
{
    const qsizetype colon = line.indexOf(':');
    // A line that begins with white space is folded, and its "name" is no token.
    if (colon <= 0 || !isToken(line.left(colon)) || !isFieldText(line.mid(colon + 1)))
        return refuse(400, QT_TRANSLATE_NOOP("RequestParser", "A header line is malformed."));
    request.headers.append({line.left(colon).toLower(), line.mid(colon + 1).trimmed()});
    return std::nullopt;
}

Refusal readLength(HttpRequest &request)
{
    const QList<QByteArray> lengths = request.all("content-length");
    if (request.header("transfer-encoding")) {
        return refuse(lengths.isEmpty() ? 501 : 400,
            QT_TRANSLATE_NOOP("RequestParser",
                "A request body must come with Content-Length, not Transfer-Encoding."));
    }
    if (lengths.isEmpty())
        return std::nullopt;
    const QByteArray &length = lengths.constFirst();
    const bool digits = !length.isEmpty() &&
        std::all_of(length.begin(), length.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (lengths.size() > 1 || !digits)
        return refuse(400, QT_TRANSLATE_NOOP("RequestParser", "Content-Length is malformed."));
    bool ok = false;
    request.contentLength = length.toLongLong(&ok);
    if (!ok || request.contentLength > RequestLimits::body)
        return refuse(413,
            QT_TRANSLATE_NOOP("RequestParser", "The request's body is larger than 65536 bytes."));
    return std::nullopt;
}

Refusal readHost(const HttpRequest &request)
{
    // RFC 9112 3.2.
    const qsizetype hosts = request.all("host").size();
    if (hosts > 1 || (hosts == 0 && request.minorVersion > 0))
        return refuse(
            400, QT_TRANSLATE_NOOP("RequestParser", "Exactly one Host header is needed."));
    return std::nullopt;
}

Refusal readHead(const QByteArray &head, HttpRequest &request)
{
    QList<QByteArray> lines = head.split('\n');
    if (lines.size() - 1 > RequestLimits::headerLines)
        return refuse(431,
            QT_TRANSLATE_NOOP(
                "RequestParser", "The head of the request has more than 64 header lines."));
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    if (Refusal refusal = readRequestLine(lines.takeFirst(), request))
        return refusal;
    for (const QByteArray &line : std::as_const(lines)) {
        if (Refusal refusal = readHeaderLine(line, request))
            return refusal;
    }
    if (Refusal refusal = readHost(request))
        return refusal;
    return readLength(request);
}

} // namespace

RequestParser::Result RequestParser::parse(const QByteArray &bytes)
{
    // What no request begins with (a TLS greeting, say) is refused before 16 KiB of it are here.
    if (!bytes.isEmpty() && !isTokenCharacter(bytes.front()))
        return refuse(400, QT_TRANSLATE_NOOP("RequestParser", "This is not an HTTP request."));
    const qsizetype end = bytes.indexOf("\r\n\r\n", std::max<qsizetype>(m_searched - 3, 0));
    m_searched = bytes.size();
    // However the bytes arrive, the outcome is the same: what is past the limit is not looked at.
    const qsizetype known = end < 0 ? bytes.size() : end + 2;
    if (!hasCleanLineEnds(bytes.left(std::min(known, RequestLimits::head))))
        return refuse(
            400, QT_TRANSLATE_NOOP("RequestParser", "A line of the head does not end in CRLF."));
    if (end < 0 ? bytes.size() >= RequestLimits::head : end + 4 > RequestLimits::head) {
        return refuse(431,
            QT_TRANSLATE_NOOP(
                "RequestParser", "The head of the request is larger than 16384 bytes."));
    }
    if (end < 0)
        return More();
    Head result;
    if (Refusal refusal = readHead(bytes.left(end), result.request))
        return *refusal;
    result.size = end + 4;
    return result;
}

} // namespace Grelot
