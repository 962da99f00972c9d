// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "eventstream.h"

namespace Grelot {

EventStream::EventStream(Clock &clock, std::shared_ptr<void> lease, QObject *parent)
    : QObject(parent)
    , m_lease(std::move(lease))
    , m_unattached(clock.alarm([this] { finish(); }))
{
    m_unattached->start(timeToAttach);
}

void EventStream::begin(const QList<EncodedEvent> &events)
{
    m_beginning = events;
    m_unattached->start(timeToAttach);
}

void EventStream::publish(const EncodedEvent &event)
{
    if (m_ended)
        return;
    if (m_subscriber) {
        send(event);
        return;
    }
    m_waitingBytes += event.size;
    m_waiting.append(event);
    if (m_waitingBytes > mostUnsent)
        finish();
}

void EventStream::attach(std::unique_ptr<Subscriber> subscriber)
{
    m_unattached->stop();
    m_subscriber = std::move(subscriber);
    connect(m_subscriber.get(), &Subscriber::gone, this, &EventStream::finish);
    // The replay itself is not held against the subscriber: it had no chance to read any of it.
    for (const EncodedEvent &event : std::exchange(m_beginning, {}))
        m_subscriber->send(event);
    m_subscriber->caughtUp();
    for (const EncodedEvent &event : std::exchange(m_waiting, {}))
        m_subscriber->send(event);
}

void EventStream::send(const EncodedEvent &event)
{
    if (m_subscriber->unsentBytes() > mostUnsent)
        m_subscriber->drop();
    else
        m_subscriber->send(event);
}

void EventStream::end(const Bye &bye)
{
    if (m_subscriber && !m_ended)
        m_subscriber->end(bye);
    else
        finish();
}

void EventStream::finish()
{
    if (std::exchange(m_ended, true))
        return;
    m_unattached->stop();
    if (m_subscriber) {
        m_subscriber->disconnect(this);
        m_subscriber.release()->deleteLater(); // it is often what called us
    }
    m_lease.reset();
    Q_EMIT ended();
    deleteLater();
}

} // namespace Grelot
