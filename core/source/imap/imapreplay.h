// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imapfetcher.h"
#include "imapmailboxmodel.h"

namespace Grelot {

/// Asks what happened in the selected mailbox between two positions (RFC 7162 3.1.4.1, CHANGEDSINCE
/// and VANISHED) and tells it as updates.
class ImapReplay : public std::enable_shared_from_this<ImapReplay>
{
public:
    /// nullopt: too much happened to be told one by one.
    using Updates = std::optional<QList<ImapUpdate>>;
    using Done = std::function<void(const std::variant<Updates, Failure> &)>;

    /// `now`: the mailbox as it is known; the replay ends at its position and tells its unread
    /// count. The client outlives it.
    static void replay(
        ImapClient &client, const ImapPosition &since, const ImapMailboxModel &now, Done done);

private:
    ImapReplay(
        ImapClient &client, const ImapPosition &since, const ImapMailboxModel &now, Done done);

    void askChanges();
    bool collect(const ImapResponse &response);
    void askArrivals();
    void finish();

    ImapClient &m_client;
    ImapPosition m_since;
    ImapPosition m_until;
    qint64 m_unread;
    ImapMailboxModel m_model;
    Done m_done;
};

} // namespace Grelot
