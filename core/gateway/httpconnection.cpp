// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "httpconnection.h"

#include <QTcpSocket>

namespace Grelot {

namespace {

// Room for a whole request, and no more: a peer that sends on is held back by TCP.
constexpr qint64 bufferSize = RequestLimits::head + RequestLimits::body;

// How long what a refused peer still sends is thrown away before the connection is closed: closing
// over unread bytes would reset it, and the peer might never see the answer.
constexpr std::chrono::milliseconds drainTime{1000};

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_peer(socket->peerAddress())
    , m_deadline(clock.alarm([this] { deadlinePassed(); }))
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(bufferSize);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::readSome);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &HttpConnection::sent);
    connect(m_socket, &QTcpSocket::disconnected, this, &HttpConnection::finish);
    m_deadline->start(timeForRequest);
}

HttpConnection::~HttpConnection()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void HttpConnection::readSome()
{
    switch (m_stage) {
    case Stage::Idle:
        if (m_socket->bytesAvailable() == 0)
            break;
        m_stage = Stage::Head;
        m_deadline->start(timeForRequest);
        readHead();
        break;
    case Stage::Head:
        readHead();
        break;
    case Stage::Body:
        readBody();
        break;
    case Stage::Answering:
    case Stage::Sending:
        break; // the next request waits for its turn
    case Stage::Closing:
        m_socket->skip(m_socket->bytesAvailable());
        break;
    }
}

void HttpConnection::readHead()
{
    // RFC 9112 2.2: an empty line before a request is overlooked.
    while (m_socket->peek(2) == "\r\n")
        m_socket->skip(2);
    if (m_socket->bytesAvailable() == 0)
        return;
    const RequestParser::Result result = m_parser.parse(m_socket->peek(RequestLimits::head + 1));
    if (const auto *refusal = std::get_if<HttpResponse>(&result)) {
        write(*refusal, false);
    } else if (const auto *head = std::get_if<RequestParser::Head>(&result)) {
        m_request = head->request;
        m_headSize = head->size;
        m_stage = Stage::Body;
        if (m_request.contentLength > 0 && m_request.hasToken("expect", "100-continue"))
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        readBody();
    }
}

void HttpConnection::readBody()
{
    if (m_socket->bytesAvailable() < m_headSize + m_request.contentLength)
        return;
    m_deadline->stop();
    m_stage = Stage::Answering;
    // The request of an upgrade stays in the socket: whoever takes it reads it again.
    if (!m_request.wantsUpgrade()) {
        m_socket->skip(m_headSize);
        m_request.body = m_socket->read(m_request.contentLength);
    }
    Q_EMIT requestReady();
}

void HttpConnection::respond(const HttpResponse &response)
{
    if (m_stage != Stage::Answering)
        return;
    // A refused upgrade still has its request in the socket; ending is simpler than taking it out.
    write(response, m_request.wantsKeepAlive() && !m_request.wantsUpgrade());
}

void HttpConnection::write(const HttpResponse &response, bool keepAlive)
{
    QByteArray bytes = response.toBytes(keepAlive);
    if (m_request.method == "HEAD")
        bytes.truncate(bytes.indexOf("\r\n\r\n") + 4);
    m_socket->write(bytes);
    if (!keepAlive) {
        m_stage = Stage::Closing;
        m_socket->skip(m_socket->bytesAvailable());
        m_deadline->start(drainTime);
        return;
    }
    m_stage = Stage::Sending;
    m_headSize = 0;
    m_request = {};
    m_parser.reset();
    m_deadline->start(idleTime);
    sent();
}

void HttpConnection::sent()
{
    if (m_stage != Stage::Sending || m_socket->bytesToWrite() > mostUnread)
        return;
    m_stage = Stage::Idle;
    // Not at once: a peer that sends request after request must not starve the others.
    QMetaObject::invokeMethod(this, &HttpConnection::readSome, Qt::QueuedConnection);
}

QTcpSocket *HttpConnection::takeSocket()
{
    QTcpSocket *socket = std::exchange(m_socket, nullptr);
    socket->disconnect(this);
    socket->setParent(nullptr);
    deleteLater();
    return socket;
}

void HttpConnection::flush()
{
    if (m_socket)
        m_socket->flush();
}

void HttpConnection::abort()
{
    if (m_socket)
        m_socket->abort();
}

void HttpConnection::deadlinePassed()
{
    switch (m_stage) {
    case Stage::Idle:
    case Stage::Closing:
        // A peer that does not read would keep a closing socket, and what waits in it, for ever.
        if (m_socket->state() == QAbstractSocket::ClosingState) {
            m_socket->abort();
            break;
        }
        m_deadline->start(timeToFlush);
        m_socket->disconnectFromHost();
        break;
    case Stage::Sending:
        m_socket->abort();
        break;
    case Stage::Head:
    case Stage::Body:
    case Stage::Answering:
        write(HttpResponse::error(408, tr("The request did not come within 10 seconds.")), false);
        break;
    }
}

void HttpConnection::finish()
{
    m_deadline->stop();
    Q_EMIT ended();
    deleteLater();
}

} // namespace Grelot
