// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <memory>

class QTcpSocket;

namespace Grelot {

/// How a line carries bytes, each way.
struct LineWeather
{
    std::chrono::milliseconds delay{0};
    qint64 bytesPerSecond = 0; ///< 0: as many as come
    /// Bytes and endings are swallowed, and nobody is told: a half-open connection.
    bool silent = false;
};

/// One connection through a TcpRelay.
class RelayedFlow : public QObject
{
    Q_OBJECT

public:
    /// Takes the client's socket.
    RelayedFlow(QTcpSocket *client, quint16 target, const LineWeather &weather);
    ~RelayedFlow() override;

    void setWeather(const LineWeather &weather) { m_weather = weather; }
    void cut();
    void reset();
    bool hasEnded() const { return m_ended; }
    /// A silent one that its client still believes in.
    bool deceives() const;
    qint64 carried() const { return m_carried; }
    /// Keeps what passes from now on.
    void record() { m_isRecording = true; }
    const QByteArray &fromClient() const { return m_up.recorded; }
    const QByteArray &fromServer() const { return m_down.recorded; }

private:
    using Moment = std::chrono::steady_clock::time_point;
    struct Piece
    {
        Moment due;
        QByteArray bytes;
    };
    struct Way
    {
        QTcpSocket *from = nullptr;
        QTcpSocket *to = nullptr;
        std::deque<Piece> pieces; ///< on the way
        Moment free;              ///< when the line has taken all that was given to it
        bool closing = false;     ///< once the pieces are through
        QByteArray recorded;
        QTimer timer;
    };

    void watch(Way &way);
    void take(Way &way);
    void pass(Way &way);
    void end();

    std::unique_ptr<QTcpSocket> m_client;
    std::unique_ptr<QTcpSocket> m_server;
    LineWeather m_weather;
    Way m_up;
    Way m_down;
    qint64 m_carried = 0;
    bool m_isRecording = false;
    bool m_ended = false;
};

} // namespace Grelot
