// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "requesthandler.h"

#include "jsonfields.h"
#include "websocketupgrade.h"

namespace Grelot {

namespace {

constexpr std::chrono::seconds defaultRetry{5};

int streamStatus(const Failure &failure)
{
    switch (failure.kind) {
    case FailureKind::Transient:
        return 503;
    case FailureKind::User:
        // A client that is told 401 asks the person for another password.
        return failure.need == Need::Password ? 401 : 503;
    case FailureKind::Rung:
    case FailureKind::Permanent:
        return 502;
    }
    Q_UNREACHABLE();
}

/// Where a request names a mailbox or a message, what fails for good is that it is not there.
int messageStatus(const Failure &failure)
{
    return failure.kind == FailureKind::Permanent ? 404 : streamStatus(failure);
}

HttpResponse unauthorized(const QString &words)
{
    return HttpResponse::error(401, words)
        .with("WWW-Authenticate", "Basic realm=\"Grelot\", charset=\"UTF-8\"");
}

bool isJson(const HttpRequest &request)
{
    const QByteArray type = request.header("content-type").value_or(QByteArray());
    return type.split(';').constFirst().trimmed().toLower() == "application/json";
}

QByteArray eventList(const UserSession::Events &events)
{
    QByteArray json = R"({"events":[)";
    for (const EncodedEvent &event : events) {
        if (!json.endsWith('['))
            json += ',';
        json += event.text.toUtf8();
    }
    return json + "]}";
}

} // namespace

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
    const auto routed = routeOf(request.method, request.target, m_tools.options.basePath);
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
    const HttpRequest &request = m_connection.request();
    if (!request.wantsUpgrade()) {
        finish(HttpResponse::error(406, tr("This gateway serves its events over WebSocket only.")));
        return;
    }
    if (const auto refusal = upgradeRefusal(request)) {
        finish(*refusal);
        return;
    }
    // The replay comes before the answer, so that hello follows the handshake at once and a mail
    // server that is away can still be told by a 503.
    const QPointer<RequestHandler> guard(this);
    session.open(route.stream, m_lease, this, [guard](const auto &result) {
        const auto *stream = std::get_if<QPointer<EventStream>>(&result);
        if (!guard || guard->m_finished) {
            if (stream && *stream)
                (*stream)->end({});
            return;
        }
        if (stream)
            guard->upgrade(*stream);
        else
            guard->finish(std::get<Failure>(result), streamStatus);
    });
}

void RequestHandler::upgrade(const QPointer<EventStream> &stream)
{
    if (!stream) {
        finish(HttpResponse::error(503, tr("The mailbox must be opened again."))
                   .retryAfter(defaultRetry));
        return;
    }
    m_finished = true;
    m_deadline->stop();
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
            guard->finish(*failure, streamStatus);
        else
            guard->finish(HttpResponse::json(eventList(std::get<UserSession::Events>(result))));
    });
}

void RequestHandler::handle(UserSession &session, const Route::Messages &route)
{
    const QPointer<RequestHandler> guard(this);
    session.feed().fetch(route.mailbox, route.ids, [guard](const auto &result) {
        if (!guard)
            return;
        if (const auto *failure = std::get_if<Failure>(&result)) {
            guard->finish(*failure, messageStatus);
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
                guard->finish(*failure, messageStatus);
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

void RequestHandler::finish(const Failure &failure, const FailureStatus &statusOf)
{
    const int status = statusOf(failure);
    HttpResponse response =
        status == 401 ? unauthorized(failure.text) : HttpResponse::error(status, failure.text);
    if (status == 503)
        response.retryAfter(failure.retryAfter.value_or(defaultRetry));
    finish(response);
}

QString RequestHandler::clientAddress() const
{
    return clientAddressOf(m_connection.peer(), m_connection.request().tokens("x-forwarded-for"),
        m_tools.options.trustedProxies)
        .toString();
}

} // namespace Grelot
