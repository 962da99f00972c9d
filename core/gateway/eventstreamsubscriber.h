// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"
#include "subscriber.h"

class QTcpSocket;

namespace Grelot {

/// A client that reads server-sent events (HTML 9.2) for as long as it likes. It says nothing more;
/// a comment after every 25 s of silence keeps the way open and finds out whether it is still
/// there.
class EventStreamSubscriber : public Subscriber
{
    Q_OBJECT

public:
    enum class Framing {
        Chunked,    ///< RFC 9112 7.1
        UntilClose, ///< for HTTP/1.0
    };
    static constexpr qint64 mostInput = 4096; ///< bytes, of what the client sends all the same
    static constexpr std::chrono::seconds closingTime{2};
    /// What the client's system has not acknowledged for so long, it never will (Linux only).
    static constexpr std::chrono::milliseconds silence{62'500};

    /// Takes the socket, whose request has been read, and answers it.
    EventStreamSubscriber(QTcpSocket *socket, Framing framing, Clock &clock);
    ~EventStreamSubscriber() override;

    void send(const EncodedEvent &event) override;
    /// A ping follows the beginning by itself, so that the client can tell whether a proxy on the
    /// way holds back what does not fill its buffer.
    void caughtUp() override;
    qint64 unsentBytes() const override;
    void end(const Bye &bye) override;
    void drop() override;

private:
    void write(const QByteArray &text);
    void discard();
    void deadlinePassed();

    QTcpSocket *m_socket; // a child
    const Framing m_framing;
    std::unique_ptr<Alarm> m_firstPing;
    std::unique_ptr<Alarm> m_deadline; ///< of the next comment, or of the closing
    qint64 m_input = 0;
    bool m_closing = false;
};

} // namespace Grelot
