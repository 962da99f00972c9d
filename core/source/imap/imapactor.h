// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imapclient.h"
#include "mailaction.h"

namespace Grelot {

/// Does one thing to one message of the selected mailbox. Archive and trash are the mailboxes that
/// the server marks so (RFC 6154); without MOVE (RFC 6851) the message is copied and then removed.
/// Without UIDPLUS it stays behind, marked as deleted: EXPUNGE would take others along.
class ImapActor : public std::enable_shared_from_this<ImapActor>
{
public:
    using Done = std::function<void(const std::optional<Failure> &)>;

    /// The client outlives it.
    static void act(ImapClient &client, MailAction action, quint64 uid, Done done);

private:
    ImapActor(ImapClient &client, MailAction action, quint64 uid, Done done);

    void find();
    void act();
    void store(const QByteArray &change);
    void findTarget(const QByteArray &attribute);
    void move(const QByteArray &target);
    void removeCopied();
    void step(const QByteArray &text, std::function<bool(const ImapResponse &)> collect,
        std::function<void()> next);

    ImapClient &m_client;
    MailAction m_action;
    QByteArray m_uid;
    Done m_done;
};

} // namespace Grelot
