// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "failure.h"
#include "rung.h"
#include "transfer.h"

#include <QByteArray>
#include <QObject>
#include <QUrl>

namespace Grelot {

/// Where a channel goes and what it says on the way.
struct ChannelRequest
{
    QUrl url;                 ///< http or https; the WebSocket channel turns it into ws or wss
    QByteArray authorization; ///< the Authorization header's value; never logged
    QString subprotocol;      ///< WebSocket only
    QByteArray lastEventId;   ///< where to go on; event stream and long poll only
};

/// A stream of text messages over one transport; one thin subclass a transport. It knows nothing of
/// what the messages say. A channel is used once; each attempt makes a new one.
class Channel : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype maxMessageSize =
        1024 * 1024; ///< bytes; more is a protocol violation

    using QObject::QObject;

    virtual Rung rung() const = 0;
    /// Whether probe() brings an answer; where not, only the peer's own signs tell that it lives.
    virtual bool canProbe() const = 0;
    virtual void open(const ChannelRequest &request) = 0;
    /// Asks the peer for a sign of life, where the transport can.
    virtual void probe() = 0;
    /// Tears the transport down at once; nothing is emitted afterwards.
    virtual void abort() = 0;
    /// What was received up to this position is dealt with: the next request of a channel that is
    /// made of several goes on from here.
    virtual void setPosition(const QByteArray &position) { Q_UNUSED(position) }
    /// The last event id that the stream has said: where another channel can go on. Empty where it
    /// said none, and of a transport without them.
    virtual QByteArray position() const { return {}; }
    /// Says a text message (UTF-8) to the peer; only a WebSocket that has opened can.
    virtual void send(const QByteArray &message) { Q_UNUSED(message) }

Q_SIGNALS:
    /// TCP (and TLS) stand and the request has left: silence from here on is the transport's fault.
    void reached();
    void opened();
    void messageReceived(const QByteArray &message); ///< UTF-8
    void alive();                                    ///< any inbound byte
    void failed(const Grelot::Failure &failure);     ///< ends it; a clean close too
    void transferred(const Grelot::Transfer &transfer);
};

} // namespace Grelot
