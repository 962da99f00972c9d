// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "scriptedhttpserver.h"

#include <QSslSocket>

namespace Grelot {

namespace {

constexpr qint64 floodAhead = 256 * 1024; ///< bytes that wait in us, which count in a peak

} // namespace

ScriptedHttpServer::ScriptedHttpServer(QObject *parent)
    : QTcpServer(parent)
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
}

QUrl ScriptedHttpServer::url(const char *path) const
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2%3")
                    .arg(m_identity ? QStringLiteral("https") : QStringLiteral("http"))
                    .arg(serverPort())
                    .arg(QLatin1String(path)));
}

void ScriptedHttpServer::answer(const QByteArray &bytes, After after)
{
    m_answers.enqueue({bytes, after});
}

void ScriptedHttpServer::say(const QByteArray &bytes)
{
    if (!m_last)
        qFatal("nobody has asked, or is gone");
    send(bytes);
}

void ScriptedHttpServer::flood(const QByteArray &unit, qint64 bytes)
{
    m_unit = unit.repeated(int(std::max<qsizetype>(1, 64 * 1024 / unit.size())));
    m_floodLeft = bytes;
    connect(m_last, &QSslSocket::bytesWritten, this, &ScriptedHttpServer::floodOn);
    floodOn();
}

bool ScriptedHttpServer::isFloodOver() const
{
    return m_floodLeft <= 0 && (!m_last || m_last->bytesToWrite() == 0);
}

void ScriptedHttpServer::hangUp()
{
    if (m_last)
        m_last->disconnectFromHost();
}

QByteArray ScriptedHttpServer::head(const QByteArray &status, const QByteArray &headers)
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "\r\n";
}

QByteArray ScriptedHttpServer::empty(const QByteArray &status, const QByteArray &headers)
{
    return head(status, "Content-Length: 0\r\n" + headers);
}

QByteArray ScriptedHttpServer::whole(const QByteArray &contentType, const QByteArray &body)
{
    return head("200 OK",
               "Content-Type: " + contentType +
                   "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n") +
        body;
}

QByteArray ScriptedHttpServer::eventStream(const QByteArray &beginning)
{
    return head("200 OK", "Content-Type: text/event-stream\r\nCache-Control: no-store\r\n") +
        beginning;
}

void ScriptedHttpServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    ++m_connections;
    ++m_open;
    socket->setSocketDescriptor(descriptor);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QSslSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QSslSocket::disconnected, this, [this, socket] {
        --m_open;
        socket->disconnect(this);
        socket->deleteLater();
    });
    if (m_identity) {
        socket->setLocalCertificate(m_identity->certificate);
        socket->setPrivateKey(m_identity->key);
        socket->startServerEncryption();
    }
}

void ScriptedHttpServer::read(QSslSocket *socket)
{
    for (;;) {
        const QByteArray waiting = socket->peek(64 * 1024);
        const qsizetype end = waiting.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        m_heads.append(socket->read(end + 4));
        m_last = socket;
        if (m_answers.isEmpty())
            continue;
        const Answer answer = m_answers.dequeue();
        send(answer.bytes);
        if (answer.after == After::Close)
            socket->disconnectFromHost();
    }
}

void ScriptedHttpServer::send(const QByteArray &bytes)
{
    if (!m_byteByByte) {
        m_last->write(bytes);
        return;
    }
    for (const char byte : bytes) {
        m_last->write(&byte, 1);
        m_last->flush();
    }
}

void ScriptedHttpServer::floodOn()
{
    while (m_last && m_floodLeft > 0 && m_last->bytesToWrite() < floodAhead) {
        if (m_last->write(m_unit) < 0)
            return; // gone, though not yet deleted: what nobody takes was not sent
        m_floodLeft -= m_unit.size();
    }
}

} // namespace Grelot
