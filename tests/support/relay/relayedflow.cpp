// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "relayedflow.h"

#include <QHostAddress>
#include <QTcpSocket>

#include <algorithm>
#include <sys/socket.h>
#include <utility>

namespace Grelot {

namespace {

constexpr qsizetype pieceSize = 1024;

/// Closing sends RST instead of FIN.
void forget(QTcpSocket &socket)
{
    const linger atOnce{1, 0};
    ::setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    socket.abort();
}

} // namespace

RelayedFlow::RelayedFlow(QTcpSocket *client, quint16 target, const LineWeather &weather)
    : m_client(client)
    , m_server(std::make_unique<QTcpSocket>())
    , m_weather(weather)
{
    m_client->setParent(nullptr);
    m_up.from = m_down.to = m_client.get();
    m_up.to = m_down.from = m_server.get();
    watch(m_up);
    watch(m_down);
    // What the client sends before that waits in its socket.
    connect(m_server.get(), &QTcpSocket::connected, this, [this] { take(m_up); });
    connect(m_server.get(), &QTcpSocket::errorOccurred, this, [this] {
        if (m_server->state() == QAbstractSocket::UnconnectedState && !m_weather.silent)
            end();
    });
    m_server->connectToHost(QHostAddress::LocalHost, target);
}

RelayedFlow::~RelayedFlow()
{
    m_client->disconnect(this);
    m_server->disconnect(this);
}

bool RelayedFlow::deceives() const
{
    return m_weather.silent && !m_ended && m_client->state() == QAbstractSocket::ConnectedState;
}

void RelayedFlow::cut()
{
    end();
}

void RelayedFlow::reset()
{
    if (m_ended)
        return;
    m_ended = true;
    forget(*m_client);
    forget(*m_server);
}

void RelayedFlow::watch(Way &way)
{
    way.timer.setSingleShot(true);
    way.timer.setTimerType(Qt::PreciseTimer);
    connect(&way.timer, &QTimer::timeout, this, [this, &way] { pass(way); });
    connect(way.from, &QTcpSocket::readyRead, this, [this, &way] { take(way); });
    connect(way.from, &QTcpSocket::disconnected, this, [this, &way] {
        take(way);
        way.closing = !m_weather.silent;
        pass(way);
    });
}

void RelayedFlow::take(Way &way)
{
    if (m_ended || m_server->state() == QAbstractSocket::ConnectingState)
        return;
    const QByteArray bytes = way.from->readAll();
    m_carried += bytes.size();
    if (m_isRecording)
        way.recorded += bytes;
    if (m_weather.silent)
        return;
    for (qsizetype at = 0; at < bytes.size(); at += pieceSize) {
        const QByteArray piece = bytes.mid(at, pieceSize);
        const Moment due = std::max(std::chrono::steady_clock::now() + m_weather.delay, way.free);
        way.free = due;
        if (m_weather.bytesPerSecond > 0)
            way.free +=
                std::chrono::microseconds(piece.size() * 1'000'000 / m_weather.bytesPerSecond);
        way.pieces.push_back({due, piece});
    }
    pass(way);
}

void RelayedFlow::pass(Way &way)
{
    using namespace std::chrono;
    if (m_ended)
        return;
    while (!way.pieces.empty() && way.pieces.front().due <= steady_clock::now()) {
        if (!m_weather.silent)
            way.to->write(way.pieces.front().bytes);
        way.pieces.pop_front();
    }
    if (!way.pieces.empty())
        way.timer.start(ceil<milliseconds>(way.pieces.front().due - steady_clock::now()));
    else if (way.closing)
        end();
}

void RelayedFlow::end()
{
    if (std::exchange(m_ended, true))
        return;
    m_client->disconnectFromHost();
    m_server->disconnectFromHost();
}

} // namespace Grelot
