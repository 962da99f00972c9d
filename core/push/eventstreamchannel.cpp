// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "eventstreamchannel.h"

#include "clock.h"
#include "outgoingrequest.h"
#include "replyfailure.h"

#include <QPointer>

namespace Grelot {

namespace {

constexpr qint64 chunkSize = 64 * 1024;

/// The head was an answer, but not the one that opens a stream.
Failure headFailure(const QNetworkReply &reply, const QDateTime &now)
{
    Failure failure = replyFailure(reply, now);
    if (failure.kind != FailureKind::Rung)
        return failure;
    if (failure.httpStatus != 200) {
        failure.obstacle = EventStreamChannel::tr(
            "the server or a proxy on the way answered %1 to the request for an event stream")
                               .arg(failure.httpStatus);
    } else if (contentTypeOf(reply) == "text/html") {
        failure.text = EventStreamChannel::tr("A web page came in place of the event stream.");
        failure.obstacle = EventStreamChannel::tr("a web page came in place of the event stream");
    } else {
        failure.text = EventStreamChannel::tr("The server did not answer with an event stream.");
        failure.obstacle = EventStreamChannel::tr("the server did not answer with an event stream");
    }
    return failure;
}

} // namespace

EventStreamChannel::EventStreamChannel(const Clock &clock, QByteArrayList types, QObject *parent)
    : Channel(parent)
    , m_clock(clock)
    , m_types(std::move(types))
    , m_get(m_network)
{
    connect(&m_get, &HttpGet::sent, this, [this] {
        if (!std::exchange(m_reached, true))
            Q_EMIT reached();
    });
    connect(&m_get, &HttpGet::answered, this, &EventStreamChannel::takeHead);
    connect(&m_get, &HttpGet::received, this, &EventStreamChannel::read);
    connect(&m_get, &HttpGet::transferred, this, &Channel::transferred);
    connect(&m_get, &HttpGet::finished, this, &EventStreamChannel::ended);
    connect(&m_get, &HttpGet::failed, this, &EventStreamChannel::fail);
}

EventStreamChannel::~EventStreamChannel()
{
    abort();
}

void EventStreamChannel::open(const ChannelRequest &request)
{
    m_get.start(outgoingRequest(request, "text/event-stream", request.lastEventId));
}

void EventStreamChannel::abort()
{
    m_ended = true;
    m_get.abort();
}

void EventStreamChannel::takeHead()
{
    const QNetworkReply &reply = *m_get.reply();
    if (httpStatusOf(reply) != 200 || contentTypeOf(reply) != "text/event-stream") {
        fail(headFailure(reply, m_clock.utc()));
        return;
    }
    m_open = true;
    Q_EMIT opened();
}

void EventStreamChannel::read()
{
    if (m_get.reply()->bytesAvailable() == 0)
        return;
    const QPointer self(this);
    Q_EMIT alive();
    while (self && !m_ended && m_get.reply()->bytesAvailable() > 0) {
        for (const auto &event : m_parser.feed(m_get.read(chunkSize))) {
            if (!self || m_ended)
                return;
            m_position = event.id;
            if (m_types.contains(event.type))
                Q_EMIT messageReceived(event.data);
        }
        if (self && !m_ended && !m_parser.error().isEmpty()) {
            fail({FailureKind::Permanent,
                tr("The server sent an event of more than 1 MiB, which Grelot does not take."),
                m_parser.error(), {}});
        }
    }
}

void EventStreamChannel::ended()
{
    if (!m_open) {
        fail(replyFailure(*m_get.reply(), m_clock.utc()));
        return;
    }
    const QPointer self(this);
    read();
    if (!self || m_ended)
        return;
    fail({FailureKind::Transient, tr("The server closed the connection."),
        QStringLiteral("end of the event stream"), m_parser.retry()});
}

void EventStreamChannel::fail(const Failure &failure)
{
    if (m_ended)
        return;
    abort();
    Q_EMIT failed(failure);
}

} // namespace Grelot
