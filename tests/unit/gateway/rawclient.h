// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "gatewaybench.h"
#include "httpconnection.h"
#include "mailboxfeed.h"
#include "requesthandler.h"

#include <QTcpSocket>
#include <QTest>

namespace Grelot {
/// A mailbox that cannot be opened.
class RefusedFeed : public MailboxFeed
{
public:
    explicit RefusedFeed(const Failure &failure)
        : m_failure(failure)
    {
    }
    void replay(const Cursor &, ReplayDone done) override { done(m_failure); }
    void snapshot(ReplayDone done) override { done(m_failure); }
    void fetch(const QString &, const QStringList &, FetchDone done) override { done(m_failure); }
    void act(MailAction, const QString &, const QString &, ActDone done) override
    {
        done(m_failure);
    }
    void retryNow() override {}

private:
    Failure m_failure;
};

/// A mailbox whose replays end when the test says so.
class SlowFeed : public RefusedFeed
{
public:
    struct Log
    {
        int asked = 0;
        QList<ReplayDone> waiting;
    };
    explicit SlowFeed(Log &log)
        : RefusedFeed({})
        , m_log(log)
    {
    }
    void replay(const Cursor &, ReplayDone done) override
    {
        ++m_log.asked;
        m_log.waiting.append(std::move(done));
    }

private:
    Log &m_log;
};

struct RawClient
{
    explicit RawClient(const GatewayBench &bench)
        : RawClient(bench.server)
    {
    }
    explicit RawClient(const GatewayServer &server)
    {
        const QUrl url = server.url();
        socket.connectToHost(url.host(), quint16(url.port()));
    }
    void send(const QByteArray &bytes) { socket.write(bytes); }
    /// Collects what came; its status, 0 before there is one.
    int status()
    {
        received += socket.readAll();
        return received.mid(9, 3).toInt();
    }
    bool hasAll(const char *end)
    {
        status();
        return received.endsWith(end);
    }

    QTcpSocket socket;
    QByteArray received;
};

QByteArray request(
    const QByteArray &line, const QByteArray &lines = {}, const QByteArray &body = {})
{
    QByteArray bytes = line + " HTTP/1.1\r\nHost: localhost\r\n" + lines;
    if (!body.isEmpty())
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return bytes + "\r\n" + body;
}

inline QByteArray ada()
{
    return "Authorization: " + basic("ada:engine") + "\r\n";
}

/// What waits in the gateway for its only client; -1: there is none.
qint64 unsentBytes(const GatewayBench &bench)
{
    const auto *connection = bench.server.findChild<HttpConnection *>();
    return connection ? connection->findChild<QTcpSocket *>()->bytesToWrite() : -1;
}

/// Answers of some 300 KB each, more of them than the kernel holds.
inline void askWithoutReading(GatewayBench &bench, RawClient &client, int requests)
{
    client.socket.setReadBufferSize(1024);
    client.send(request("GET /push/v1/changes", ada()));
    QTRY_VERIFY(bench.feeds.contains(QStringLiteral("ada")));
    const QString longText(PushLimits::subject, QChar(0x4E2D)); // 3 bytes each
    Message message;
    message.subject = longText;
    message.from.address = longText;
    bench.mailbox()->deliver(Messages(50, message));
    for (int i = 1; i < requests; ++i)
        client.send(request("GET /push/v1/changes", ada()));
    QTRY_VERIFY(unsentBytes(bench) > HttpConnection::mostUnread);
}

inline const QByteArray json = "Content-Type: application/json; charset=utf-8\r\n";
inline const QByteArray upgrade =
    "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
    "Sec-WebSocket-Key: MDEyMzQ1Njc4OTAxMjM0NQ==\r\n"
    "Sec-WebSocket-Protocol: grelot.v1\r\n";

} // namespace Grelot
