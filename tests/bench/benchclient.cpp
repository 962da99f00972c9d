// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "benchclient.h"

#include "benchlines.h"
#include "eventcodec.h"
#include "networkchannel.h"

namespace Grelot {

namespace {

Rung rungNamed(const QString &transport)
{
    for (const Rung rung : {Rung::WebSocket, Rung::EventStream, Rung::LongPoll, Rung::Poll}) {
        if (transportName(rung) == transport)
            return rung;
    }
    giveUp(QStringLiteral("there is no transport %1").arg(transport));
}

} // namespace

BenchClient::BenchClient(const QString &transport, int index, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_rung(rungNamed(transport))
    , m_index(index)
    , m_clock(clock)
    , m_random(RandomSource::fromSystem())
    , m_secret(Secret{Secret::Kind::Password, BenchLogin::password()})
    , m_http(clock)
    , m_source({BenchLogin::url(), BenchLogin::user()}, m_secret, m_http,
          [this](Rung rung) { return watchedChannel(rung); })
    , m_connection(*this, clock, m_random)
    , m_next(clock.alarm([this] { poll(); }))
{
    connect(&m_connection, &Connection::phaseChanged, this, &BenchClient::phaseChanged);
}

BenchClient::~BenchClient()
{
    m_connection.disconnect(this);
}

void BenchClient::start()
{
    if (m_rung != Rung::Poll) {
        m_connection.start();
        return;
    }
    connect(&m_source, &MailSource::updated, this, [this](const MailUpdate &update) {
        if (!std::exchange(m_online, true))
            say("online", {{QStringLiteral("index"), m_index}});
        take(update, monotonicNow());
    });
    poll();
}

std::unique_ptr<Channel> BenchClient::watchedChannel(Rung rung)
{
    auto channel = networkChannel(rung, m_clock);
    connect(channel.get(), &Channel::messageReceived, this, [this](const QByteArray &message) {
        const qint64 at = monotonicNow();
        const DecodedEvent decoded = decodeEvent(message);
        if (const auto *update = decoded.event ? std::get_if<MailUpdate>(&*decoded.event) : nullptr)
            take(*update, at);
    });
    return channel;
}

void BenchClient::phaseChanged()
{
    const bool online = m_connection.state() == ConnectionState::Online;
    if (online && !m_online) {
        say("online", {{QStringLiteral("index"), m_index}, {QStringLiteral("at"), monotonicNow()}});
    }
    m_online = online;
}

void BenchClient::poll()
{
    m_next->start(pollEvery);
    m_source.refresh();
}

void BenchClient::take(const MailUpdate &update, qint64 at)
{
    const auto *arrived = std::get_if<Arrived>(&update);
    if (!arrived)
        return;
    for (const Message &message : arrived->messages) {
        say("arrived",
            {{QStringLiteral("id"), message.id},
                {QStringLiteral("after"), at - message.subject.toLongLong()}});
    }
}

} // namespace Grelot
