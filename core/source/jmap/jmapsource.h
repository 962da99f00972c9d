// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "jmaperrands.h"
#include "jmapknown.h"
#include "jmaplink.h"
#include "jmapposition.h"
#include "mailsource.h"

#include <QPointer>
#include <QSet>

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
    using ChannelFactory = JmapPush::ChannelFactory;

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
        return wished({Rung::WebSocket, Rung::EventStream, Rung::LongPoll});
    }
    std::unique_ptr<Link> dial(Rung rung) override;

    void resumeFrom(const Cursor &cursor) override;
    void fetch(const QString &mailbox, const QStringList &ids, Fetched done) override;
    void act(MailAction action, const QString &mailbox, const QString &id, Done done) override;
    void takeStock(Stock done) override;
    void refresh() override;
    void listMailboxes(Listed done) override;
    QStringList findings() const override;

private:
    void follow(JmapLink *link);
    void take(const MailUpdate &update);
    /// Once what was announced is told; also where the link ends before.
    void afterNews(std::function<void()> then);
    /// nullptr while no link stands.
    const JmapSync *standing() const { return m_link ? m_link->sync() : nullptr; }

    Where m_where;
    SecretProvider &m_secrets;
    HttpCaller &m_http;
    ChannelFactory m_channels;
    Clock &m_clock;
    JmapMemory m_memory;
    JmapKnown m_known;
    JmapPosition m_position;   ///< where the last updates stood
    QSet<QString> m_listed;    ///< mailboxes that were told whole in this run
    QPointer<JmapLink> m_link; ///< the last that came into step
    JmapErrands m_errands;
    qsizetype m_page = JmapSync::largestPage;
};

} // namespace Grelot
