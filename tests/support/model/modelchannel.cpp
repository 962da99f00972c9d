// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "modelchannel.h"

#include "handshakefailure.h"
#include "httpcaller.h"
#include "httpstatus.h"

#include <QPointer>

namespace Grelot {

HttpRequest modelRequest(
    const ChannelRequest &request, const QUrl &url, Rung rung, const QByteArray &position)
{
    HttpRequest result;
    result.method = "GET";
    result.target = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    result.headers.append(HttpRequest::Header{"authorization", request.authorization});
    if (rung == Rung::WebSocket) {
        result.headers.append(HttpRequest::Header{"connection", "Upgrade"});
        result.headers.append(HttpRequest::Header{"upgrade", "websocket"});
    } else {
        result.headers.append(HttpRequest::Header{
            "accept", rung == Rung::EventStream ? "text/event-stream" : "application/json"});
    }
    if (!position.isEmpty())
        result.headers.append(HttpRequest::Header{"last-event-id", position});
    return result;
}

Failure modelFailure(const HttpResponse &response)
{
    std::optional<std::chrono::milliseconds> retryAfter;
    for (const auto &[name, value] : response.headers) {
        if (name == "Retry-After")
            retryAfter = parseRetryAfter(value, {});
    }
    return statusFailure(response.status, retryAfter);
}

Failure modelCut()
{
    return {FailureKind::Transient, QStringLiteral("The server closed the connection."),
        QStringLiteral("cut"), {}};
}

ModelChannel::ModelChannel(Rung rung, ModelNetwork &network, Framing framing)
    : m_rung(rung)
    , m_network(network)
    , m_framing(framing)
{
}

ModelChannel::~ModelChannel()
{
    abort();
}

void ModelChannel::open(const ChannelRequest &request)
{
    m_position = request.lastEventId;
    ModelFlow::ClientEnd end;
    end.reached = [this] { Q_EMIT reached(); };
    end.answered = [this](const HttpResponse &response) {
        fail(m_rung == Rung::WebSocket
                ? handshakeFailure(QStringLiteral("socket: Unhandled http status code: %1 (no).")
                                       .arg(response.status))
                : modelFailure(response));
    };
    end.opened = [this] {
        m_open = true;
        Q_EMIT opened();
    };
    end.message = [this](const QByteArray &message) {
        const QPointer self(this);
        Q_EMIT alive();
        if (self && !m_ended)
            take(message);
    };
    end.alive = [this] { Q_EMIT alive(); };
    end.cut = [this] { fail(modelCut()); };
    m_flow = m_network.request(
        m_rung, modelRequest(request, request.url, m_rung, request.lastEventId), std::move(end));
}

void ModelChannel::take(const QByteArray &message)
{
    if (m_framing == Framing::Bare || m_rung == Rung::WebSocket) {
        Q_EMIT messageReceived(message);
        return;
    }
    const qsizetype end = message.indexOf('\n');
    if (end > 0)
        m_position = message.first(end);
    Q_EMIT messageReceived(message.mid(end + 1));
}

void ModelChannel::send(const QByteArray &message)
{
    if (m_rung == Rung::WebSocket && m_open && !m_ended)
        m_flow->write(message);
}

void ModelChannel::probe()
{
    if (m_rung == Rung::WebSocket && m_open && !m_ended)
        m_flow->ping();
}

void ModelChannel::abort()
{
    m_ended = true;
    if (m_flow)
        m_flow->leave();
}

void ModelChannel::fail(const Failure &failure)
{
    if (m_ended)
        return;
    abort();
    Q_EMIT failed(failure);
}

} // namespace Grelot
