// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "eventsface.h"

#include "eventcodec.h"

#include <QStringDecoder>

#include <algorithm>

namespace Grelot {

namespace {

/// Split where no quoted string (RFC 9110 5.6.4) is; each part trimmed.
QList<QByteArray> partsOf(const QByteArray &text, char separator)
{
    QList<QByteArray> parts{QByteArray()};
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '"')
            quoted = !quoted;
        if (text[i] == separator && !quoted) {
            parts.append(QByteArray());
            continue;
        }
        parts.last() += text[i];
        if (quoted && text[i] == '\\' && i + 1 < text.size())
            parts.last() += text[++i];
    }
    for (QByteArray &part : parts)
        part = part.trimmed();
    return parts;
}

bool isUnwanted(const QList<QByteArray> &parameters)
{
    for (const QByteArray &parameter : parameters) {
        if (!parameter.toLower().startsWith("q="))
            continue;
        bool ok = false;
        return parameter.mid(2).toDouble(&ok) <= 0 && ok;
    }
    return false;
}

} // namespace

EventsFace faceOf(const HttpRequest &request)
{
    if (request.wantsUpgrade())
        return EventsFace::WebSocket;
    return namesMediaType(request, "text/event-stream") ? EventsFace::EventStream
                                                        : EventsFace::LongPoll;
}

bool namesMediaType(const HttpRequest &request, QByteArrayView type)
{
    for (const QByteArray &line : request.all("accept")) {
        for (const QByteArray &range : partsOf(line, ',')) {
            QList<QByteArray> parts = partsOf(range, ';');
            if (parts.takeFirst().compare(type, Qt::CaseInsensitive) == 0 && !isUnwanted(parts))
                return true;
        }
    }
    return false;
}

std::optional<QString> lastEventIdOf(const HttpRequest &request)
{
    const QList<QByteArray> values = request.all("last-event-id");
    if (values.size() > 1)
        return std::nullopt;
    return values.isEmpty() ? QString() : identifierOf(values.constFirst());
}

std::optional<std::chrono::seconds> waitOf(const QString &text)
{
    constexpr qsizetype digits = 3;
    const bool isNumber = text.size() <= digits &&
        std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const std::chrono::seconds wait(text.toInt());
    if (!isNumber || wait > longestWait || (wait.count() == 0 && !text.isEmpty()))
        return std::nullopt;
    return wait;
}

std::optional<QString> identifierOf(const QByteArray &text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString result = decoder(text);
    const bool controls = std::any_of(result.begin(), result.end(),
        [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7F; });
    if (decoder.hasError() || controls || result.size() > PushLimits::identifier)
        return std::nullopt;
    return result;
}

} // namespace Grelot
