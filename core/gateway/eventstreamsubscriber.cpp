// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "eventstreamsubscriber.h"

#include "usersession.h"

#include <QTcpSocket>

#ifdef Q_OS_LINUX
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

namespace Grelot {

namespace {

constexpr std::chrono::seconds commentEvery{UserSession::heartbeat};

constexpr char head[] = "HTTP/1.1 200 OK\r\n"
                        "Content-Type: text/event-stream\r\n"
                        "Cache-Control: no-store\r\n"
                        "X-Accel-Buffering: no\r\n"
                        "Connection: close\r\n";

/// Else a client whose network went away keeps its place for a quarter of an hour.
void limitSilence(const QTcpSocket &socket)
{
#ifdef Q_OS_LINUX
    const auto most = static_cast<unsigned int>(EventStreamSubscriber::silence.count());
    setsockopt(int(socket.socketDescriptor()), IPPROTO_TCP, TCP_USER_TIMEOUT, &most, sizeof(most));
#else
    Q_UNUSED(socket)
#endif
}

QByteArray blockOf(const EncodedEvent &event)
{
    QByteArray block;
    if (!event.cursor.isEmpty())
        block = "id: " + event.cursor.value.toUtf8() + '\n';
    return block + "data: " + event.text.toUtf8() + "\n\n";
}

} // namespace

EventStreamSubscriber::EventStreamSubscriber(QTcpSocket *socket, Framing framing, Clock &clock)
    : m_socket(socket)
    , m_framing(framing)
    , m_firstPing(clock.alarm([this] { send(encodedOnce(Ping())); }))
    , m_deadline(clock.alarm([this] { deadlinePassed(); }))
{
    m_socket->setParent(this);
    limitSilence(*m_socket);
    connect(m_socket, &QTcpSocket::readyRead, this, &EventStreamSubscriber::discard);
    connect(m_socket, &QTcpSocket::disconnected, this, [this] {
        m_deadline->stop();
        m_firstPing->stop();
        Q_EMIT gone();
    });
    m_socket->write(head);
    m_socket->write(framing == Framing::Chunked ? "Transfer-Encoding: chunked\r\n\r\n" : "\r\n");
    m_deadline->start(commentEvery);
    // Not at once: nobody listens yet, and this may be the end.
    QMetaObject::invokeMethod(this, &EventStreamSubscriber::discard, Qt::QueuedConnection);
}

EventStreamSubscriber::~EventStreamSubscriber()
{
    m_socket->disconnect(this);
}

void EventStreamSubscriber::send(const EncodedEvent &event)
{
    write(blockOf(event));
}

void EventStreamSubscriber::caughtUp()
{
    m_firstPing->start(std::chrono::seconds(UserSession::firstPing));
}

qint64 EventStreamSubscriber::unsentBytes() const
{
    return m_socket->bytesToWrite();
}

void EventStreamSubscriber::end(const Bye &bye)
{
    send(encodedOnce(bye));
    if (std::exchange(m_closing, true))
        return;
    if (m_framing == Framing::Chunked)
        m_socket->write("0\r\n\r\n");
    // A peer that does not read would keep a closing socket, and what waits in it, for ever.
    m_deadline->start(closingTime);
    m_socket->disconnectFromHost();
}

void EventStreamSubscriber::drop()
{
    m_closing = true;
    m_socket->abort();
}

void EventStreamSubscriber::write(const QByteArray &text)
{
    if (m_closing)
        return;
    m_socket->write(m_framing == Framing::Chunked
            ? QByteArray::number(text.size(), 16) + "\r\n" + text + "\r\n"
            : text);
    m_deadline->start(commentEvery);
}

void EventStreamSubscriber::discard()
{
    const qint64 input = m_socket->bytesAvailable();
    if (input == 0)
        return;
    m_socket->skip(input);
    m_input += input;
    if (m_input > mostInput)
        drop();
}

void EventStreamSubscriber::deadlinePassed()
{
    if (m_closing)
        m_socket->abort();
    else
        write(":\n\n");
}

} // namespace Grelot
