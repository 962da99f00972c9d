// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imapclient.h"
#include "imapmailboxmodel.h"
#include "mailaction.h"

namespace Grelot {

struct ImapSelected;

/// What happened since a position, or that it cannot be told: then a snapshot is due.
struct ImapChanges
{
    bool continued = false;
    QList<ImapUpdate> updates;
};

/// One selected mailbox, kept in step with the server. With QRESYNC (RFC 7162) from what the server
/// says by itself; without it by asking again for the unread UIDs whenever something happened.
///
/// Everything runs over the one connection of the client: IDLE is left, the commands run one after
/// another, IDLE is entered again. Every callback is called exactly once unless the client is
/// destroyed first; when the connection ends, with its failure.
class ImapMailbox : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostFetched = 500;  ///< ids in one fetch()
    static constexpr quint64 mostArrivals = 1'000; ///< told one by one; more are a snapshot
    static constexpr quint64 mostReplayed = 100;   ///< arrivals told to one who continues

    using Done = std::function<void(const std::optional<Failure> &)>;
    using SnapshotDone = std::function<void(const std::variant<ImapUpdate, Failure> &)>;
    using ChangesDone = std::function<void(const std::variant<ImapChanges, Failure> &)>;
    using FetchDone = std::function<void(const std::variant<Messages, Failure> &)>;
    using StockDone = std::function<void(const std::variant<Snapshot, Failure> &)>;

    /// The client outlives it.
    ImapMailbox(ImapClient &client, const QString &name, QObject *parent = nullptr);

    const QString &name() const { return m_model.name(); }
    ImapPosition position() const { return m_model.position(); }
    qint64 unread() const { return qint64(m_model.unread().size()); }
    qint64 total() const { return qint64(m_model.total()); }
    /// Whether changes of flags can be continued from a position.
    bool hasResync() const { return position().highestModSeq > 0; }

    /// Selects the mailbox and learns what is unread in it; once, before all that follows.
    void select(Done done);
    /// From here on changes are told by updated(); until then they are gathered.
    void release();
    /// Calls `then` once nothing is known to be untold; also when the connection is over.
    void whenInStep(const std::function<void()> &then);
    /// Another mailbox is about to be selected: nothing the server says concerns this one. Its
    /// position stays.
    void leave();
    /// Selects it anew and comes into step: tells what happened since leave().
    void enter(Done done);
    /// Counts, the ids of all unread messages (the newest 20,000 ranges of them at most) and the
    /// newest 50 unread messages; all of the moment of the call. While the mailbox is selected
    /// anew, this and all that follows waits.
    void snapshot(const SnapshotDone &done);
    /// What happened since `since`, up to position().
    void changesSince(const ImapPosition &since, const ChangesDone &done);
    /// Messages by id, oldest first; what is gone is left out. At most 500 ids are looked at.
    void fetch(const QStringList &ids, const FetchDone &done);
    /// Asks the server what is unread now, and answers without messages. What differs from what was
    /// told is left to the server to say, or asked for where it says nothing in full.
    void takeStock(const StockDone &done);
    /// A message that is gone is a failure that says so.
    void act(MailAction action, const QString &id, const Done &done);

Q_SIGNALS:
    void updated(const Grelot::ImapUpdate &update);

private:
    void onResponse(const ImapResponse &response);
    void onExists(quint64 count);
    void onFlags(const ImapFetch &fetch);
    void onStatus(const ImapStatus &status);
    void onBatchEnded();
    void flush();

    void begin(const ImapSelected &selected, Done done);
    void endSelection(const Done &done, const std::optional<Failure> &failure);
    /// Calls `then` at once, or when it is selected; or `refuse` when that fails.
    template <typename Refuse>
    void whenSelected(Refuse refuse, std::function<void()> then);
    void changesNow(const ImapPosition &since, const ChangesDone &done);
    void fetchNow(const QStringList &ids, const FetchDone &done);
    void actNow(MailAction action, const QString &id, const Done &done);
    void comeBack(const ImapSelected &selected, const Done &done);
    void compare(const NumberSet &unread, const StockDone &done);
    void startOver(Done done);
    void sync(Done done);

    bool canContinue(const ImapPosition &since) const;

    ImapClient &m_client;
    ImapMailboxModel m_model;
    QList<Done> m_deferred;  // until the selection has ended
    bool m_selected = false; // its messages are those that responses speak of
    bool m_isReady = false;  // and it is known what is unread
    bool m_released = false;
    bool m_syncing = false;
    bool m_hasArrivals = false; // to be fetched
    bool m_hasChanges = false;  // that the server did not tell in full
    bool m_lost = false;        // out of step: start over
};

} // namespace Grelot
