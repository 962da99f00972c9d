// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "headerfield.h"
#include "websocketchannel.h"

#include "selfsigned.h"

#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace Grelot;

class WebSocketChannelTest : public QObject
{
    Q_OBJECT

private:
    static QUrl urlOf(quint16 port, const char *scheme = "http")
    {
        return QUrl(QStringLiteral("%1://127.0.0.1:%2").arg(QLatin1String(scheme)).arg(port));
    }
    static Failure failureIn(const QSignalSpy &spy) { return spy.last().first().value<Failure>(); }

    /// A WebSocket server that keeps the one connection it gets.
    struct Server
    {
        Server()
        {
            server.setSupportedSubprotocols({QStringLiteral("grelot.v1")});
            QVERIFY(server.listen(QHostAddress::LocalHost));
            QObject::connect(&server, &QWebSocketServer::newConnection, &server,
                [this] { peer.reset(server.nextPendingConnection()); });
        }
        QWebSocketServer server{QStringLiteral("test"), QWebSocketServer::NonSecureMode};
        std::unique_ptr<QWebSocket> peer;
    };

    /// Answers any request with these bytes and leaves the connection open.
    struct RawServer
    {
        explicit RawServer(QByteArray answer)
        {
            QVERIFY(server.listen(QHostAddress::LocalHost));
            QObject::connect(&server, &QTcpServer::newConnection, &server, [this, answer] {
                QTcpSocket *socket = server.nextPendingConnection();
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, answer] {
                    request += socket->readAll();
                    if (request.endsWith("\r\n\r\n"))
                        socket->write(answer);
                });
            });
        }
        QTcpServer server;
        QByteArray request;
    };

private Q_SLOTS:
    void talks();
    void sends();
    void saysWhoItIs();
    void pingIsAnswered();
    void pathIsNeverEmpty();
    void refusals_data();
    void refusals();
    void nobodyListens();
    void silentHandshakeHasReachedThePeer();
    void closes_data();
    void closes();
    void dropIsAFailure();
    void oversizedEvent();
    void badUtf8();
    void binaryIsRefused();
    void selfSignedCertificateIsNamed();
    void abortIsSilent();
};

void WebSocketChannelTest::talks()
{
    Server server;
    WebSocketChannel channel;
    QSignalSpy opened(&channel, &Channel::opened);
    QSignalSpy reached(&channel, &Channel::reached);
    QSignalSpy messages(&channel, &Channel::messageReceived);
    QSignalSpy alive(&channel, &Channel::alive);
    channel.open({urlOf(server.server.serverPort()), {}, QStringLiteral("grelot.v1"), {}});
    QTRY_COMPARE(opened.size(), 1);
    QTRY_VERIFY(server.peer);
    server.peer->sendTextMessage(QStringLiteral("{\"sky\":\"grün\"}"));
    QTRY_COMPARE(messages.size(), 1);
    QCOMPARE(messages.last().first().toByteArray(), QStringLiteral("{\"sky\":\"grün\"}").toUtf8());
    QVERIFY(!alive.isEmpty());
    QCOMPARE(reached.size(), 1);
}

void WebSocketChannelTest::sends()
{
    Server server;
    WebSocketChannel channel;
    QSignalSpy opened(&channel, &Channel::opened);
    channel.send("too early");
    channel.open({urlOf(server.server.serverPort()), {}, QStringLiteral("grelot.v1"), {}});
    QTRY_COMPARE(opened.size(), 1);
    QTRY_VERIFY(server.peer);
    QSignalSpy heard(server.peer.get(), &QWebSocket::textMessageReceived);
    channel.send("{\"sky\":\"gr\xC3\xBCn\"}");
    channel.send("2");
    QTRY_COMPARE(heard.size(), 2);
    QCOMPARE(heard.first().first().toString(), QStringLiteral("{\"sky\":\"grün\"}"));
    channel.abort();
    channel.send("too late");
}

void WebSocketChannelTest::saysWhoItIs()
{
    RawServer server("");
    WebSocketChannel channel;
    channel.open(
        {urlOf(server.server.serverPort()), "Basic c2VzYW1l", QStringLiteral("grelot.v1"), {}});
    QTRY_VERIFY(server.request.endsWith("\r\n\r\n"));
    QCOMPARE(headerField(server.request, "Authorization"), QByteArray("Basic c2VzYW1l"));
    QCOMPARE(headerField(server.request, "Sec-WebSocket-Protocol"), QByteArray("grelot.v1"));
    QVERIFY(headerField(server.request, "User-Agent").startsWith("Grelot/"));
    QVERIFY(headerField(server.request, "Origin").isNull());
}

void WebSocketChannelTest::pingIsAnswered()
{
    Server server;
    WebSocketChannel channel;
    QSignalSpy opened(&channel, &Channel::opened);
    QSignalSpy alive(&channel, &Channel::alive);
    channel.probe(); // before it is open: nothing to ask
    channel.open({urlOf(server.server.serverPort()), {}, {}, {}});
    QTRY_COMPARE(opened.size(), 1);
    channel.probe();
    QTRY_COMPARE(alive.size(), 1);
}

void WebSocketChannelTest::pathIsNeverEmpty()
{
    RawServer server("");
    WebSocketChannel channel;
    QUrl url = urlOf(server.server.serverPort());
    url.setQuery(QStringLiteral("after=1"));
    channel.open({url, {}, {}, {}});
    QTRY_VERIFY(server.request.startsWith("GET /?after=1 HTTP/1.1\r\n"));
}

void WebSocketChannelTest::refusals_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<Need>("need");
    QTest::addColumn<QString>("obstacle");
    const QString none;
    const auto refused = [](const char *status) {
        return QStringLiteral(
            "the server or a proxy on the way answered %1 to the WebSocket upgrade")
            .arg(QLatin1String(status));
    };
    const QString spoiled = QStringLiteral("the WebSocket upgrade was spoiled on the way");
    const auto row = [](const char *status) {
        return QByteArray("HTTP/1.1 ") + status + "\r\nContent-Length: 0\r\n\r\n";
    };
    QTest::newRow("401") << row("401 Unauthorized") << FailureKind::User << Need::Password << none;
    QTest::newRow("403") << row("403 Forbidden") << FailureKind::User << Need::Nothing << none;
    QTest::newRow("407") << row("407 Proxy Authentication Required") << FailureKind::User
                         << Need::Nothing << none;
    QTest::newRow("429") << row("429 Too Many Requests") << FailureKind::Transient << Need::Nothing
                         << none;
    QTest::newRow("502") << row("502 Bad Gateway") << FailureKind::Transient << Need::Nothing
                         << none;
    QTest::newRow("503") << row("503 Service Unavailable") << FailureKind::Transient
                         << Need::Nothing << none;
    QTest::newRow("200 with HTML") << row("200 OK") << FailureKind::Rung << Need::Nothing
                                   << QStringLiteral("a web page came in place of the WebSocket");
    QTest::newRow("400") << row("400 Bad Request") << FailureKind::Rung << Need::Nothing
                         << refused("400");
    QTest::newRow("404") << row("404 Not Found") << FailureKind::Rung << Need::Nothing
                         << refused("404");
    QTest::newRow("426") << row("426 Upgrade Required") << FailureKind::Rung << Need::Nothing
                         << refused("426");
    QTest::newRow("101 without key")
        << QByteArray("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                      "Connection: Upgrade\r\n\r\n")
        << FailureKind::Rung << Need::Nothing << spoiled;
    QTest::newRow("no HTTP") << QByteArray("* OK IMAP4rev1 ready\r\n\r\n") << FailureKind::Rung
                             << Need::Nothing << spoiled;
}

void WebSocketChannelTest::refusals()
{
    QFETCH(QByteArray, answer);
    QFETCH(FailureKind, kind);
    QFETCH(Need, need);
    QFETCH(QString, obstacle);
    RawServer server(answer);
    WebSocketChannel channel;
    QSignalSpy failed(&channel, &Channel::failed);
    QSignalSpy opened(&channel, &Channel::opened);
    channel.open({urlOf(server.server.serverPort()), {}, {}, {}});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failureIn(failed).kind, kind);
    QCOMPARE(failureIn(failed).need, need);
    QVERIFY(!failureIn(failed).text.isEmpty());
    QCOMPARE(failureIn(failed).obstacle, obstacle);
    QCOMPARE(failureIn(failed).httpStatus,
        answer.startsWith("HTTP/1.1 101") ? 0 : answer.mid(9, 3).toInt());
    QCOMPARE(opened.size(), 0);
}

void WebSocketChannelTest::nobodyListens()
{
    QTcpServer placeholder;
    QVERIFY(placeholder.listen(QHostAddress::LocalHost));
    const quint16 port = placeholder.serverPort();
    placeholder.close();
    WebSocketChannel channel;
    QSignalSpy reached(&channel, &Channel::reached);
    QSignalSpy failed(&channel, &Channel::failed);
    channel.open({urlOf(port), {}, {}, {}});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failureIn(failed).kind, FailureKind::Transient);
    QVERIFY(reached.isEmpty());
}

void WebSocketChannelTest::silentHandshakeHasReachedThePeer()
{
    RawServer server("");
    WebSocketChannel channel;
    QSignalSpy reached(&channel, &Channel::reached);
    channel.open({urlOf(server.server.serverPort()), {}, {}, {}});
    QTRY_VERIFY(!server.request.isEmpty());
    QCOMPARE(reached.size(), 1);
}

void WebSocketChannelTest::closes_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<FailureKind>("kind");
    QTest::newRow("normal") << 1000 << FailureKind::Transient;
    QTest::newRow("going away") << 1001 << FailureKind::Transient;
    QTest::newRow("policy") << 1008 << FailureKind::Permanent;
    QTest::newRow("overloaded client") << 4000 << FailureKind::Transient;
    QTest::newRow("credentials") << 4401 << FailureKind::User;
}

void WebSocketChannelTest::closes()
{
    QFETCH(int, code);
    QFETCH(FailureKind, kind);
    Server server;
    WebSocketChannel channel;
    QSignalSpy failed(&channel, &Channel::failed);
    channel.open({urlOf(server.server.serverPort()), {}, {}, {}});
    QTRY_VERIFY(server.peer);
    server.peer->close(QWebSocketProtocol::CloseCode(code));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failureIn(failed).kind, kind);
}

void WebSocketChannelTest::dropIsAFailure()
{
    Server server;
    WebSocketChannel channel;
    QSignalSpy failed(&channel, &Channel::failed);
    QSignalSpy opened(&channel, &Channel::opened);
    channel.open({urlOf(server.server.serverPort()), {}, {}, {}});
    QTRY_COMPARE(opened.size(), 1);
    QTRY_VERIFY(server.peer);
    server.peer->abort();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failureIn(failed).kind, FailureKind::Transient);
}

void WebSocketChannelTest::oversizedEvent()
{
    Server server;
    WebSocketChannel channel;
    QSignalSpy failed(&channel, &Channel::failed);
    QSignalSpy messages(&channel, &Channel::messageReceived);
    channel.open({urlOf(server.server.serverPort()), {}, {}, {}});
    QTRY_VERIFY(server.peer);
    server.peer->sendTextMessage(QString(2 * 1024 * 1024, u'x'));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failureIn(failed).kind, FailureKind::Permanent);
    QVERIFY(failureIn(failed).text.contains(QStringLiteral("1 MiB")));
    QCOMPARE(messages.size(), 0);
}

void WebSocketChannelTest::badUtf8()
{
    // A handshake by hand, since Qt's server sends no bad text: the accept key is computed.
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            const QByteArray request = socket->readAll();
            const qsizetype at = request.indexOf("Sec-WebSocket-Key: ") + 19;
            const QByteArray key = request.mid(at, request.indexOf('\r', at) - at);
            const QByteArray accept = QCryptographicHash::hash(
                key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1)
                                          .toBase64();
            socket->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                          "Connection: Upgrade\r\nSec-WebSocket-Accept: " +
                accept + "\r\n\r\n\x81\x03\"\xff\"");
        });
    });
    WebSocketChannel channel;
    QSignalSpy failed(&channel, &Channel::failed);
    channel.open({urlOf(server.serverPort()), {}, {}, {}});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failureIn(failed).kind, FailureKind::Permanent);
    QVERIFY(failureIn(failed).text.contains(QStringLiteral("UTF-8")));
}

void WebSocketChannelTest::binaryIsRefused()
{
    Server server;
    WebSocketChannel channel;
    QSignalSpy failed(&channel, &Channel::failed);
    channel.open({urlOf(server.server.serverPort()), {}, {}, {}});
    QTRY_VERIFY(server.peer);
    server.peer->sendBinaryMessage("\x00\x01");
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failureIn(failed).kind, FailureKind::Permanent);
}

void WebSocketChannelTest::selfSignedCertificateIsNamed()
{
    const SelfSigned identity = SelfSigned::make(QStringLiteral("impostor.example.org"));
    QVERIFY2(!identity.certificate.isNull(), "openssl made no certificate");
    QWebSocketServer server(QStringLiteral("test"), QWebSocketServer::SecureMode);
    QSslConfiguration tls;
    tls.setLocalCertificate(identity.certificate);
    tls.setPrivateKey(identity.key);
    server.setSslConfiguration(tls);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    WebSocketChannel channel;
    QSignalSpy failed(&channel, &Channel::failed);
    channel.open({urlOf(server.serverPort(), "https"), "Basic c2VzYW1l", {}, {}});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failureIn(failed).kind, FailureKind::User);
    QCOMPARE(failureIn(failed).need, Need::Certificate);
    QVERIFY(failureIn(failed).text.contains(QStringLiteral("impostor.example.org")));
    QVERIFY(failureIn(failed).text.contains(QString::fromLatin1(
        identity.certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper())));
}

void WebSocketChannelTest::abortIsSilent()
{
    Server server;
    WebSocketChannel channel;
    QSignalSpy failed(&channel, &Channel::failed);
    channel.open({urlOf(server.server.serverPort()), {}, {}, {}});
    QTRY_VERIFY(server.peer);
    QSignalSpy gone(server.peer.get(), &QWebSocket::disconnected);
    channel.abort();
    QTRY_COMPARE(gone.size(), 1);
    QCOMPARE(failed.size(), 0);
}

QTEST_GUILESS_MAIN(WebSocketChannelTest)
#include "tst_websocketchannel.moc"
