// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "modelpollchannel.h"

#include "polledevents.h"

#include <QPointer>

namespace Grelot {

namespace {

constexpr std::chrono::milliseconds grace{15'000};

} // namespace

ModelPollChannel::ModelPollChannel(ModelNetwork &network, ModelWorld &world)
    : m_network(network)
    , m_world(world)
    , m_next(world.clock.alarm([this] { ask(Poll::Waiting); }))
    , m_limit(world.clock.alarm([this] { fail(modelCut()); }))
{
}

ModelPollChannel::~ModelPollChannel()
{
    abort();
}

void ModelPollChannel::open(const ChannelRequest &request)
{
    m_request = request;
    m_position = request.lastEventId;
    ask(Poll::First);
}

void ModelPollChannel::probe()
{
    if (m_open && !m_ended && m_poll != Poll::Probe)
        ask(Poll::Probe);
}

void ModelPollChannel::abort()
{
    m_ended = true;
    m_next->stop();
    m_limit->stop();
    if (m_flow)
        m_flow->leave();
}

std::chrono::seconds ModelPollChannel::wait() const
{
    return m_poll == Poll::Waiting ? m_pace.wait() : std::chrono::seconds(0);
}

void ModelPollChannel::ask(Poll poll)
{
    m_next->stop();
    if (m_flow)
        m_flow->leave();
    m_poll = poll;
    m_sent = false;
    m_startedAt = m_world.clock.now();
    m_limit->start(wait() + grace);
    QUrl url = m_request.url;
    if (poll == Poll::Waiting) {
        QString query = url.query(QUrl::FullyEncoded);
        if (!query.isEmpty())
            query += u'&';
        url.setQuery(query + QStringLiteral("wait=%1").arg(wait().count()), QUrl::StrictMode);
    }
    ModelFlow::ClientEnd end;
    end.reached = [this] {
        m_sent = true;
        if (!std::exchange(m_reached, true))
            Q_EMIT reached();
    };
    end.answered = [this](const HttpResponse &response) { answered(response); };
    end.cut = [this] { cut(modelCut()); };
    m_flow = m_network.request(
        Rung::LongPoll, modelRequest(m_request, url, Rung::LongPoll, m_position), std::move(end));
}

void ModelPollChannel::answered(const HttpResponse &response)
{
    m_flow->leave();
    if (response.status == 504) {
        cut(modelFailure(response));
    } else if (response.status != 200) {
        fail(modelFailure(response));
    } else {
        const QPointer self(this);
        Q_EMIT alive();
        if (self && !m_ended)
            take(response);
    }
}

void ModelPollChannel::cut(const Failure &failure)
{
    if (m_poll == Poll::Waiting && m_sent && m_pace.shorten(lasted()))
        ask(Poll::Waiting);
    else
        fail(failure);
}

void ModelPollChannel::take(const HttpResponse &response)
{
    m_limit->stop();
    const bool isPage =
        response.headers.contains(std::pair<QByteArray, QByteArray>("Content-Type", "text/html"));
    const auto events =
        polledEvents(response.body, isPage ? "text/html" : "application/json", maxMessageSize);
    if (const auto *failure = std::get_if<Failure>(&events)) {
        fail(*failure);
        return;
    }
    const QPointer self(this);
    const QByteArray before = m_position;
    if (!std::exchange(m_open, true))
        Q_EMIT opened();
    for (const QByteArray &message : std::get<QByteArrayList>(events)) {
        if (self && !m_ended)
            Q_EMIT messageReceived(message);
    }
    if (!self || m_ended)
        return;
    const auto pause = m_poll == Poll::Waiting ? m_pace.pauseAfter(lasted(), m_position != before)
                                               : std::chrono::milliseconds(0);
    if (pause > pause.zero())
        m_next->start(pause);
    else
        ask(Poll::Waiting);
}

void ModelPollChannel::fail(const Failure &failure)
{
    if (m_ended)
        return;
    abort();
    Q_EMIT failed(failure);
}

} // namespace Grelot
