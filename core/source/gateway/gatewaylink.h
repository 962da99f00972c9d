// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "channel.h"
#include "gatewayrequests.h"
#include "link.h"
#include "pushevent.h"
#include "secret.h"

#include <memory>

namespace Grelot {

/// One attempt to follow a gateway's stream over one channel (core/gateway/PROTOCOL.md).
class GatewayLink final : public Link
{
    Q_OBJECT

public:
    struct Request
    {
        QUrl events; ///< with `after` and `snapshot` in its query
        QString user;
        Cursor after;
        std::optional<std::chrono::seconds> keepalive{}; ///< of a WebSocket; nullopt: as usual
    };

    /// `requests`: where it asks whether a refusal was meant for the person or for the transport.
    GatewayLink(std::unique_ptr<Channel> channel, Request request, SecretProvider &secrets,
        GatewayRequests &requests);
    ~GatewayLink() override;

    void open() override;
    void probe() override;
    void abort() override;
    LinkTimings timings() const override;
    bool canProbe() const override { return m_channel->canProbe(); }
    void deliver() override;

Q_SIGNALS:
    void updated(const Grelot::MailUpdate &update);
    /// The stream whose news is delivered says what no client of this version can read.
    void violated();

private:
    void openChannel(const Secret &secret);
    void take(const QByteArray &message);
    void take(const Hello &hello);
    void take(const MailUpdate &update);
    void take(const Ping &ping);
    void take(const Bye &bye);
    void pass(const MailUpdate &update);
    void violation(const QString &text, const QString &detail);
    void channelFailed(const Failure &failure);
    /// It was answered 403: by the server, or by a proxy that lets plain requests pass?
    void askPlainly(const Failure &failure);
    void fail(const Failure &failure);
    void setProven();
    void setSynced();

    std::unique_ptr<Channel> m_channel;
    Request m_request;
    SecretProvider &m_secrets;
    GatewayRequests &m_requests;
    QList<MailUpdate> m_held;                      ///< until deliver()
    std::chrono::milliseconds m_heartbeat{25'000}; ///< the server's own
    bool m_delivering = false;
    bool m_ended = false;
    SessionTerms m_terms;
    bool m_greeted = false;
    std::chrono::milliseconds m_firstPing{0}; ///< after the beginning; it proves an event stream
    bool m_inStep = false;                    ///< all that the stream begins with has come
    bool m_proven = false;
    bool m_synced = false;
};

} // namespace Grelot
