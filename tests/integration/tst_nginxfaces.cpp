// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "dovecotserver.h"
#include "gatewaybench.h"
#include "gatewayprogram.h"
#include "nginxserver.h"
#include "pushclient.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

using namespace Grelot;

namespace {

const QString alice = QStringLiteral("alice");
const QByteArray eventStream = "Accept: text/event-stream\r\n";
const QByteArray upgrade =
    "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
    "Sec-WebSocket-Protocol: grelot.v1\r\n";

QByteArray authorization(const QString &user = alice)
{
    return basic(user.toUtf8() + ':' + DovecotServer::password());
}

/// The last one, fit for a query.
QByteArray cursorIn(const QByteArray &answer)
{
    const QByteArray before = "\"cursor\":\"";
    const qsizetype at = answer.lastIndexOf(before) + before.size();
    return QUrl::toPercentEncoding(QString::fromUtf8(answer.mid(at, answer.indexOf('"', at) - at)));
}

/// A request by hand, so that nothing stands between the test and the bytes.
struct RawRequest
{
    RawRequest(quint16 port, const QByteArray &path, const QByteArray &headers = {},
        const QString &user = alice)
    {
        QObject::connect(
            &socket, &QTcpSocket::readyRead, &socket, [this] { received += socket.readAll(); });
        socket.connectToHost(QHostAddress::LocalHost, port);
        socket.write("GET /push/v1" + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: " +
            authorization(user) + "\r\n" + headers + "\r\n");
    }
    bool ended() const { return socket.state() == QAbstractSocket::UnconnectedState; }
    int status() const { return received.mid(9, 3).toInt(); }

    QTcpSocket socket;
    QByteArray received;
};

} // namespace

/// What nginx does to each face of a real gateway: what the obstacles of the other tests stand on.
class NginxFacesTest : public QObject
{
    Q_OBJECT

private:
    NginxFace face() const { return {m_gateway->port()}; }
    QUrl events(const NginxServer &nginx, const QString &scheme = QStringLiteral("ws")) const
    {
        return QUrl(
            QStringLiteral("%1://127.0.0.1:%2/push/v1/events").arg(scheme).arg(nginx.port()));
    }
    void deliver(const QByteArray &subject)
    {
        m_dovecot.deliver(alice, DovecotServer::message(subject));
    }

    DovecotServer m_dovecot;
    std::unique_ptr<GatewayProgram> m_gateway;

private Q_SLOTS:
    void initTestCase();
    void webSocketPasses();
    void webSocketPassesWithTls();
    void upgradeMeetsAnObstacle_data();
    void upgradeMeetsAnObstacle();
    void eventStreamPasses();
    void eventStreamIsHeldBack();
    void longBeginningIsNotHeldBack();
    void longPollPasses_data();
    void longPollPasses();
    void idleIsCut();
    void anotherFaceAfterAReload();
    void gatewayAway();
};

void NginxFacesTest::initTestCase()
{
    m_dovecot.start();
    m_gateway = std::make_unique<GatewayProgram>(m_dovecot.port(),
        QStringList{QStringLiteral("--trusted-proxy"), QStringLiteral("127.0.0.1")});
    QVERIFY(m_gateway->start());
}

void NginxFacesTest::webSocketPasses()
{
    const NginxServer nginx(face());
    PushClient client;
    client.open(events(nginx), authorization());
    QTRY_VERIFY(client.hello());
    QTRY_COMPARE(client.all<Snapshot>().size(), 1);
    deliver("Through nginx");
    QTRY_COMPARE(client.arrivedIds().size(), 1);
    client.socket.close();
    QTRY_VERIFY(!nginx.requests().isEmpty());
    QCOMPARE(nginx.requests().first().status, 101);
    QCOMPARE(nginx.requests().first().upgrade.toLower(), QByteArray("websocket"));
}

void NginxFacesTest::webSocketPassesWithTls()
{
    NginxFace secure = face();
    secure.tls = true;
    const NginxServer nginx(secure);
    PushClient stranger; // to whom the authority is unknown
    stranger.open(events(nginx, QStringLiteral("wss")), authorization());
    QTRY_VERIFY(stranger.socket.error() != QAbstractSocket::UnknownSocketError);
    PushClient client;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    QVERIFY(tls.addCaCertificates(nginx.authorityFile()));
    client.socket.setSslConfiguration(tls);
    client.open(events(nginx, QStringLiteral("wss")), authorization());
    QTRY_VERIFY(client.hello());
}

void NginxFacesTest::upgradeMeetsAnObstacle_data()
{
    QTest::addColumn<NginxFace::Upgrade>("obstacle");
    QTest::addColumn<int>("status");
    QTest::newRow("refused with 400") << NginxFace::Upgrade::Refused400 << 400;
    QTest::newRow("refused with 403") << NginxFace::Upgrade::Refused403 << 403;
    QTest::newRow("answered with a page") << NginxFace::Upgrade::AnsweredByPage << 200;
}

void NginxFacesTest::upgradeMeetsAnObstacle()
{
    QFETCH(NginxFace::Upgrade, obstacle);
    QFETCH(int, status);
    NginxFace spoiled = face();
    spoiled.upgrade = obstacle;
    const NginxServer nginx(spoiled);
    RawRequest upgraded(nginx.port(), "/events", upgrade);
    QTRY_VERIFY(upgraded.received.contains("</html>"));
    QCOMPARE(upgraded.status(), status);
    QVERIFY(upgraded.received.contains("Content-Type: text/html"));
    RawRequest plain(nginx.port(), "/changes");
    QTRY_VERIFY(plain.received.contains("\"hello\""));
    QCOMPARE(plain.status(), 200);
}

void NginxFacesTest::eventStreamPasses()
{
    const NginxServer nginx(face());
    RawRequest stream(nginx.port(), "/events", eventStream);
    QTRY_VERIFY(stream.received.contains("\"snapshot\""));
    QVERIFY(stream.received.contains("\"hello\""));
    deliver("At once");
    QTRY_VERIFY(stream.received.contains("At once"));
    QVERIFY(!stream.ended());
}

void NginxFacesTest::eventStreamIsHeldBack()
{
    NginxFace holding = face();
    holding.holdsAnswers = true;
    const NginxServer nginx(holding);
    RawRequest held(nginx.port(), "/events", eventStream);
    RawRequest direct(m_gateway->port(), "/events", eventStream);
    QTRY_VERIFY(direct.received.contains("\"snapshot\""));
    deliver("Held back");
    QTRY_VERIFY(direct.received.contains("Held back"));
    // A whole request later there is still not a byte.
    RawRequest later(nginx.port(), "/changes");
    QTRY_VERIFY(later.received.contains("Held back"));
    QVERIFY(held.received.isEmpty());
    QVERIFY(!held.ended());
    m_gateway->kill();
    QTRY_VERIFY(held.received.contains("Held back")); // the end sets it free
    QVERIFY(m_gateway->start());
}

/// A full mailbox's snapshot fills the buffers and passes; what follows it does not.
void NginxFacesTest::longBeginningIsNotHeldBack()
{
    const QString full = QStringLiteral("full");
    for (int letter = 0; letter < 60; ++letter)
        m_dovecot.deliver(full, DovecotServer::message("Old"));
    NginxFace holding = face();
    holding.holdsAnswers = true;
    const NginxServer nginx(holding);
    RawRequest held(nginx.port(), "/events", eventStream, full);
    RawRequest direct(m_gateway->port(), "/events", eventStream, full);
    QTRY_VERIFY(direct.received.contains("\"ping\""));
    QVERIFY2(direct.received.size() > 8'192, QByteArray::number(direct.received.size()));
    QTRY_VERIFY(held.received.contains("\"hello\""));
    m_dovecot.deliver(full, DovecotServer::message("Held back"));
    QTRY_VERIFY(direct.received.contains("Held back"));
    // A whole request later it is still not there.
    RawRequest later(nginx.port(), "/changes", {}, full);
    QTRY_VERIFY(later.received.contains("Held back"));
    QVERIFY(!held.received.contains("\"ping\""));
    QVERIFY(!held.received.contains("Held back"));
    QVERIFY(!held.ended());
}

void NginxFacesTest::longPollPasses_data()
{
    QTest::addColumn<bool>("holdsAnswers");
    QTest::newRow("plain") << false;
    QTest::newRow("held back") << true;
}

void NginxFacesTest::longPollPasses()
{
    QFETCH(bool, holdsAnswers);
    NginxFace some = face();
    some.holdsAnswers = holdsAnswers;
    const NginxServer nginx(some);
    RawRequest first(nginx.port(), "/events?wait=30");
    QTRY_VERIFY(first.received.contains("\"snapshot\""));
    QCOMPARE(first.status(), 200);
    RawRequest next(nginx.port(), "/events?wait=30&after=" + cursorIn(first.received));
    // It waits while a later request is answered.
    RawRequest later(nginx.port(), "/changes");
    QTRY_VERIFY(later.received.contains("\"snapshot\""));
    QVERIFY(next.received.isEmpty());
    deliver("Waited for");
    QTRY_VERIFY(next.received.contains("Waited for"));
    QCOMPARE(next.status(), 200);
}

void NginxFacesTest::idleIsCut()
{
    NginxFace impatient = face();
    impatient.idle = std::chrono::seconds(2);
    const NginxServer nginx(impatient);
    PushClient client;
    client.open(events(nginx), authorization());
    RawRequest stream(nginx.port(), "/events", eventStream);
    QTRY_VERIFY(client.hello());
    QTRY_VERIFY(stream.received.contains("\"snapshot\""));
    RawRequest poll(nginx.port(), "/events?wait=30&after=" + cursorIn(stream.received));
    QTRY_VERIFY(client.closed);
    QTRY_VERIFY(stream.ended());
    QTRY_COMPARE(poll.status(), 504);
}

void NginxFacesTest::anotherFaceAfterAReload()
{
    NginxFace spoiled = face();
    spoiled.upgrade = NginxFace::Upgrade::Refused400;
    NginxServer nginx(face());
    PushClient before;
    before.open(events(nginx), authorization());
    QTRY_VERIFY(before.hello());
    nginx.show(spoiled);
    for (int i = 0; i < 5; ++i) {
        RawRequest refused(nginx.port(), "/events", upgrade);
        QTRY_COMPARE(refused.status(), 400);
    }
    deliver("To who stands");
    QTRY_COMPARE(before.arrivedIds().size(), 1);
    nginx.show(face());
    PushClient after;
    after.open(events(nginx), authorization());
    QTRY_VERIFY(after.hello());
    QVERIFY(!before.closed);
    nginx.showToAll(spoiled);
    QTRY_VERIFY(before.closed && after.closed);
    RawRequest refused(nginx.port(), "/events", upgrade);
    QTRY_COMPARE(refused.status(), 400);
}

void NginxFacesTest::gatewayAway()
{
    const NginxServer nginx(face());
    m_gateway->kill();
    for (const QByteArray &headers : {QByteArray(), eventStream, upgrade}) {
        RawRequest request(nginx.port(), "/events", headers);
        QTRY_COMPARE(request.status(), 502);
    }
    QVERIFY(m_gateway->start());
    PushClient client;
    client.open(events(nginx), authorization());
    QTRY_VERIFY(client.hello());
}

QTEST_GUILESS_MAIN(NginxFacesTest)
#include "tst_nginxfaces.moc"
