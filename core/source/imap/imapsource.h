// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imapconfig.h"
#include "imapcursor.h"
#include "imaptransport.h"
#include "mailsource.h"

#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

namespace Grelot {

class Clock;
class IdleTrust;
class ImapLink;
class ImapMailbox;
class ImapWatcher;
class RandomSource;
class SecretProvider;

/// An account on an IMAP server (RFC 9051, 3501): one connection for all its watched mailboxes.
/// Which of NOTIFY, IDLE and polling it uses is the link's to find out, so there is one rung.
class ImapSource final : public MailSource
{
    Q_OBJECT

public:
    static constexpr std::size_t mostInstant = 3; ///< connections beside the one
    static constexpr std::chrono::hours trustedStock{3};

    /// config.mailbox is the one that stays selected, config.others are watched beside it. All that
    /// is referred to outlives the source.
    ImapSource(const ImapConfig &config, SecretProvider &secret, Clock &clock, RandomSource &random,
        ImapTransportFactory transport = imapSocket, QObject *parent = nullptr);
    ~ImapSource() override;

    QList<Rung> rungs() const override { return {Rung::ImapNotify}; }
    std::unique_ptr<Link> dial(Rung rung) override;

    void resumeFrom(const Cursor &cursor) override;
    void fetch(const QString &mailbox, const QStringList &ids, Fetched done) override;
    void act(MailAction action, const QString &mailbox, const QString &id, Done done) override;
    void takeStock(Stock done) override;
    /// Longer where the server says every few minutes that it is there, which an IDLE that is left
    /// alone costs nothing but.
    std::chrono::milliseconds stockHolds() const override;
    void refresh() override;
    void listMailboxes(Listed done) override;
    QStringList findings() const override;

private:
    struct Stocktaking;
    using Finished = std::function<void()>;
    using Visit = std::function<void(ImapMailbox &, const Finished &)>;

    /// Calls `visit` with the mailbox selected, or `refuse` with why that cannot be.
    template <typename Refuse>
    void withMailbox(const QString &mailbox, const Refuse &refuse, const Visit &visit);
    void take(const ImapUpdate &update);
    /// What the link cannot tell at once comes over connections of its own, while the link stands.
    void watchInstant();
    void takeStockOf(const std::shared_ptr<Stocktaking> &stocktaking);

    ImapConfig m_config;
    SecretProvider &m_secret;
    Clock &m_clock;
    RandomSource &m_random;
    ImapTransportFactory m_transport;
    std::shared_ptr<IdleTrust> m_idleTrust;
    QPointer<ImapLink> m_link;
    std::vector<std::unique_ptr<ImapWatcher>> m_instant;
    ImapCursor m_cursor;    ///< where the last updates stood
    ImapCursor m_continued; ///< of it, the mailboxes that were told whole in this run
};

} // namespace Grelot
