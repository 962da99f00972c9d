// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "httpresponse.h"
#include "later.h"
#include "modelworld.h"

namespace Grelot {

/// One TCP connection: in order both ways, with delays; it can be cut, or go silent without a word
/// to either end.
class ModelFlow final : public std::enable_shared_from_this<ModelFlow>
{
public:
    struct ClientEnd
    {
        std::function<void()> reached; ///< it stands, and the request has left
        std::function<void(const HttpResponse &)> answered;
        std::function<void()> opened; ///< the head of a stream
        std::function<void(const QByteArray &)> message;
        std::function<void()> alive;
        std::function<void()> cut; ///< closed by the other end, or on the way
    };
    struct ServerEnd
    {
        std::function<void()> alive = {};
        std::function<void()> gone = {};
        std::function<void(const QByteArray &)> bytes = {};
    };

    ModelFlow(ModelWorld &world, ModelWorld::Millis slowest, ClientEnd client);

    void setServer(ServerEnd server) { m_server = std::move(server); }
    /// The connection stands, and the request is on its way.
    void stand();
    /// To the other end, in order.
    void toServer(std::function<void()> what);
    void write(const QByteArray &bytes);
    /// The client's sign of life.
    void ping();
    void answer(const HttpResponse &response);
    void open();
    void send(const QByteArray &message);
    void lifeSign();
    /// The server's end closes, after all it has said.
    void close();
    /// The client's end closes; it hears nothing more.
    void leave();

    // On the way:
    void cut();
    /// A proxy has waited long enough for the answer.
    void timeOut();
    void silence();
    /// What comes from the server is kept back for ever.
    void holdBack();

    const ClientEnd &client() const { return m_client; }
    bool isOver() const { return m_clientGone && m_serverGone; }
    bool isSilent() const { return m_silent; }

private:
    void toClient(std::function<void()> what);
    Clock::Moment next(Clock::Moment &last);
    void endServer();

    ModelWorld &m_world;
    ModelWorld::Millis m_slowest;
    ClientEnd m_client;
    ServerEnd m_server;
    Later m_later;
    Clock::Moment m_lastUp{0};
    Clock::Moment m_lastDown{0};
    bool m_silent = false;
    bool m_holdsBack = false;
    bool m_clientGone = false;
    bool m_serverGone = false;
};

} // namespace Grelot
