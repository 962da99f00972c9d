// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "modelhandler.h"

#include "eventcodec.h"
#include "handleranswers.h"
#include "modelsubscriber.h"
#include "requesthandler.h"

#include <QJsonDocument>

namespace Grelot {

ModelHandler::ModelHandler(
    EventHub &hub, std::shared_ptr<ModelFlow> flow, const HttpRequest &request, ModelWorld &world)
    : QObject(&hub)
    , m_hub(hub)
    , m_flow(std::move(flow))
    , m_request(request)
    , m_world(world)
    , m_deadline(world.clock.alarm([this] {
        finish(HttpResponse::error(503, QStringLiteral("too long")).retryAfter(defaultRetry));
    }))
{
    m_flow->setServer({{}, [this] {
                           m_finished = true;
                           m_deadline->stop();
                           m_lease.reset();
                           deleteLater();
                       }});
}

ModelHandler::~ModelHandler()
{
    if (m_flow) {
        m_flow->setServer({});
        m_flow->close();
    }
}

void ModelHandler::start()
{
    const auto routed = routeOf(m_request, "/push/v1");
    if (const auto *refusal = std::get_if<HttpResponse>(&routed)) {
        finish(*refusal);
        return;
    }
    m_deadline->start(RequestHandler::answerWithin);
    const auto credentials =
        basicCredentials(m_request.header("authorization").value_or(QByteArray()));
    UserSession *session = credentials ? m_hub.session(*credentials, {}) : nullptr;
    m_lease = session ? session->lease() : nullptr;
    if (!m_lease) {
        m_world.count("answered 429");
        finish(HttpResponse::error(429, QStringLiteral("full")).retryAfter(defaultRetry));
        return;
    }
    session->feed().retryNow();
    std::visit(
        [&](const auto &wanted) { handle(*session, wanted); }, std::get<GatewayRoute>(routed));
}

void ModelHandler::handle(UserSession &, const Route::Health &)
{
    finish(HttpResponse::json("{}"));
}

void ModelHandler::handle(UserSession &session, const Route::Events &route)
{
    if (route.face == EventsFace::LongPoll && route.wait.count() == 0) {
        handle(session, Route::Changes{route.stream});
        return;
    }
    const QPointer<ModelHandler> guard(this);
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

void ModelHandler::attach(const QPointer<EventStream> &stream, const Route::Events &route)
{
    if (!stream || stream->hasEnded()) {
        finish(HttpResponse::error(503, QStringLiteral("again")).retryAfter(defaultRetry));
        return;
    }
    m_finished = true;
    m_deadline->stop();
    m_lease.reset();
    deleteLater();
    const auto flow = std::exchange(m_flow, nullptr);
    switch (route.face) {
    case EventsFace::WebSocket:
        stream->attach(std::make_unique<ModelStreamSubscriber>(
            flow, ModelStreamSubscriber::Kind::Hearing, m_world));
        break;
    case EventsFace::EventStream:
        stream->attach(std::make_unique<ModelStreamSubscriber>(
            flow, ModelStreamSubscriber::Kind::Telling, m_world));
        break;
    case EventsFace::LongPoll:
        stream->attach(std::make_unique<ModelPollSubscriber>(
            flow, route.stream.after, route.stream.snapshot, route.wait, m_world));
        break;
    }
}

void ModelHandler::handle(UserSession &session, const Route::Changes &route)
{
    const QPointer<ModelHandler> guard(this);
    session.changes(route.stream, this, [guard](const auto &result) {
        if (!guard)
            return;
        if (const auto *failure = std::get_if<Failure>(&result))
            guard->finish(streamFailure(*failure));
        else
            guard->finish(eventList(std::get<UserSession::Events>(result)));
    });
}

void ModelHandler::handle(UserSession &session, const Route::Messages &route)
{
    const QPointer<ModelHandler> guard(this);
    session.feed().fetch(route.mailbox, route.ids, [guard](const auto &result) {
        if (!guard)
            return;
        if (const auto *failure = std::get_if<Failure>(&result)) {
            guard->finish(messageFailure(*failure));
            return;
        }
        Messages messages;
        for (const Message &message : std::get<Messages>(result))
            messages.append(fittingMessage(message));
        guard->finish(HttpResponse::json(encodeMessageList(messages)));
    });
}

void ModelHandler::handle(UserSession &session, const Route::Action &route)
{
    const auto action = actionOf(
        QJsonDocument::fromJson(m_request.body).object().value(QLatin1String("action")).toString());
    if (!action) {
        finish(HttpResponse::error(400, QStringLiteral("no action")));
        return;
    }
    const QPointer<ModelHandler> guard(this);
    session.feed().act(
        *action, route.mailbox, route.id, [guard](const std::optional<Failure> &failure) {
            if (guard)
                guard->finish(failure ? messageFailure(*failure) : HttpResponse{204, {}, {}});
        });
}

void ModelHandler::finish(const HttpResponse &response)
{
    if (std::exchange(m_finished, true))
        return;
    m_deadline->stop();
    m_lease.reset();
    m_flow->answer(response);
    deleteLater();
}

} // namespace Grelot
