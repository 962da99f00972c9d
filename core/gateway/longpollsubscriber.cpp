// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "longpollsubscriber.h"

#include "eventstream.h"
#include "handleranswers.h"

namespace Grelot {

LongPollSubscriber::LongPollSubscriber(HttpConnection &connection, const Wait &wait, Clock &clock)
    : m_connection(&connection)
    , m_wait(wait)
    , m_patience(clock.alarm([this] { answer(); }))
    , m_hasNews(wait.atOnce)
{
    connect(m_connection, &HttpConnection::ended, this, [this] {
        m_answered = true;
        m_patience->stop();
        Q_EMIT gone();
    });
}

LongPollSubscriber::~LongPollSubscriber()
{
    if (m_connection)
        m_connection->disconnect(this);
}

void LongPollSubscriber::send(const EncodedEvent &event)
{
    // Its cursor would lead past what is left out, so all that follows is left out as well.
    if (m_answered || (m_isLive && m_size > EventStream::mostUnsent))
        return;
    m_events.append(event);
    m_size += event.size;
    // A mail server that cannot tell what changed is asked for snapshots every time, and a mailbox
    // that cannot be opened is said to be so every time: neither is news, or the client would come
    // back at once for ever.
    m_hasNews |= m_isLive || (!event.cursor.isEmpty() && event.cursor != m_wait.after);
    if (m_isLive)
        answerSoon();
}

void LongPollSubscriber::caughtUp()
{
    m_isLive = true;
    if (m_hasNews)
        answerSoon();
    else
        m_patience->start(m_wait.most);
}

void LongPollSubscriber::end(const Bye &bye)
{
    if (m_answered)
        return;
    m_events.append(encodedOnce(bye));
    answer();
    if (m_connection)
        m_connection->flush();
}

void LongPollSubscriber::answerSoon()
{
    // Not at once: what happened together goes together.
    QMetaObject::invokeMethod(this, &LongPollSubscriber::answer, Qt::QueuedConnection);
}

void LongPollSubscriber::answer()
{
    if (std::exchange(m_answered, true))
        return;
    m_patience->stop();
    m_connection->disconnect(this);
    // A hello alone says nothing.
    m_connection->respond(eventList(m_events.size() > 1 ? m_events : QList<EncodedEvent>()));
    Q_EMIT gone();
}

} // namespace Grelot
