// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imapconfig.h"
#include "imapposition.h"
#include "link.h"
#include "rung.h"

#include <memory>

namespace Grelot {

class Clock;
class ImapClient;
class ImapIdle;
class ImapLogin;
class ImapMailbox;
class SecretProvider;

/// One attempt at one mailbox: connect, log in, select, deliver what changed since a position (or a
/// snapshot, when there is none or it cannot be continued), then wait in IDLE, or poll a server
/// that has no IDLE. Updates come from before synced() on, until the link fails or is aborted.
class ImapLink : public Link
{
    Q_OBJECT

public:
    /// secret and clock outlive the link.
    ImapLink(const ImapConfig &config, SecretProvider &secret, Clock &clock,
        std::optional<ImapPosition> resumeFrom = {}, QObject *parent = nullptr);
    ~ImapLink() override;

    LinkTimings timings() const override;
    void open() override;
    void probe() override;
    /// What was asked of mailbox() and is not answered yet is answered with a failure.
    void abort() override;

    /// ImapIdle, or Poll on a server without IDLE; known once synced.
    Rung rung() const;
    /// To replay, fetch and act through; nullptr before synced() and after the end. What it is
    /// asked runs at once, ahead of IDLE. Its updated() comes out of this link's.
    ImapMailbox *mailbox() const;

Q_SIGNALS:
    void updated(const Grelot::ImapUpdate &update);

private:
    void select();
    void catchUp();
    void startFromSnapshot();
    void goLive();
    void fail(const Failure &failure);

    ImapConfig m_config;
    std::optional<ImapPosition> m_resumeFrom;
    std::unique_ptr<ImapClient> m_client;
    std::unique_ptr<ImapLogin> m_login;
    std::unique_ptr<ImapIdle> m_idle;
    std::unique_ptr<ImapMailbox> m_mailbox;
    bool m_live = false;
};

} // namespace Grelot
