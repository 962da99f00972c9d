// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "channel.h"
#include "gatewayrequests.h"
#include "mailsource.h"

#include <functional>
#include <memory>

namespace Grelot {

/// An account at a Grelot gateway, or behind any server of the same stream.
class GatewaySource final : public MailSource
{
    Q_OBJECT

public:
    /// Makes the channel of a rung; a scripted one in tests.
    using ChannelFactory = std::function<std::unique_ptr<Channel>(Rung)>;

    struct Where
    {
        QUrl base; ///< http or https, down to /push/v1
        QString user;
    };

    /// All that is referred to has to outlive the source.
    GatewaySource(Where where, SecretProvider &secrets, HttpCaller &http, ChannelFactory channels,
        QObject *parent = nullptr);

    QList<Rung> rungs() const override;
    std::unique_ptr<Link> dial(Rung rung) override;

    void resumeFrom(const Cursor &cursor) override { m_cursor = cursor; }
    void fetch(const QString &mailbox, const QStringList &ids, Fetched done) override;
    void act(MailAction action, const QString &mailbox, const QString &id, Done done) override;
    void takeStock(Stock done) override;
    void refresh() override;

private:
    /// An event that cannot be read comes again with every resumption; after this many in a row the
    /// next attempt asks for snapshots instead.
    static constexpr int violationsBeforeSnapshot = 2;

    void take(const MailUpdate &update);
    QUrl eventsUrl() const;

    Where m_where;
    SecretProvider &m_secrets;
    ChannelFactory m_channels;
    GatewayRequests m_requests;
    Cursor m_cursor;
    bool m_hasSnapshot = false; ///< in this run: a cursor alone gives no list to show
    int m_violations = 0;
};

} // namespace Grelot
