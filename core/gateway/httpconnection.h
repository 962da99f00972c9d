// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"
#include "requestparser.h"

#include <QHostAddress>
#include <QObject>

class QTcpSocket;

namespace Grelot {

/// One accepted TCP connection that speaks HTTP: reads a request, has it answered, reads the next.
/// It deletes itself when the connection ends. Exactly one respond() or takeSocket() a request.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds timeForRequest{10};
    static constexpr std::chrono::seconds idleTime{60};
    static constexpr std::chrono::seconds timeToFlush{10}; ///< once no more is to be said
    /// Of answers, in bytes: a peer that leaves more unread gets no further request read.
    static constexpr qint64 mostUnread = 64 * 1024;

    /// Takes the socket.
    HttpConnection(QTcpSocket *socket, Clock &clock, QObject *parent);
    ~HttpConnection() override;

    QHostAddress peer() const { return m_peer; }
    const HttpRequest &request() const { return m_request; }
    /// At once or much later: a request that waits for its answer has no deadline here.
    void respond(const HttpResponse &response);
    /// Hands to the system what was answered, as far as it takes it: for who is about to end.
    void flush();
    /// For who answers by other means than respond(); this object goes away. The request has been
    /// read, but for an upgrade's, which is still in the socket as a whole.
    QTcpSocket *takeSocket();
    void abort();

Q_SIGNALS:
    void requestReady();
    void ended(); ///< the peer is gone; the request needs no answer any more

private:
    enum class Stage { Idle, Head, Body, Answering, Sending, Closing };

    void readSome();
    void readHead();
    void readBody();
    void write(const HttpResponse &response, bool keepAlive);
    void sent();
    void deadlinePassed();
    void finish();

    QTcpSocket *m_socket;
    QHostAddress m_peer;
    std::unique_ptr<Alarm> m_deadline;
    RequestParser m_parser;
    HttpRequest m_request;
    qsizetype m_headSize = 0;
    Stage m_stage = Stage::Head;
};

} // namespace Grelot
