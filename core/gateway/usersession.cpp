// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "usersession.h"

namespace Grelot {

namespace {

qint64 sizeOf(const UserSession::Events &events)
{
    qint64 size = 0;
    for (const EncodedEvent &event : events)
        size += event.size;
    return size;
}

UserSession::Events fitting(const QList<MailUpdate> &updates)
{
    UserSession::Events events;
    for (const MailUpdate &update : updates)
        events += fittingEvents(update);
    return events;
}

Failure abandoned()
{
    return {FailureKind::Transient, UserSession::tr("Nobody waits for the answer any more."),
        QStringLiteral("abandoned"), {}};
}

} // namespace

/// A replay under way.
struct UserSession::Replaying
{
    StreamRequest request;
    QPointer<QObject> asker;
    EventsDone done;
    bool resumed = false;
    Events events;
};

UserSession::UserSession(
    std::unique_ptr<MailboxFeed> feed, Clock &clock, Spread spread, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_spread(std::move(spread))
    , m_feed(std::move(feed))
    , m_linger(clock.alarm([this] { Q_EMIT lingeredOut(); }))
{
    connect(m_feed.get(), &MailboxFeed::updated, this, &UserSession::publish);
    connect(m_feed.get(), &MailboxFeed::refused, this, &UserSession::refused);
    m_linger->start(linger);
}

UserSession::~UserSession() = default;

std::shared_ptr<void> UserSession::lease()
{
    if (m_leases >= mostLeases)
        return nullptr;
    ++m_leases;
    m_linger->stop();
    const QPointer<UserSession> guard(this);
    return {static_cast<void *>(this), [guard](void *) {
                if (guard)
                    guard->leaseReturned();
            }};
}

void UserSession::leaseReturned()
{
    if (--m_leases == 0 && !m_retired)
        m_linger->start(linger);
}

void UserSession::changes(const StreamRequest &request, QObject *asker, EventsDone done)
{
    m_replays.append(
        std::make_shared<Replaying>(Replaying{request, asker, std::move(done), false, {}}));
    nextReplay();
}

void UserSession::nextReplay()
{
    if (m_replays.isEmpty() || std::exchange(m_replaying, true))
        return;
    const auto replaying = m_replays.takeFirst();
    // Who asked again meanwhile must not wait for what nobody wants any more.
    if (replaying->asker)
        replay(replaying);
    else
        conclude(replaying, abandoned());
}

void UserSession::replay(const std::shared_ptr<Replaying> &replaying)
{
    m_feed->replay(replaying->request.after, [this, replaying](const auto &result) {
        if (const auto *failure = std::get_if<Failure>(&result)) {
            conclude(replaying, *failure);
            return;
        }
        const auto &replay = std::get<MailboxFeed::Replay>(result);
        replaying->resumed = replay.resumed;
        replaying->events = fitting(replay.updates);
        const bool tooLong = replay.resumed && sizeOf(replaying->events) > mostReplay;
        if (tooLong) {
            replaying->resumed = false;
            replaying->events.clear();
        }
        if (tooLong || (replay.resumed && replaying->request.snapshot))
            addSnapshots(replaying);
        else
            finish(replaying);
    });
}

void UserSession::addSnapshots(const std::shared_ptr<Replaying> &replaying)
{
    m_feed->snapshot([this, replaying](const auto &result) {
        if (const auto *failure = std::get_if<Failure>(&result)) {
            conclude(replaying, *failure);
            return;
        }
        replaying->events += fitting(std::get<MailboxFeed::Replay>(result).updates);
        finish(replaying);
    });
}

void UserSession::finish(const std::shared_ptr<Replaying> &replaying)
{
    Hello hello;
    hello.heartbeat = heartbeat;
    hello.resumed = replaying->resumed;
    hello.reconnectSpread = m_spread();
    hello.server = QStringLiteral("grelot-gateway/" GRELOT_VERSION);
    hello.firstPing = firstPing;
    replaying->events.prepend(encodedOnce(hello));
    conclude(replaying, replaying->events);
}

void UserSession::conclude(
    const std::shared_ptr<Replaying> &replaying, const std::variant<Events, Failure> &result)
{
    const QPointer<UserSession> guard(this);
    replaying->done(result);
    if (!guard)
        return;
    m_replaying = false;
    nextReplay();
}

void UserSession::open(
    const StreamRequest &request, std::shared_ptr<void> lease, QObject *asker, StreamDone done)
{
    auto *stream = new EventStream(m_clock, std::move(lease), this);
    m_streams.append(stream);
    connect(stream, &EventStream::ended, this, [this, stream] { streamEnded(stream); });
    const QPointer<EventStream> guard(stream);
    changes(request, asker, [guard, done = std::move(done)](const auto &result) {
        if (const auto *failure = std::get_if<Failure>(&result)) {
            if (guard)
                guard->end({});
            done(*failure);
            return;
        }
        if (guard)
            guard->begin(std::get<Events>(result));
        done(guard);
    });
}

void UserSession::endStreams(const Bye &bye)
{
    const QList<EventStream *> streams = m_streams;
    for (EventStream *stream : streams)
        stream->end(bye);
}

void UserSession::retire(const Bye &bye)
{
    m_retired = true;
    m_linger->stop();
    m_feed->disconnect(this);
    endStreams(bye);
    if (m_streams.isEmpty())
        deleteLater();
}

void UserSession::streamEnded(EventStream *stream)
{
    m_streams.removeOne(stream);
    Q_EMIT streamGone();
    if (m_retired && m_streams.isEmpty())
        deleteLater();
}

void UserSession::publish(const MailUpdate &update)
{
    if (m_streams.isEmpty())
        return;
    for (const EncodedEvent &event : fittingEvents(update)) {
        const QList<EventStream *> streams = m_streams; // one may end while it is told
        for (EventStream *stream : streams)
            stream->publish(event);
    }
}

} // namespace Grelot
