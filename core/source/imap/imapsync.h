// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imapclient.h"
#include "imapmailboxmodel.h"

namespace Grelot {

/// Asks the server for what it does not tell by itself, and feeds it to the model: new messages;
/// with QRESYNC the changes since the model's modseq; without it the unread UIDs, and what became
/// of those that differ. When a command fails the connection is of no more use and ends.
class ImapSync : public std::enable_shared_from_this<ImapSync>
{
public:
    enum class Outcome {
        InStep,
        Lost,   ///< too much differs: start over
        Failed, ///< and the connection with it
    };
    using Done = std::function<void(Outcome)>;

    /// client and model outlive it.
    static void run(
        ImapClient &client, ImapMailboxModel &model, bool arrivals, bool changes, Done done);

private:
    ImapSync(ImapClient &client, ImapMailboxModel &model, bool changes, Done done);

    void askArrivals();
    void askChanges();
    void askUnread();
    void compareUnread(const NumberSet &unread);
    void askFlags(const NumberSet &uids);
    void fail(const Failure &failure);
    void step(const QByteArray &text, std::function<bool(const ImapResponse &)> collect,
        std::function<void()> next);

    ImapClient &m_client;
    ImapMailboxModel &m_model;
    bool m_changes;
    Done m_done;
};

} // namespace Grelot
