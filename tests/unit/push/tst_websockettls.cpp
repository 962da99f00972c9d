// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "testauthority.h"
#include "websocketchannel.h"

#include <QFile>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocketServer>

using namespace Grelot;

/// What is told of a peer below TLS: nothing that would count against the WebSocket.
class WebSocketTlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { QSslConfiguration::setDefaultConfiguration(m_before); }
    void deathWithinTlsIsNoRefusal();
    void silenceWithinTlsIsNobodysAnswer();
    void reachedOnceTlsStands();

private:
    static QUrl urlOf(quint16 port)
    {
        return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(port));
    }

    QTemporaryDir m_folder;
    QSslConfiguration m_before;
    QSslConfiguration m_server;
};

void WebSocketTlsTest::initTestCase()
{
    const TestAuthority authority(m_folder.path());
    m_before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = m_before;
    trusting.addCaCertificates(QSslCertificate::fromData(authority.authority()));
    QSslConfiguration::setDefaultConfiguration(trusting);
    QFile key(authority.keyFile());
    QVERIFY(key.open(QIODevice::ReadOnly));
    m_server.setLocalCertificate(QSslCertificate::fromPath(authority.certificateFile()).value(0));
    m_server.setPrivateKey(QSslKey(&key, QSsl::Ec));
    QVERIFY(!m_server.privateKey().isNull());
}

void WebSocketTlsTest::deathWithinTlsIsNoRefusal()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, &QTcpSocket::abort); // its ClientHello
    });
    WebSocketChannel channel;
    const QSignalSpy failed(&channel, &Channel::failed);
    const QSignalSpy reached(&channel, &Channel::reached);
    channel.open({urlOf(server.serverPort()), {}, {}, {}});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Failure>().kind, FailureKind::Transient);
    QCOMPARE(reached.size(), 0);
}

void WebSocketTlsTest::silenceWithinTlsIsNobodysAnswer()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray hello;
    connect(&server, &QTcpServer::newConnection, &server, [&server, &hello] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket,
            [socket, &hello] { hello += socket->readAll(); });
    });
    WebSocketChannel channel;
    const QSignalSpy told(&channel, &Channel::transferred);
    const QSignalSpy reached(&channel, &Channel::reached);
    channel.open({urlOf(server.serverPort()), {}, {}, {}});
    QTRY_VERIFY(!hello.isEmpty());
    QTRY_VERIFY(!told.isEmpty()); // the ClientHello has left
    QCOMPARE(reached.size(), 0);
}

void WebSocketTlsTest::reachedOnceTlsStands()
{
    QWebSocketServer server(QStringLiteral("test"), QWebSocketServer::SecureMode);
    server.setSslConfiguration(m_server);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    WebSocketChannel channel;
    QStringList order;
    const auto note = [&order](const char *what) {
        return [&order, what] { order.append(QLatin1String(what)); };
    };
    QList<Transfer> told;
    connect(&channel, &Channel::reached, this, note("reached"));
    connect(&channel, &Channel::opened, this, note("opened"));
    connect(&channel, &Channel::transferred, this,
        [&told](const Transfer &transfer) { told.append(transfer); });
    channel.open({urlOf(server.serverPort()), {}, {}, {}});
    QTRY_COMPARE(order, (QStringList{QStringLiteral("reached"), QStringLiteral("opened")}));
    QCOMPARE(told.size(), 4);
    QCOMPARE(told[0], (Transfer{Transfer::Kind::Opened, 0, true}));
    QCOMPARE(told[1], (Transfer{Transfer::Kind::Secured, 0, true}));
    QCOMPARE(told[2].kind, Transfer::Kind::Request);
    QCOMPARE(told[3].kind, Transfer::Kind::Received); // the answer to the upgrade
    for (const Transfer &transfer : std::as_const(told))
        QVERIFY(transfer.encrypted);
}

QTEST_GUILESS_MAIN(WebSocketTlsTest)
#include "tst_websockettls.moc"
