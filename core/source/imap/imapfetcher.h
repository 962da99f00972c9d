// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imapclient.h"
#include "message.h"

namespace Grelot {

struct TextPart;

/// A message and the server's numbers for it.
struct ImapFetched
{
    Message message;
    quint64 modSeq = 0;
};
using ImapFetchedMessages = std::map<quint64, ImapFetched>; ///< by UID

/// Oldest first.
Messages messagesOf(const ImapFetchedMessages &fetched);

/// Fetches what a notifier shows of messages. ENVELOPE is never asked for: a crafted header makes
/// it megabytes large; cut header fields never are. The preview is the server's own (RFC 8970) or
/// the beginning of the first text part. What the parser had to skip comes without headers.
class ImapFetcher : public std::enable_shared_from_this<ImapFetcher>
{
public:
    using Done = std::function<void(const std::variant<ImapFetchedMessages, Failure> &)>;

    /// `uids`: a set as IMAP writes it, not empty. The client outlives the fetch.
    static void fetch(ImapClient &client, const QByteArray &uids, quint64 uidValidity, Done done);

private:
    ImapFetcher(ImapClient &client, const QByteArray &uids, quint64 uidValidity, Done done);

    void askHeaders();
    void askWithoutHeaders();
    void askStructures();
    void askTexts();
    void finish();
    void take(const ImapFetch &fetch);
    void dropVanished(const ImapResponse &response);
    void followFlags(const ImapResponse &response);
    /// Runs a UID FETCH whose responses go to `collect`, then `next`.
    void step(const QByteArray &uids, const QByteArray &items,
        std::function<bool(const ImapResponse &)> collect, void (ImapFetcher::*next)());

    ImapClient &m_client;
    QByteArray m_uids;
    quint64 m_uidValidity;
    Done m_done;
    ImapFetchedMessages m_messages;
    std::map<quint64, TextPart> m_parts; // whose text is still to be asked for
    bool m_skipped = false;
};

} // namespace Grelot
