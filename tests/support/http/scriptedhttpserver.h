// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "selfsigned.h"

#include <QPointer>
#include <QQueue>
#include <QTcpServer>
#include <QUrl>

#include <optional>

class QSslSocket;

namespace Grelot {

/// An HTTP server on loopback that gives each request the next answer of its script, byte for byte,
/// and notes what was asked. A request beyond the script is left without an answer.
class ScriptedHttpServer : public QTcpServer
{
    Q_OBJECT

public:
    enum class After { KeepOpen, Close };

    explicit ScriptedHttpServer(QObject *parent = nullptr);

    /// For connections that come from now on.
    void encrypt(const SelfSigned &identity) { m_identity = identity; }
    /// Sends every byte in a write of its own.
    void sendByteByByte() { m_byteByByte = true; }
    QUrl url(const char *path = "/events") const;

    /// What the next request without a script gets.
    void answer(const QByteArray &bytes, After after = After::KeepOpen);
    /// More to whom asked last.
    void say(const QByteArray &bytes);
    /// Unit after unit to whom asked last, as fast as they are taken, until so many bytes are gone.
    void flood(const QByteArray &unit, qint64 bytes);
    bool isFloodOver() const;
    /// Closes the connection of whom asked last.
    void hangUp();

    /// The heads of the requests so far.
    const QByteArrayList &heads() const { return m_heads; }
    int connections() const { return m_connections; } ///< so far
    int openConnections() const { return m_open; }

    /// "200 OK" and headers that each end with CRLF.
    static QByteArray head(const QByteArray &status, const QByteArray &headers = {});
    static QByteArray empty(const QByteArray &status, const QByteArray &headers = {});
    static QByteArray whole(const QByteArray &contentType, const QByteArray &body);
    static QByteArray json(const QByteArray &body) { return whole("application/json", body); }
    static QByteArray eventStream(const QByteArray &beginning = {});

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Answer
    {
        QByteArray bytes;
        After after;
    };
    void read(QSslSocket *socket);
    void send(const QByteArray &bytes);
    void floodOn();

    std::optional<SelfSigned> m_identity;
    QQueue<Answer> m_answers;
    QPointer<QSslSocket> m_last;
    QByteArray m_unit;
    qint64 m_floodLeft = 0;
    QByteArrayList m_heads;
    int m_connections = 0;
    int m_open = 0;
    bool m_byteByByte = false;
};

} // namespace Grelot
