// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "eventhub.h"
#include "httprequest.h"
#include "modelflow.h"

namespace Grelot {

/// One request, as RequestHandler answers it, on a ModelFlow: the real route, session and stream.
class ModelHandler final : public QObject
{
    Q_OBJECT

public:
    ModelHandler(EventHub &hub, std::shared_ptr<ModelFlow> flow, const HttpRequest &request,
        ModelWorld &world);
    ~ModelHandler() override;
    void start();

private:
    void handle(UserSession &session, const Route::Health &);
    void handle(UserSession &session, const Route::Events &route);
    void handle(UserSession &session, const Route::Changes &route);
    void handle(UserSession &session, const Route::Messages &route);
    void handle(UserSession &session, const Route::Action &route);
    void attach(const QPointer<EventStream> &stream, const Route::Events &route);
    void finish(const HttpResponse &response);

    EventHub &m_hub;
    std::shared_ptr<ModelFlow> m_flow;
    HttpRequest m_request;
    ModelWorld &m_world;
    std::unique_ptr<Alarm> m_deadline;
    std::shared_ptr<void> m_lease;
    bool m_finished = false;
};

} // namespace Grelot
