// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "clock.h"
#include "letters.h"
#include "scriptedjmapserver.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

using namespace Grelot;

/// The scripted server speaks to clients that are not ours.
class TestScriptedJmapServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sessionAndRequest();
    void webSocket();
    void eventStream();
    void pollEndsAfterState();
    void refusals();

private:
    QByteArray get(const QUrl &url);

    SystemClock m_clock;
    QNetworkAccessManager m_http;
};

QByteArray TestScriptedJmapServer::get(const QUrl &url)
{
    QNetworkReply *reply = m_http.get(QNetworkRequest(url));
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!finished.wait())
        return {};
    reply->deleteLater();
    return reply->readAll();
}

void TestScriptedJmapServer::sessionAndRequest()
{
    ScriptedJmapServer server(m_clock);
    const QJsonObject session =
        QJsonDocument::fromJson(get(server.url("/.well-known/jmap"))).object(); // Qt follows 301
    QCOMPARE(session.value(QLatin1String("username")).toString(), QStringLiteral("alice"));
    QNetworkRequest request(QUrl(session.value(QLatin1String("apiUrl")).toString()));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    QNetworkReply *reply = m_http.post(request,
        R"({"using":["urn:ietf:params:jmap:core"],"methodCalls":[["Core/echo",{"a":1},"e"]]})");
    QTRY_VERIFY(reply->isFinished());
    reply->deleteLater();
    QCOMPARE(reply->readAll(),
        QByteArray(R"({"methodResponses":[["Core/echo",{"a":1},"e"]],"sessionState":"1"})"));
    QCOMPARE(server.service().requests(), 1);
}

void TestScriptedJmapServer::webSocket()
{
    ScriptedJmapServer server(m_clock);
    QWebSocket socket;
    QWebSocketHandshakeOptions options;
    options.setSubprotocols({QStringLiteral("jmap")});
    QUrl url = server.url("/jmap/ws");
    url.setScheme(QStringLiteral("ws"));
    QSignalSpy said(&socket, &QWebSocket::textMessageReceived);
    socket.open(url, options);
    QTRY_COMPARE(server.sockets(), 1);
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    QCOMPARE(socket.subprotocol(), QStringLiteral("jmap"));
    socket.sendTextMessage(
        QStringLiteral(R"({"@type":"WebSocketPushEnable","dataTypes":["Email"]})"));
    QTRY_COMPARE(server.received().size(), 1);
    server.deliver(letter(1));
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(said.first().first().toString().contains(QLatin1String("StateChange")));
    server.closeStreams();
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QTRY_COMPARE(server.sockets(), 0);
}

void TestScriptedJmapServer::eventStream()
{
    ScriptedJmapServer server(m_clock);
    server.service().traits.pingsInMilliseconds = true;
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, server.port());
    socket.write("GET /jmap/events?types=*&closeafter=no&ping=1 HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(server.streams(), 1);
    server.deliver(letter(1));
    QByteArray received;
    const auto has = [&](const char *bytes) {
        received += socket.readAll();
        return received.contains(bytes);
    };
    QTRY_VERIFY(has("Content-Type: text/event-stream\r\n"));
    QTRY_VERIFY(has("event: state\nid: "));
    QTRY_VERIFY(has("event: ping\ndata: {\"interval\":1000}\n\n"));
    server.closeStreams();
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
}

void TestScriptedJmapServer::pollEndsAfterState()
{
    ScriptedJmapServer server(m_clock);
    QNetworkReply *reply =
        m_http.get(QNetworkRequest(server.url("/jmap/events?types=Email&closeafter=state&ping=0")));
    QTRY_COMPARE(server.streams(), 1);
    QVERIFY(!reply->isFinished());
    server.deliver(letter(1));
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(reply->readAll().startsWith("event: state\n"));
    reply->deleteLater();
    QTRY_COMPARE(server.streams(), 0);
}

void TestScriptedJmapServer::refusals()
{
    ScriptedJmapServer server(m_clock);
    server.refuseUpgrades(404);
    server.refuseStreams(503);
    const auto status = [&](const char *path, bool upgrade) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, server.port());
        socket.write(QByteArray("GET ") + path + " HTTP/1.1\r\nHost: x\r\n" +
            (upgrade ? "Connection: Upgrade\r\nUpgrade: websocket\r\n" : "") + "\r\n");
        return QTest::qWaitFor([&] { return socket.bytesAvailable() > 12; })
            ? socket.readAll().mid(9, 3)
            : QByteArray();
    };
    QCOMPARE(status("/jmap/ws", true), QByteArray("404"));
    QCOMPARE(status("/jmap/events?types=*&closeafter=no&ping=1", false), QByteArray("503"));
    QCOMPARE(server.sockets(), 0);
    QCOMPARE(server.streams(), 0);
}

QTEST_GUILESS_MAIN(TestScriptedJmapServer)
#include "tst_scriptedjmapserver.moc"
