// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imapconfig.h"
#include "imapcursor.h"
#include "imaptransport.h"
#include "link.h"
#include "mailsource.h"

#include <functional>
#include <memory>
#include <vector>

namespace Grelot {

class Clock;
class IdleTrust;
class ImapClient;
class ImapIdle;
class ImapLogin;
class ImapMailbox;
class ImapOthers;
class ImapSelector;
class SecretProvider;

/// One attempt at the mailboxes of one person: connect, log in, select, deliver what changed since
/// their positions (or a snapshot, when there is none or it cannot be continued), then wait in
/// IDLE, with NOTIFY where it is offered, or poll a server that has no IDLE. Updates come from
/// before synced() on, until the link fails or is aborted.
class ImapLink : public Link
{
    Q_OBJECT

public:
    using Finished = std::function<void()>;
    /// The mailbox is selected until it calls `finished`, once.
    using Task = std::function<void(const std::variant<ImapMailbox *, Failure> &, Finished)>;

    /// secret and clock outlive the link.
    ImapLink(const ImapConfig &config, SecretProvider &secret, Clock &clock,
        const ImapCursor &resumeFrom = {}, const ImapTransportFactory &transport = imapSocket,
        QObject *parent = nullptr);
    ~ImapLink() override;

    /// Lets IDLE stand for hours where that is safe; see ImapIdle. Before open().
    void trustIdle(std::shared_ptr<IdleTrust> trust);
    /// Whether it does, and a comparison therefore is what renews IDLE.
    bool isTrusted() const;

    LinkTimings timings() const override;
    std::optional<Rung> transport() const override;
    QString note() const override;
    /// What the server offers and what of it is used, a line each; once synced.
    QStringList findings() const;
    void open() override;
    void probe() override;
    /// What was asked of its mailboxes and is not answered yet is answered with a failure.
    void abort() override;

    /// config.mailbox, to replay, fetch and act through; nullptr before synced() and after the end.
    /// What it is asked runs at once, ahead of IDLE. Only where there are no others.
    ImapMailbox *mailbox() const;
    /// The same with any of the mailboxes, one task after another.
    void withMailbox(const QString &name, const Task &task);
    /// See MailSource.
    void listMailboxes(MailSource::Listed done);
    /// Asks the server how everything stands.
    void look();

Q_SIGNALS:
    void updated(const Grelot::ImapUpdate &update);
    /// One of the others cannot be looked into, or can be again: then failure is nullopt.
    void accessChanged(const QString &mailbox, const std::optional<Grelot::Failure> &failure);

private:
    void select();
    /// Tells what is new in a mailbox that was just selected, then goes on.
    void catchUp(ImapMailbox &mailbox, std::function<void()> next);
    void startFromSnapshot(ImapMailbox &mailbox, std::function<void()> next);
    void visitOthers();
    void goLive();
    void fail(const Failure &failure);
    ImapMailbox *find(const QString &name) const;

    ImapConfig m_config;
    ImapCursor m_resumeFrom;
    std::unique_ptr<ImapClient> m_client;
    std::unique_ptr<ImapLogin> m_login;
    std::unique_ptr<ImapIdle> m_idle;
    std::vector<std::unique_ptr<ImapMailbox>> m_mailboxes; ///< home first
    std::unique_ptr<ImapSelector> m_selector;
    std::unique_ptr<ImapOthers> m_others;
    bool m_live = false;
};

} // namespace Grelot
