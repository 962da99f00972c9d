// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "longpollchannel.h"

#include "httpcaller.h"
#include "outgoingrequest.h"
#include "polledevents.h"
#include "replyfailure.h"

#include <QPointer>

namespace Grelot {

namespace {

constexpr std::chrono::milliseconds grace{15'000}; ///< beyond the wait that was asked for

} // namespace

LongPollChannel::LongPollChannel(Clock &clock, QObject *parent)
    : Channel(parent)
    , m_clock(clock)
    , m_get(m_network)
    , m_next(clock.alarm([this] { poll(); }))
    , m_limit(clock.alarm([this] {
        fail({FailureKind::Transient, tr("The server did not answer in time."),
            QStringLiteral("time limit of a poll passed"), {}});
    }))
{
    connect(&m_get, &HttpGet::sent, this, [this] {
        m_sent = true;
        if (!std::exchange(m_reached, true))
            Q_EMIT reached();
    });
    connect(&m_get, &HttpGet::resent, this, [this] {
        // Sooner it was a kept connection that had died, which Qt's next try mends.
        if (m_poll == Poll::Waiting && lasted() >= PollPace::atOnce)
            cut(networkFailure(QNetworkReply::RemoteHostClosedError));
    });
    connect(&m_get, &HttpGet::answered, this, &Channel::alive);
    connect(&m_get, &HttpGet::received, this, &LongPollChannel::read);
    connect(&m_get, &HttpGet::transferred, this, &Channel::transferred);
    connect(&m_get, &HttpGet::finished, this, &LongPollChannel::finished);
    connect(&m_get, &HttpGet::failed, this, &LongPollChannel::fail);
}

LongPollChannel::~LongPollChannel()
{
    abort();
}

void LongPollChannel::open(const ChannelRequest &request)
{
    m_request = request;
    m_position = request.lastEventId;
    ask(Poll::First);
}

void LongPollChannel::probe()
{
    if (m_open && !m_ended && m_poll != Poll::Probe)
        ask(Poll::Probe);
}

void LongPollChannel::abort()
{
    m_ended = true;
    m_get.abort();
    m_next->stop();
    m_limit->stop();
}

void LongPollChannel::ask(Poll poll)
{
    m_next->stop();
    if (!canStandInHeader(m_position)) {
        fail({FailureKind::Permanent, tr("The server sent an event that Grelot cannot read."),
            QStringLiteral("control characters in a position"), {}});
        return;
    }
    m_poll = poll;
    m_sent = false;
    m_body.clear();
    m_startedAt = m_clock.now();
    m_limit->start(wait() + grace);
    ChannelRequest request = m_request;
    request.url = url();
    m_get.start(outgoingRequest(request, "application/json", m_position));
}

std::chrono::seconds LongPollChannel::wait() const
{
    return m_poll == Poll::Waiting ? m_pace.wait() : std::chrono::seconds(0);
}

QUrl LongPollChannel::url() const
{
    QUrl url = m_request.url;
    if (m_poll == Poll::Waiting) {
        QString query = url.query(QUrl::FullyEncoded);
        if (!query.isEmpty())
            query += u'&';
        url.setQuery(query + QStringLiteral("wait=%1").arg(wait().count()), QUrl::StrictMode);
    }
    return url;
}

void LongPollChannel::read()
{
    m_body += m_get.read(m_get.reply()->bytesAvailable());
    if (m_body.size() > HttpCaller::maxBody) {
        fail(oversizedAnswer());
        return;
    }
    m_limit->start(grace); // a long answer may take its time on a slow line
    Q_EMIT alive();
}

void LongPollChannel::finished()
{
    const QNetworkReply &reply = *m_get.reply();
    const int status = httpStatusOf(reply);
    const bool isAnswered = status == 200 && !isCut(reply.error());
    if (!isAnswered) {
        const Failure failure =
            status == 200 ? networkFailure(reply.error()) : replyFailure(reply, m_clock.utc());
        if (status == 504 || isCut(reply.error()))
            cut(failure);
        else
            fail(failure);
        return;
    }
    const QPointer self(this);
    if (reply.bytesAvailable() > 0)
        read();
    if (!self || m_ended)
        return;
    const auto events = polledEvents(m_body, contentTypeOf(reply), maxMessageSize);
    if (const auto *messages = std::get_if<QByteArrayList>(&events))
        take(*messages);
    else
        fail(std::get<Failure>(events));
}

void LongPollChannel::cut(const Failure &failure)
{
    if (m_poll == Poll::Waiting && m_sent && m_pace.shorten(lasted()))
        poll();
    else
        fail(failure);
}

void LongPollChannel::take(const QByteArrayList &messages)
{
    const QPointer self(this);
    const QByteArray before = m_position;
    m_limit->stop();
    m_body.clear();
    if (!std::exchange(m_open, true))
        Q_EMIT opened();
    for (const QByteArray &message : messages) {
        if (self && !m_ended)
            Q_EMIT messageReceived(message);
    }
    if (!self || m_ended)
        return;
    const auto pause = m_poll == Poll::Waiting ? m_pace.pauseAfter(lasted(), m_position != before)
                                               : std::chrono::milliseconds(0);
    if (pause > PollPace::Millis::zero())
        m_next->start(pause);
    else
        poll();
}

void LongPollChannel::fail(const Failure &failure)
{
    if (m_ended)
        return;
    abort();
    Q_EMIT failed(failure);
}

} // namespace Grelot
