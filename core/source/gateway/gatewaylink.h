// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "channel.h"
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
    };

    GatewayLink(std::unique_ptr<Channel> channel, Request request, SecretProvider &secrets);
    ~GatewayLink() override;

    void open() override;
    void probe() override;
    void abort() override;
    FailureKind openTimeoutKind() const override;

Q_SIGNALS:
    void updated(const Grelot::MailUpdate &update);
    /// The stream says what no client of this version can read.
    void violated();

private:
    void openChannel(const Secret &secret);
    void take(const QByteArray &message);
    void take(const Hello &hello);
    void take(const MailUpdate &update);
    void take(const Bye &bye);
    void violation(const QString &text, const QString &detail);
    void channelFailed(const Failure &failure);
    void fail(const Failure &failure);
    void setSynced();

    std::unique_ptr<Channel> m_channel;
    Request m_request;
    SecretProvider &m_secrets;
    bool m_ended = false;
    bool m_greeted = false;
    bool m_synced = false;
};

/// The value of an Authorization header for this user and secret (RFC 7617, RFC 6750).
QByteArray authorizationFor(const QString &user, const Secret &secret);

} // namespace Grelot
