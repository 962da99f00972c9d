// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"
#include "eventstream.h"
#include "gatewayroute.h"
#include "mailboxfeed.h"

#include <QPointer>

#include <memory>

namespace Grelot {

/// One person's mailboxes while somebody listens to them, and a minute longer: one feed, fanned
/// out to that person's streams.
class UserSession : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostLeases = 8;
    static constexpr std::chrono::seconds linger{60};
    static constexpr int heartbeat = 25; ///< seconds; what hello tells
    static constexpr int firstPing = 1;  ///< seconds; likewise
    /// Of a replay, encoded; a longer one is a snapshot instead.
    static constexpr qint64 mostReplay = 3 * 1024 * 1024;

    using Events = QList<EncodedEvent>;
    using EventsDone = std::function<void(const std::variant<Events, Failure> &)>;
    using StreamDone = std::function<void(const std::variant<QPointer<EventStream>, Failure> &)>;
    using Spread = std::function<int()>; ///< seconds

    UserSession(std::unique_ptr<MailboxFeed> feed, Clock &clock, Spread spread, QObject *parent);
    ~UserSession() override;

    /// A place among the person's connections, given back when the last copy goes; null when there
    /// is none left.
    std::shared_ptr<void> lease();
    MailboxFeed &feed() { return *m_feed; }
    int streams() const { return int(m_streams.size()); }
    int leases() const { return m_leases; }

    /// hello and the events since request.after, or the snapshots. One replay runs at a time; one
    /// whose asker has been destroyed before its turn fails at once.
    void changes(const StreamRequest &request, QObject *asker, EventsDone done);
    /// The same as a stream that goes on; attach a subscriber to it.
    void open(
        const StreamRequest &request, std::shared_ptr<void> lease, QObject *asker, StreamDone done);
    void endStreams(const Bye &bye);
    /// Ends the streams, and deletes the session when the last one is gone.
    void retire(const Bye &bye);

Q_SIGNALS:
    void lingeredOut(); ///< nobody has listened for a minute
    void streamGone();
    void refused(); ///< the mail server no longer takes the credentials

private:
    struct Replaying;

    void publish(const MailUpdate &update);
    void leaseReturned();
    void streamEnded(EventStream *stream);
    void nextReplay();
    void replay(const std::shared_ptr<Replaying> &replaying);
    void addSnapshots(const std::shared_ptr<Replaying> &replaying);
    void finish(const std::shared_ptr<Replaying> &replaying);
    void conclude(
        const std::shared_ptr<Replaying> &replaying, const std::variant<Events, Failure> &result);

    Clock &m_clock;
    Spread m_spread;
    std::unique_ptr<MailboxFeed> m_feed;
    std::unique_ptr<Alarm> m_linger;
    QList<EventStream *> m_streams;
    QList<std::shared_ptr<Replaying>> m_replays; ///< that wait for their turn
    bool m_replaying = false;
    int m_leases = 0;
    bool m_retired = false;
};

} // namespace Grelot
