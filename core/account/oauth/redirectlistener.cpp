// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "redirectlistener.h"

#include <QTcpSocket>

namespace Grelot {

namespace {

constexpr char path[] = "/";

} // namespace

RedirectListener::RedirectListener(QByteArray state, QObject *parent)
    : QObject(parent)
    , m_state(std::move(state))
{
    connect(&m_server, &QTcpServer::newConnection, this, &RedirectListener::accept);
}

RedirectListener::~RedirectListener()
{
    for (QTcpSocket *socket : std::as_const(m_sockets))
        socket->disconnect(this);
}

bool RedirectListener::listen()
{
    const bool listens = m_server.listen(QHostAddress::LocalHost);
    m_port = m_server.serverPort();
    return listens;
}

void RedirectListener::close()
{
    m_server.close();
}

QUrl RedirectListener::redirectUri() const
{
    QUrl url(QStringLiteral("http://127.0.0.1"));
    url.setPort(m_port);
    url.setPath(QString::fromLatin1(path));
    return url;
}

void RedirectListener::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        if (m_sockets.size() == maxConnections)
            m_sockets.first()->abort();
        m_sockets.append(socket);
        socket->setReadBufferSize(maxHead + 1);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] { forget(socket); });
    }
}

void RedirectListener::read(QTcpSocket *socket)
{
    const QByteArray head = socket->peek(maxHead + 1);
    const bool isWhole = head.contains("\r\n\r\n");
    if (!isWhole && head.size() <= maxHead)
        return;
    socket->disconnect(this);
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] { forget(socket); });
    socket->readAll(); // what is left unread would make the kernel reset the connection
    const auto answer = isWhole ? readRedirect(head, path, m_state) : std::nullopt;
    const bool isFirst = answer && m_server.isListening();
    say(socket, isFirst);
    if (!isFirst)
        return;
    m_server.close();
    Q_EMIT answered(*answer); // may end this object
}

void RedirectListener::say(QTcpSocket *socket, bool isAnswer)
{
    const QString text = isAnswer ? tr("Grelot has the answer. You can close this window.")
                                  : tr("This is not the answer that Grelot waits for.");
    const QByteArray page = "<!DOCTYPE html><meta charset=\"utf-8\"><title>Grelot</title><p>" +
        text.toHtmlEscaped().toUtf8() + "</p>\n";
    const QByteArray status = isAnswer ? "200 OK" : "400 Bad Request";
    // The address holds the code: no page is to be told of it, and none is to be kept.
    socket->write("HTTP/1.1 " + status +
        "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " +
        QByteArray::number(page.size()) +
        "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
        "Content-Security-Policy: default-src 'none'\r\nConnection: close\r\n\r\n" +
        page);
    socket->flush();
    socket->disconnectFromHost();
}

void RedirectListener::forget(QTcpSocket *socket)
{
    m_sockets.removeOne(socket);
    socket->disconnect(this);
    socket->deleteLater();
}

} // namespace Grelot
