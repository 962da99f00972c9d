// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "gatewaylink.h"

#include "authorization.h"
#include "eventcodec.h"

#include <QPointer>

namespace Grelot {

namespace {

constexpr std::chrono::milliseconds firstBytesWithin{10'000}; ///< else a proxy holds them back
constexpr std::chrono::milliseconds longestPoll{65'000};      ///< 50 s of waiting and 15 s more

} // namespace

GatewayLink::GatewayLink(std::unique_ptr<Channel> channel, Request request, SecretProvider &secrets,
    GatewayRequests &requests)
    : m_channel(std::move(channel))
    , m_request(std::move(request))
    , m_secrets(secrets)
    , m_requests(requests)
{
    connect(m_channel.get(), &Channel::reached, this, &Link::reached);
    connect(m_channel.get(), &Channel::opened, this, &Link::opened);
    connect(m_channel.get(), &Channel::alive, this, &Link::alive);
    connect(m_channel.get(), &Channel::messageReceived, this,
        qOverload<const QByteArray &>(&GatewayLink::take));
    connect(m_channel.get(), &Channel::failed, this, &GatewayLink::channelFailed);
}

GatewayLink::~GatewayLink()
{
    abort();
}

void GatewayLink::open()
{
    m_secrets.fetch([self = QPointer(this)](const std::variant<Secret, Failure> &answer) {
        if (!self || self->m_ended)
            return;
        if (const auto *secret = std::get_if<Secret>(&answer))
            self->openChannel(*secret);
        else
            self->fail(std::get<Failure>(answer));
    });
}

void GatewayLink::probe()
{
    m_channel->probe();
}

void GatewayLink::abort()
{
    m_ended = true;
    m_channel->disconnect(this);
    m_channel->abort();
}

LinkTimings GatewayLink::timings() const
{
    LinkTimings timings;
    switch (m_channel->rung()) {
    case Rung::EventStream:
        timings.proof = firstBytesWithin + m_firstPing;
        timings.silence = m_heartbeat * 5 / 2;
        timings.answer = {};
        break;
    case Rung::LongPoll:
        timings.silence = longestPoll;
        break;
    case Rung::WebSocket:
        if (m_request.keepalive)
            timings.silence = *m_request.keepalive;
        break;
    case Rung::ImapNotify:
    case Rung::ImapIdle:
    case Rung::Poll:
        break;
    }
    return timings;
}

void GatewayLink::deliver()
{
    m_delivering = true;
    const QPointer self(this);
    for (const MailUpdate &update : std::exchange(m_held, {})) {
        if (self && !m_ended)
            Q_EMIT updated(update);
    }
}

void GatewayLink::openChannel(const Secret &secret)
{
    m_channel->open({m_request.events, authorizationFor(m_request.user, secret),
        QStringLiteral("grelot.v1"), {}});
}

void GatewayLink::take(const QByteArray &message)
{
    const DecodedEvent decoded = decodeEvent(message);
    if (decoded.isError()) {
        violation(tr("The server sent an event that Grelot cannot read."), decoded.error);
        return;
    }
    if (!decoded.event)
        return;
    if (!m_greeted && !std::holds_alternative<Hello>(*decoded.event) &&
        !std::holds_alternative<Bye>(*decoded.event)) {
        violation(tr("The server sent events before it said hello."), QStringLiteral("no hello"));
        return;
    }
    std::visit([this](const auto &event) { take(event); }, *decoded.event);
}

void GatewayLink::take(const Hello &hello)
{
    if (hello.version != 1) {
        violation(tr("The server speaks version %1 of the push protocol; Grelot speaks version 1. "
                     "Install a newer Grelot.")
                      .arg(hello.version),
            QStringLiteral("hello of version %1").arg(hello.version));
        return;
    }
    if (m_greeted)
        return;
    m_greeted = true;
    m_heartbeat = std::chrono::seconds(hello.heartbeat);
    // Only a WebSocket hears us between its events.
    const auto ours = m_channel->rung() == Rung::WebSocket ? m_heartbeat : std::chrono::seconds(0);
    m_terms = {std::chrono::seconds(hello.reconnectSpread), ours};
    // A proxy may pass a large beginning on and hold back every small event from then on.
    m_firstPing = std::chrono::seconds(hello.firstPing);
    m_inStep = hello.resumed;
    if (m_channel->rung() != Rung::EventStream || hello.firstPing == 0)
        setProven();
}

void GatewayLink::take(const MailUpdate &update)
{
    const QPointer self(this);
    pass(update);
    // While the mail server behind is away the gateway has no snapshot to give; it says so instead.
    const bool settles =
        std::holds_alternative<Snapshot>(update) || std::holds_alternative<MailboxStatus>(update);
    if (self && !m_ended && settles) {
        m_inStep = true;
        setSynced();
    }
}

void GatewayLink::take(const Ping &)
{
    if (m_greeted)
        setProven();
}

void GatewayLink::pass(const MailUpdate &update)
{
    const Cursor *cursor = cursorOf(update);
    const QPointer self(this);
    if (m_delivering)
        Q_EMIT updated(update);
    else
        m_held.append(update);
    if (self && !m_ended && cursor && !cursor->isEmpty())
        m_channel->setPosition(cursor->value.toUtf8());
}

void GatewayLink::take(const Bye &bye)
{
    // The reason is the server's word: for the log's reader, not for the person.
    fail({FailureKind::Transient, tr("The server ended the connection and asks to come back."),
        QStringLiteral("bye"), std::chrono::seconds(bye.retryAfter), Need::Nothing, true});
}

void GatewayLink::violation(const QString &text, const QString &detail)
{
    const QPointer self(this);
    if (m_delivering)
        Q_EMIT violated();
    if (self)
        fail({FailureKind::Permanent, text, detail, {}});
}

void GatewayLink::channelFailed(const Failure &failure)
{
    if (failure.httpStatus == 403 && m_channel->rung() != Rung::LongPoll) {
        askPlainly(failure);
        return;
    }
    // Too large, not UTF-8, binary: the channel sees these before we do.
    const QPointer self(this);
    if (failure.kind == FailureKind::Permanent && m_delivering)
        Q_EMIT violated();
    if (self)
        fail(failure);
}

void GatewayLink::askPlainly(const Failure &failure)
{
    Q_EMIT alive(); // an answer has come, and the next one may take its time
    m_requests.changes(m_request.after, [self = QPointer(this), failure](const auto &answer) {
        if (!self || self->m_ended)
            return;
        Failure judged = failure;
        if (const auto *other = std::get_if<Failure>(&answer)) {
            judged = *other;
            if (judged.kind == FailureKind::Rung) // no gateway behind this address, either
                judged.kind = FailureKind::Transient;
        } else {
            judged.kind = FailureKind::Rung;
            const bool upgrade = self->m_channel->rung() == Rung::WebSocket;
            judged.text = upgrade ? tr("The WebSocket upgrade was refused on the way (403).")
                                  : tr("The event stream was refused on the way (403).");
            judged.obstacle = upgrade
                ? tr("the server or a proxy on the way answered 403 to the WebSocket upgrade")
                : tr("the server or a proxy on the way answered 403 to the request for an event "
                     "stream");
        }
        self->fail(judged);
    });
}

void GatewayLink::fail(const Failure &failure)
{
    if (m_ended)
        return;
    abort();
    if (failure.need == Need::Password)
        m_secrets.refused();
    Q_EMIT failed(failure);
}

void GatewayLink::setProven()
{
    if (std::exchange(m_proven, true))
        return;
    const QPointer self(this);
    Q_EMIT proven(m_terms);
    if (self && !m_ended)
        setSynced();
}

void GatewayLink::setSynced()
{
    if (!m_proven || !m_inStep || std::exchange(m_synced, true))
        return;
    Q_EMIT synced();
}

} // namespace Grelot
