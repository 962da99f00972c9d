// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cyrusserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

namespace Grelot {

inline const QString alice = QStringLiteral("alice");
inline const QString bob = QStringLiteral("bob");
inline const QString sessionPath = QStringLiteral("/.well-known/jmap");
inline const QString apiPath = QStringLiteral("/jmap/");
inline const QString streamPath =
    QStringLiteral("/jmap/eventsource/?types=Email,Mailbox&closeafter=no&ping=30");
inline const QString longPollPath =
    QStringLiteral("/jmap/eventsource/?types=Email,Mailbox&closeafter=state&ping=0");
inline const QByteArray allMailboxes = R"([["Mailbox/get", {"accountId": "alice", "ids": null,
    "properties": ["name", "role", "unreadEmails"]}, "m"]])";

inline QByteArray basicOf(const QString &user, const QByteArray &password = CyrusServer::password())
{
    return "Basic " + (user.toUtf8() + ':' + password).toBase64();
}

inline QUrl jmapUrl(quint16 port, const QString &path, const QString &scheme)
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2%3").arg(scheme).arg(port).arg(path));
}

inline QByteArray lastEventId(const QByteArray &events)
{
    const QByteArray before = "id: ";
    const qsizetype at = events.lastIndexOf(before) + before.size();
    return events.mid(at, events.indexOf('\n', at) - at).trimmed();
}

/// A JMAP request object (RFC 8620 section 3.3) for a server's mail.
inline QJsonObject jmapRequest(const QByteArray &methodCalls)
{
    return {{QStringLiteral("using"),
                QJsonArray{QStringLiteral("urn:ietf:params:jmap:core"),
                    QStringLiteral("urn:ietf:params:jmap:mail")}},
        {QStringLiteral("methodCalls"), QJsonDocument::fromJson(methodCalls).array()}};
}

/// One HTTP exchange with plain Qt, so that none of Grelot's own code is between.
class JmapExchange
{
public:
    JmapExchange(quint16 port, const QString &path, const QByteArray &authorization)
    {
        m_request.setUrl(jmapUrl(port, path, QStringLiteral("http")));
        m_request.setRawHeader("Authorization", authorization);
        // Cyrus compresses event streams, too, and then holds the events back.
        m_request.setRawHeader("Accept-Encoding", "identity");
    }
    JmapExchange &after(const QByteArray &eventId)
    {
        m_request.setRawHeader("Last-Event-ID", eventId);
        return *this;
    }
    JmapExchange &get() { return follow(m_manager.get(m_request)); }
    JmapExchange &post(const QByteArray &methodCalls)
    {
        m_request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        return follow(m_manager.post(m_request, QJsonDocument(jmapRequest(methodCalls)).toJson()));
    }
    bool ended() const { return m_reply->isFinished(); }
    int status() const
    {
        return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }
    QByteArray header(const char *name) const { return m_reply->rawHeader(name); }
    QJsonObject object() const { return QJsonDocument::fromJson(received).object(); }
    /// The arguments of the method response at this place.
    QJsonObject response(int place) const
    {
        return object()[QStringLiteral("methodResponses")][place][1].toObject();
    }

    QByteArray received;

private:
    JmapExchange &follow(QNetworkReply *reply)
    {
        m_reply.reset(reply);
        QObject::connect(reply, &QNetworkReply::readyRead, reply,
            [this, reply] { received += reply->readAll(); });
        return *this;
    }

    QNetworkAccessManager m_manager;
    QNetworkRequest m_request;
    std::unique_ptr<QNetworkReply> m_reply;
};

/// A WebSocket of RFC 8887.
class JmapSocket
{
public:
    JmapSocket(quint16 port, const QByteArray &authorization)
    {
        QObject::connect(
            &socket, &QWebSocket::textMessageReceived, &socket, [this](const QString &text) {
                received.append(QJsonDocument::fromJson(text.toUtf8()).object());
            });
        QNetworkRequest request(jmapUrl(port, QStringLiteral("/jmap/ws/"), QStringLiteral("ws")));
        request.setRawHeader("Authorization", authorization);
        QWebSocketHandshakeOptions options;
        options.setSubprotocols({QStringLiteral("jmap")});
        socket.open(request, options);
    }
    void send(const QJsonObject &object)
    {
        socket.sendTextMessage(QString::fromUtf8(QJsonDocument(object).toJson()));
    }
    /// pushState: the last one seen; what came since is told at once.
    void enablePush(const QString &pushState = {})
    {
        QJsonObject enable{{QStringLiteral("@type"), QStringLiteral("WebSocketPushEnable")},
            {QStringLiteral("dataTypes"),
                QJsonArray{QStringLiteral("Email"), QStringLiteral("Mailbox")}}};
        if (!pushState.isEmpty())
            enable.insert(QStringLiteral("pushState"), pushState);
        send(enable);
    }
    void request(const QString &id, const QByteArray &methodCalls)
    {
        QJsonObject object = jmapRequest(methodCalls);
        object.insert(QStringLiteral("@type"), QStringLiteral("Request"));
        object.insert(QStringLiteral("id"), id);
        send(object);
    }
    QJsonObject last() const { return received.isEmpty() ? QJsonObject() : received.last(); }
    QString lastType() const { return last()[QStringLiteral("@type")].toString(); }

    QWebSocket socket;
    QList<QJsonObject> received;
};

/// Waits until the server has seen the wish for pushes: it answers in order.
inline void openForPush(JmapSocket &socket)
{
    QTRY_COMPARE(socket.socket.state(), QAbstractSocket::ConnectedState);
    socket.enablePush();
    socket.request(QStringLiteral("r1"), allMailboxes);
    QTRY_COMPARE(socket.lastType(), QStringLiteral("Response"));
}

} // namespace Grelot
