// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "authenticator.h"
#include "eventhub.h"
#include "gatewayoptions.h"
#include "httpconnection.h"

namespace Grelot {

/// What requests are answered from; outlives every handler.
struct GatewayTools
{
    const GatewayOptions &options;
    Authenticator &door;
    EventHub &hub;
    Clock &clock;
    QObject &upgrades; ///< parent of what outlives an HTTP connection
};

/// One request, from its head to its answer: origin, path, credentials, then what it asks for. It
/// belongs to its connection and goes with it.
class RequestHandler : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds answerWithin{9}; ///< a long poll's waiting comes on top

    RequestHandler(HttpConnection &connection, const GatewayTools &tools);
    void start();

private:
    void authenticate(const GatewayRoute &route);
    void letIn(const Credentials &credentials, const GatewayRoute &route);
    void handle(UserSession &session, const Route::Health &);
    void handle(UserSession &session, const Route::Events &route);
    void handle(UserSession &session, const Route::Changes &route);
    void handle(UserSession &session, const Route::Messages &route);
    void handle(UserSession &session, const Route::Action &route);

    void attach(const QPointer<EventStream> &stream, const Route::Events &route);
    void upgrade(const QPointer<EventStream> &stream);
    void finish(const HttpResponse &response);
    QString clientAddress() const;

    HttpConnection &m_connection;
    GatewayTools m_tools;
    std::unique_ptr<Alarm> m_deadline;
    std::shared_ptr<void> m_lease;
    bool m_finished = false;
};

} // namespace Grelot
