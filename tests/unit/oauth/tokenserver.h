// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "oauthprovider.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace Grelot {

/// A token endpoint on loopback: gives each request the next answer of its script and keeps what
/// was posted. Without a script it leaves requests waiting.
class TokenServer final : public QTcpServer
{
    Q_OBJECT

public:
    TokenServer()
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port to listen on");
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            ++m_open;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this] { --m_open; });
        });
    }

    OAuthProvider provider() const
    {
        OAuthProvider provider;
        provider.id = QStringLiteral("test");
        provider.name = QStringLiteral("Example");
        const QString base = QStringLiteral("http://127.0.0.1:%1").arg(serverPort());
        provider.authorizationEndpoint = QUrl(base + QStringLiteral("/auth"));
        provider.tokenEndpoint = QUrl(base + QStringLiteral("/token"));
        provider.clientId = QStringLiteral("grelot client");
        return provider;
    }

    /// An empty answer closes the connection instead.
    void answer(const QByteArray &bytes) { m_answers.append(bytes); }
    void json(const QByteArray &status, const QByteArray &body, const QByteArray &headers = {})
    {
        answer("HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\n" + headers +
            "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    void tokens(const QByteArray &access, const QByteArray &refresh, int seconds = 3600)
    {
        json("200 OK",
            R"({"token_type":"Bearer","access_token":")" + access + R"(","refresh_token":")" +
                refresh + R"(","expires_in":)" + QByteArray::number(seconds) + "}");
    }

    const QByteArrayList &bodies() const { return m_bodies; }
    int openConnections() const { return m_open; }

private:
    void read(QTcpSocket *socket)
    {
        const QByteArray waiting = socket->peek(64 * 1024);
        const qsizetype end = waiting.indexOf("\r\n\r\n");
        const qsizetype at = waiting.toLower().indexOf("content-length:");
        if (end < 0 || at < 0)
            return;
        const qsizetype from = at + qsizetype(qstrlen("content-length:"));
        const auto length = waiting.mid(from, waiting.indexOf('\r', at) - from).trimmed().toInt();
        if (waiting.size() < end + 4 + length)
            return;
        m_bodies.append(socket->read(end + 4 + length).mid(end + 4));
        if (m_answers.isEmpty())
            return;
        const QByteArray next = m_answers.takeFirst();
        socket->write(next);
        if (next.isEmpty())
            socket->disconnectFromHost();
    }

    QByteArrayList m_answers;
    QByteArrayList m_bodies;
    int m_open = 0;
};

} // namespace Grelot
