// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "gatewayroute.h"

#include "eventcodec.h"

#include <QCoreApplication>

#include <map>

namespace Grelot {

namespace {

using Query = std::map<QString, QString>;
using Routed = std::variant<GatewayRoute, HttpResponse>;

HttpResponse refuse(int status, const char *words)
{
    return HttpResponse::error(status, QCoreApplication::translate("GatewayRoute", words));
}

HttpResponse malformedQuery()
{
    return refuse(400, QT_TRANSLATE_NOOP("GatewayRoute", "The query of the request is malformed."));
}

HttpResponse noSuchPath()
{
    return refuse(404, QT_TRANSLATE_NOOP("GatewayRoute", "There is nothing at this path."));
}

HttpResponse wrongMethod(const QByteArray &method, const QByteArray &allowed)
{
    static const QList<QByteArray> known{
        "GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH"};
    if (!known.contains(method))
        return refuse(501, QT_TRANSLATE_NOOP("GatewayRoute", "This method is not known here."));
    return refuse(405, QT_TRANSLATE_NOOP("GatewayRoute", "This path does not take this method."))
        .with("Allow", allowed);
}

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Percent-decoded UTF-8, without controls; nullopt when it is not that or over the limit.
std::optional<QString> decoded(const QByteArray &text)
{
    for (qsizetype i = text.indexOf('%'); i >= 0; i = text.indexOf('%', i + 3)) {
        if (i + 2 >= text.size() || !isHexDigit(text[i + 1]) || !isHexDigit(text[i + 2]))
            return std::nullopt;
    }
    return identifierOf(QByteArray::fromPercentEncoding(text));
}

std::optional<Query> queryOf(const QByteArray &text)
{
    Query query;
    for (const QByteArray &member : text.split('&')) {
        if (member.isEmpty())
            continue;
        const qsizetype equals = member.indexOf('=');
        const auto name = decoded(equals < 0 ? member : member.left(equals));
        const auto value = decoded(equals < 0 ? QByteArray() : member.mid(equals + 1));
        if (!name || !value || !query.emplace(*name, *value).second)
            return std::nullopt;
    }
    return query;
}

QString member(const Query &query, QLatin1String name)
{
    const auto found = query.find(name);
    return found == query.end() ? QString() : found->second;
}

std::optional<StreamRequest> streamOf(const Query &query)
{
    const QString snapshot = member(query, QLatin1String("snapshot"));
    if (!snapshot.isEmpty() && snapshot != u"0" && snapshot != u"1")
        return std::nullopt;
    return StreamRequest{{member(query, QLatin1String("after"))}, snapshot == u"1"};
}

/// "17.4,17.5" and "17.4:9,12" alike, one by one; nullopt when malformed or more than 50.
std::optional<QStringList> idsOf(const QString &text)
{
    QStringList entries;
    for (const QString &part : text.split(u',')) {
        if (part.isEmpty())
            return std::nullopt;
        const bool belongsToSet = !entries.isEmpty() && part.front().isDigit() &&
            !part.contains(u'.') && entries.constLast().contains(u'.');
        if (belongsToSet)
            entries.last() += u',' + part;
        else
            entries.append(part);
    }
    const auto ids = IdSet::parse(entries);
    if (!ids || ids->isEmpty() || ids->size() > quint64(PushLimits::messages))
        return std::nullopt;
    return ids->newest(PushLimits::messages);
}

Routed messagesRoute(const QString &mailbox, const Query &query)
{
    const auto ids = idsOf(member(query, QLatin1String("ids")));
    if (!ids) {
        return refuse(400,
            QT_TRANSLATE_NOOP("GatewayRoute", "The request must name 1 to 50 messages as ids=..."));
    }
    return GatewayRoute(Route::Messages{mailbox, *ids});
}

Routed mailboxRoute(const QByteArray &method, const QByteArray &rest, const Query &query)
{
    QList<QByteArray> segments = rest.split('/');
    if (segments.size() > 2)
        return noSuchPath();
    const auto mailbox = decoded(segments.constFirst());
    const auto id = segments.size() == 2 ? decoded(segments.constLast()) : QString();
    if (!mailbox || mailbox->isEmpty() || !id || (segments.size() == 2 && id->isEmpty()))
        return noSuchPath();
    if (segments.size() == 1)
        return method == "GET" ? messagesRoute(*mailbox, query) : wrongMethod(method, "GET");
    return method == "POST" ? Routed(GatewayRoute(Route::Action{*mailbox, *id}))
                            : wrongMethod(method, "POST");
}

Routed eventsRoute(const HttpRequest &request, const Query &query, StreamRequest stream)
{
    const EventsFace face = faceOf(request);
    const bool polls = face == EventsFace::LongPoll;
    const auto wait = waitOf(polls ? member(query, QLatin1String("wait")) : QString());
    if (!wait) {
        return refuse(400,
            QT_TRANSLATE_NOOP(
                "GatewayRoute", "The request must name 1 to 120 seconds as wait=..."));
    }
    const auto lastId = lastEventIdOf(request);
    if (!lastId) {
        return refuse(
            400, QT_TRANSLATE_NOOP("GatewayRoute", "The Last-Event-ID header is malformed."));
    }
    // The URL of a client that goes on still says where it once began.
    if (!lastId->isEmpty())
        stream = {{*lastId}, false};
    return GatewayRoute(Route::Events{stream, face, *wait});
}

} // namespace

Routed routeOf(const HttpRequest &request, const QByteArray &base)
{
    static constexpr char messages[] = "/messages/";
    const QByteArray &target = request.target;
    const qsizetype mark = target.indexOf('?');
    const QByteArray path = mark < 0 ? target : target.left(mark);
    const auto query = queryOf(mark < 0 ? QByteArray() : target.mid(mark + 1));
    if (!query)
        return malformedQuery();
    if (!path.startsWith(base))
        return noSuchPath();
    const QByteArray rest = path.mid(base.size());
    if (rest.startsWith(messages))
        return mailboxRoute(request.method, rest.mid(qsizetype(sizeof(messages)) - 1), *query);
    const bool known = rest == "/events" || rest == "/changes" || rest == "/healthz";
    if (!known)
        return noSuchPath();
    if (request.method != "GET")
        return wrongMethod(request.method, "GET");
    if (rest == "/healthz")
        return GatewayRoute(Route::Health());
    const auto stream = streamOf(*query);
    if (!stream)
        return malformedQuery();
    if (rest == "/changes")
        return GatewayRoute(Route::Changes{*stream});
    return eventsRoute(request, *query, *stream);
}

} // namespace Grelot
