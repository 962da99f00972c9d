// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "requesthandler.h"

#include "eventstreamsubscriber.h"
#include "handleranswers.h"
#include "jsonfields.h"
#include "longpollsubscriber.h"
#include "websocketupgrade.h"

namespace Grelot {

RequestHandler::RequestHandler(HttpConnection &connection, const GatewayTools &tools)
    : QObject(&connection)
    , m_connection(connection)
    , m_tools(tools)
    , m_deadline(tools.clock.alarm([this] {
        finish(
            HttpResponse::error(503, tr("The mail server takes too long. Try again in a moment."))
                .retryAfter(defaultRetry));
    }))
{
    connect(&connection, &HttpConnection::ended, this, [this] {
        m_finished = true;
        m_deadline->stop();
    });
}

void RequestHandler::start()
{
    const HttpRequest &request = m_connection.request();
    for (const QByteArray &origin : request.all("origin")) {
        if (!m_tools.options.allowedOrigins.contains(origin)) {
            finish(HttpResponse::error(403, tr("Web pages of this origin are not allowed here.")));
            return;
        }
    }
    const auto routed = routeOf(request, m_tools.options.basePath);
    if (const auto *refusal = std::get_if<HttpResponse>(&routed)) {
        finish(*refusal);
        return;
    }
    const auto &route = std::get<GatewayRoute>(routed);
    if (std::holds_alternative<Route::Health>(route))
        finish(HttpResponse::json(R"({"status":"ok"})"));
    else
        authenticate(route);
}

void RequestHandler::authenticate(const GatewayRoute &route)
{
    const QByteArray header = m_connection.request().header("authorization").value_or(QByteArray());
    const auto credentials = basicCredentials(header);
    if (!credentials) {
        finish(unauthorized(tr("A user name and a password are needed.")));
        return;
    }
    m_deadline->start(answerWithin);
    const QPointer<RequestHandler> guard(this);
    m_tools.door.authenticate(
        *credentials, clientAddress(), [guard, credentials, route](const LoginAnswer &answer) {
            if (!guard)
                return;
            switch (answer.kind) {
            case LoginAnswer::Kind::Accepted:
                guard->letIn(*credentials, route);
                break;
            case LoginAnswer::Kind::Refused:
                guard->finish(unauthorized(answer.text));
                break;
            case LoginAnswer::Kind::Slowed:
                guard->finish(HttpResponse::error(429, answer.text).retryAfter(answer.retryAfter));
                break;
            case LoginAnswer::Kind::Later:
                guard->finish(HttpResponse::error(503, answer.text).retryAfter(answer.retryAfter));
                break;
            }
        });
}

void RequestHandler::letIn(const Credentials &credentials, const GatewayRoute &route)
{
    UserSession *session = m_tools.hub.session(
        credentials, m_tools.door.forwardedAddress(credentials.user, clientAddress()));
    m_lease = session ? session->lease() : nullptr;
    if (!m_lease) {
        finish(HttpResponse::error(429, tr("Too many connections of this user."))
                   .retryAfter(defaultRetry));
        return;
    }
    session->feed().retryNow();
    std::visit([&](const auto &wanted) { handle(*session, wanted); }, route);
}

void RequestHandler::handle(UserSession &, const Route::Health &)
{
    Q_UNREACHABLE(); // answered before anyone was let in
}

void RequestHandler::handle(UserSession &session, const Route::Events &route)
{
    if (route.face == EventsFace::LongPoll && route.wait.count() == 0) {
        handle(session, Route::Changes{route.stream});
        return;
    }
    if (route.face == EventsFace::WebSocket) {
        if (const auto refusal = upgradeRefusal(m_connection.request())) {
            finish(*refusal);
            return;
        }
    }
    // The replay comes before the answer, so that hello follows the head at once and a mail
    // server that is away can still be told by a 503.
    const QPointer<RequestHandler> guard(this);
    session.open(route.stream, m_lease, this, [guard, route](const auto &result) {
        const auto *stream = std::get_if<QPointer<EventStream>>(&result);
        if (!guard || guard->m_finished) {
            if (stream && *stream)
                (*stream)->end({});
            return;
        }
        if (stream)
            guard->attach(*stream, route);
        else
            guard->finish(streamFailure(std::get<Failure>(result)));
    });
}

void RequestHandler::attach(const QPointer<EventStream> &stream, const Route::Events &route)
{
    if (!stream || stream->hasEnded()) {
        finish(HttpResponse::error(503, tr("The mailbox must be opened again."))
                   .retryAfter(defaultRetry));
        return;
    }
    // From here on the stream holds the place, and waits as long as it likes.
    m_finished = true;
    m_deadline->stop();
    m_lease.reset();
    switch (route.face) {
    case EventsFace::WebSocket:
        upgrade(stream);
        break;
    case EventsFace::EventStream: {
        const bool chunks = m_connection.request().minorVersion > 0;
        stream->attach(std::make_unique<EventStreamSubscriber>(m_connection.takeSocket(),
            chunks ? EventStreamSubscriber::Framing::Chunked
                   : EventStreamSubscriber::Framing::UntilClose,
            m_tools.clock));
        break;
    }
    case EventsFace::LongPoll:
        stream->attach(std::make_unique<LongPollSubscriber>(m_connection,
            LongPollSubscriber::Wait{route.wait, route.stream.after, route.stream.snapshot},
            m_tools.clock));
        deleteLater();
        break;
    }
}

void RequestHandler::upgrade(const QPointer<EventStream> &stream)
{
    auto *upgrade = new WebSocketUpgrade(
        m_connection.takeSocket(), m_tools.clock,
        [stream](std::unique_ptr<Subscriber> subscriber) {
            if (!stream)
                return;
            if (subscriber)
                stream->attach(std::move(subscriber));
            else
                stream->end({});
        },
        &m_tools.upgrades);
    upgrade->start();
}

void RequestHandler::handle(UserSession &session, const Route::Changes &route)
{
    const QPointer<RequestHandler> guard(this);
    session.changes(route.stream, this, [guard](const auto &result) {
        if (!guard)
            return;
        if (const auto *failure = std::get_if<Failure>(&result))
            guard->finish(streamFailure(*failure));
        else
            guard->finish(eventList(std::get<UserSession::Events>(result)));
    });
}

void RequestHandler::handle(UserSession &session, const Route::Messages &route)
{
    const QPointer<RequestHandler> guard(this);
    session.feed().fetch(route.mailbox, route.ids, [guard](const auto &result) {
        if (!guard)
            return;
        if (const auto *failure = std::get_if<Failure>(&result)) {
            guard->finish(messageFailure(*failure));
            return;
        }
        Messages messages;
        for (const Message &message : std::get<Messages>(result).mid(0, PushLimits::messages))
            messages.append(fittingMessage(message));
        guard->finish(HttpResponse::json(encodeMessageList(messages)));
    });
}

void RequestHandler::handle(UserSession &session, const Route::Action &route)
{
    const HttpRequest &request = m_connection.request();
    if (!isJson(request)) {
        finish(HttpResponse::error(415, tr("An action must come as application/json.")));
        return;
    }
    const auto body = parseJsonObject(request.body, RequestLimits::body, PushLimits::depth);
    const auto *object = std::get_if<QJsonObject>(&body);
    const auto action =
        actionOf(object ? object->value(QLatin1String("action")).toString() : QString());
    if (!action) {
        finish(HttpResponse::error(400, tr("The body names no action that is known here.")));
        return;
    }
    const QPointer<RequestHandler> guard(this);
    session.feed().act(
        *action, route.mailbox, route.id, [guard](const std::optional<Failure> &failure) {
            if (guard && failure)
                guard->finish(messageFailure(*failure));
            else if (guard)
                guard->finish({204, {}, {}});
        });
}

void RequestHandler::finish(const HttpResponse &response)
{
    if (std::exchange(m_finished, true))
        return;
    m_deadline->stop();
    m_lease.reset();
    m_connection.respond(response);
    deleteLater();
}

QString RequestHandler::clientAddress() const
{
    return clientAddressOf(m_connection.peer(), m_connection.request().tokens("x-forwarded-for"),
        m_tools.options.trustedProxies)
        .toString();
}

} // namespace Grelot
