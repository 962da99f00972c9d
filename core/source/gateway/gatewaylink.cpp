// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "gatewaylink.h"

#include "eventcodec.h"

#include <QPointer>

namespace Grelot {

QByteArray authorizationFor(const QString &user, const Secret &secret)
{
    switch (secret.kind) {
    case Secret::Kind::Password:
        return "Basic " + (user + u':' + secret.value).toUtf8().toBase64();
    case Secret::Kind::Token:
        return "Bearer " + secret.value.toUtf8();
    }
    Q_UNREACHABLE();
}

GatewayLink::GatewayLink(std::unique_ptr<Channel> channel, Request request, SecretProvider &secrets)
    : m_channel(std::move(channel))
    , m_request(std::move(request))
    , m_secrets(secrets)
{
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

FailureKind GatewayLink::openTimeoutKind() const
{
    return m_channel->reachedPeer() ? FailureKind::Rung : FailureKind::Transient;
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
    std::visit(
        [this](const auto &event) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(event)>, Ping>)
                take(event);
        },
        *decoded.event);
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
    const QPointer self(this);
    Q_EMIT proven(
        {std::chrono::seconds(hello.reconnectSpread), std::chrono::seconds(hello.heartbeat)});
    if (self && !m_ended && hello.resumed)
        setSynced();
}

void GatewayLink::take(const MailUpdate &update)
{
    const QPointer self(this);
    Q_EMIT updated(update);
    // While the mail server behind is away the gateway has no snapshot to give; it says so instead.
    const bool settles =
        std::holds_alternative<Snapshot>(update) || std::holds_alternative<MailboxStatus>(update);
    if (self && !m_ended && settles)
        setSynced();
}

void GatewayLink::take(const Bye &bye)
{
    // The reason is the server's word: for the log's reader, not for the person.
    fail({FailureKind::Transient, tr("The server ended the connection and asks to come back."),
        QStringLiteral("bye"), std::chrono::seconds(bye.retryAfter)});
}

void GatewayLink::violation(const QString &text, const QString &detail)
{
    const QPointer self(this);
    Q_EMIT violated();
    if (self)
        fail({FailureKind::Permanent, text, detail, {}});
}

void GatewayLink::channelFailed(const Failure &failure)
{
    // Too large, not UTF-8, binary: the channel sees these before we do.
    const QPointer self(this);
    if (failure.kind == FailureKind::Permanent)
        Q_EMIT violated();
    if (self)
        fail(failure);
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

void GatewayLink::setSynced()
{
    if (std::exchange(m_synced, true))
        return;
    Q_EMIT synced();
}

} // namespace Grelot
