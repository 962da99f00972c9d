// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "channel.h"
#include "httpcaller.h"
#include "jmapsession.h"
#include "mailsource.h"
#include "secret.h"

#include <functional>
#include <memory>

namespace Grelot {

class Clock;

/// An account on a JMAP server (RFC 8620, 8621, 8887). Its rungs are those of a gateway's; which of
/// them the server offers is in its session, so a link may use a lower one than was dialled and
/// says so.
class JmapSource final : public MailSource
{
    Q_OBJECT

public:
    /// Makes the channel of a rung; a scripted one in tests.
    using ChannelFactory = std::function<std::unique_ptr<Channel>(Rung)>;

    struct Where
    {
        QUrl session; ///< http or https: usually /.well-known/jmap
        QString user;
        QStringList watched{QStringLiteral("INBOX")};
    };

    /// All that is referred to has to outlive the source.
    JmapSource(Where where, SecretProvider &secrets, HttpCaller &http, ChannelFactory channels,
        Clock &clock, QObject *parent = nullptr);
    ~JmapSource() override;

    QList<Rung> rungs() const override
    {
        return {Rung::WebSocket, Rung::EventStream, Rung::LongPoll};
    }
    std::unique_ptr<Link> dial(Rung rung) override;

    void resumeFrom(const Cursor &cursor) override;
    void fetch(const QString &mailbox, const QStringList &ids, Fetched done) override;
    void act(MailAction action, const QString &mailbox, const QString &id, Done done) override;
    void takeStock(Stock done) override;
    void refresh() override;
    QStringList findings() const override;
};

} // namespace Grelot
