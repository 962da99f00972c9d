// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "cyrusserver.h"
#include "imapprobe.h"
#include "rawjmapcalls.h"

#include <QTest>

using namespace Grelot;

namespace {

const QByteArray allMail = R"([
    ["Email/query", {"accountId": "alice",
        "sort": [{"property": "receivedAt", "isAscending": false}], "limit": 50}, "q"],
    ["Email/get", {"accountId": "alice",
        "#ids": {"resultOf": "q", "name": "Email/query", "path": "/ids"},
        "properties": ["id", "subject", "keywords", "preview"]}, "g"]])";

QByteArray state(const QJsonObject &change)
{
    const QJsonObject changed = change[QStringLiteral("changed")][alice].toObject();
    return changed[QStringLiteral("Email")].toString().toUtf8();
}

QJsonObject emailOf(const QJsonObject &response, const QString &subject)
{
    const QJsonArray list =
        response[QStringLiteral("methodResponses")][1][1][QStringLiteral("list")].toArray();
    for (const QJsonValue &email : list)
        if (email[QStringLiteral("subject")].toString() == subject)
            return email.toObject();
    return {};
}

QStringList subjects(const QJsonObject &got)
{
    QStringList result;
    const QJsonArray list = got[QStringLiteral("list")].toArray();
    for (const QJsonValue &email : list)
        result.append(email[QStringLiteral("subject")].toString());
    return result;
}

} // namespace

/// What the tests of JMAP stand on: a real Cyrus, asked with plain Qt.
class CyrusServerTest : public QObject
{
    Q_OBJECT

private:
    void deliver(const QByteArray &subject)
    {
        m_cyrus.deliver(alice, CyrusServer::message(subject));
    }
    CyrusServer m_cyrus{{alice, bob}};
    const QByteArray m_alice = basicOf(alice);

private Q_SLOTS:
    void initTestCase() { m_cyrus.start(); }
    void sessionIsServed();
    void accessIsRefused_data();
    void accessIsRefused();
    void tokenIsAccepted();
    void everyUserHasMailboxes();
    void mailIsFound();
    void webSocketTells();
    void eventStreamTells();
    void longPollTells();
    void missedNewsAreTold();
    void imapIsAnotherClient();
    void errorsAreSaid();
    void endIsTold();
    void killedAndBack();
};

void CyrusServerTest::sessionIsServed()
{
    JmapExchange exchange(m_cyrus.port(), sessionPath, m_alice);
    exchange.get();
    QTRY_VERIFY(exchange.ended());
    QCOMPARE(exchange.status(), 200);
    const QJsonObject object = exchange.object();
    QCOMPARE(object[QStringLiteral("username")].toString(), alice);
    QCOMPARE(object[QStringLiteral("apiUrl")].toString(), apiPath);
    const QJsonValue webSocket =
        object[QStringLiteral("capabilities")][QStringLiteral("urn:ietf:params:jmap:websocket")];
    QCOMPARE(webSocket[QStringLiteral("supportsPush")].toBool(), true);
    QCOMPARE(webSocket[QStringLiteral("url")].toString(), QStringLiteral("wss:/jmap/ws/"));
    QCOMPARE(object[QStringLiteral("eventSourceUrl")].toString(),
        QStringLiteral("/jmap/eventsource/?types={types}&closeafter={closeafter}&ping={ping}"));
}

void CyrusServerTest::accessIsRefused_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::newRow("wrong password") << basicOf(alice, "wrong");
    QTest::newRow("unknown user") << basicOf(QStringLiteral("mallory"));
    QTest::newRow("broken token") << "Bearer " + m_cyrus.token(alice).chopped(8);
    QTest::newRow("nothing") << QByteArray();
}

void CyrusServerTest::accessIsRefused()
{
    QFETCH(QByteArray, authorization);
    JmapExchange exchange(m_cyrus.port(), sessionPath, authorization);
    exchange.get();
    QTRY_VERIFY(exchange.ended());
    QCOMPARE(exchange.status(), 401);
    QVERIFY(exchange.header("WWW-Authenticate").contains("Basic realm=\"localhost\""));
    JmapSocket socket(m_cyrus.port(), authorization);
    QTRY_VERIFY(socket.socket.errorString().contains(QStringLiteral("401")));
}

void CyrusServerTest::tokenIsAccepted()
{
    JmapExchange exchange(m_cyrus.port(), sessionPath, "Bearer " + m_cyrus.token(bob));
    exchange.get();
    QTRY_VERIFY(exchange.ended());
    QCOMPARE(exchange.status(), 200);
    QCOMPARE(exchange.object()[QStringLiteral("username")].toString(), bob);
}

void CyrusServerTest::everyUserHasMailboxes()
{
    for (const QString &user : {alice, bob}) {
        QByteArray calls = allMailboxes;
        JmapExchange exchange(m_cyrus.port(), apiPath, basicOf(user));
        exchange.post(calls.replace("alice", user.toUtf8()));
        QTRY_VERIFY(exchange.ended());
        QStringList roles;
        const QJsonArray list = exchange.response(0)[QStringLiteral("list")].toArray();
        for (const QJsonValue &mailbox : list)
            roles.append(mailbox[QStringLiteral("role")].toString());
        roles.sort();
        QCOMPARE(roles.join(u' '), QStringLiteral("archive drafts inbox sent trash"));
    }
}

void CyrusServerTest::mailIsFound()
{
    m_cyrus.deliver(alice, CyrusServer::message("Hello from LMTP", "It weaves patterns.\n"));
    JmapExchange exchange(m_cyrus.port(), apiPath, m_alice);
    exchange.post(allMail);
    QTRY_VERIFY(exchange.ended());
    const QJsonObject got = exchange.response(1);
    QCOMPARE(subjects(got).value(0), QStringLiteral("Hello from LMTP"));
    QCOMPARE(got[QStringLiteral("list")][0][QStringLiteral("preview")].toString().trimmed(),
        QStringLiteral("It weaves patterns."));
}

void CyrusServerTest::webSocketTells()
{
    JmapSocket client(m_cyrus.port(), m_alice);
    openForPush(client);
    QCOMPARE(client.socket.subprotocol(), QStringLiteral("jmap"));
    QCOMPARE(client.last()[QStringLiteral("requestId")].toString(), QStringLiteral("r1"));
    deliver("By WebSocket");
    QTRY_COMPARE(client.lastType(), QStringLiteral("StateChange"));
    QVERIFY(state(client.last()).toInt() > 0);
    QVERIFY(!client.last()[QStringLiteral("pushState")].toString().isEmpty());
    m_cyrus.deliver(bob, CyrusServer::message("Not alice's"));
    const qsizetype before = client.received.size();
    deliver("Alice's again");
    QTRY_VERIFY(client.received.size() > before);
    QVERIFY(!client.last()[QStringLiteral("changed")].toObject().contains(bob));
}

void CyrusServerTest::eventStreamTells()
{
    JmapExchange events(m_cyrus.port(), streamPath, m_alice);
    events.get();
    QTRY_COMPARE(events.status(), 200);
    QCOMPARE(events.header("Content-Type"), QByteArray("text/event-stream"));
    deliver("By event stream");
    QTRY_VERIFY(events.received.contains("event: state\n"));
    QTRY_VERIFY(events.received.contains(R"("@type":"StateChange")"));
    QVERIFY(events.received.contains("id: "));
    QVERIFY(!events.ended());
}

void CyrusServerTest::longPollTells()
{
    JmapExchange poll(m_cyrus.port(), longPollPath, m_alice);
    poll.get();
    QTRY_COMPARE(poll.status(), 200);
    QVERIFY(!poll.ended());
    deliver("By long poll");
    QTRY_VERIFY(poll.ended());
    QVERIFY(poll.received.contains(R"("@type":"StateChange")"));
}

void CyrusServerTest::missedNewsAreTold()
{
    JmapExchange first(m_cyrus.port(), longPollPath, m_alice);
    first.get();
    QTRY_COMPARE(first.status(), 200);
    deliver("Seen by the stream");
    QTRY_VERIFY(first.ended());
    deliver("Missed");
    JmapExchange next(m_cyrus.port(), longPollPath, m_alice);
    next.after(lastEventId(first.received)).get();
    QTRY_VERIFY(next.ended());
    QVERIFY(lastEventId(next.received).toInt() > lastEventId(first.received).toInt());
    JmapSocket client(m_cyrus.port(), m_alice);
    QTRY_COMPARE(client.socket.state(), QAbstractSocket::ConnectedState);
    client.enablePush(QString::fromLatin1(lastEventId(first.received)));
    QTRY_COMPARE(client.lastType(), QStringLiteral("StateChange"));
    QVERIFY(state(client.last()).toInt() > lastEventId(first.received).toInt());
}

void CyrusServerTest::imapIsAnotherClient()
{
    ImapProbe probe(m_cyrus.imapPort(), alice.toUtf8(), CyrusServer::password());
    deliver("To be read elsewhere");
    probe.run("NOOP");
    JmapSocket client(m_cyrus.port(), m_alice);
    openForPush(client);
    probe.run("STORE * +FLAGS.SILENT (\\Seen)");
    QTRY_COMPARE(client.lastType(), QStringLiteral("StateChange"));
    client.request(QStringLiteral("r2"), allMail);
    QTRY_COMPARE(client.last()[QStringLiteral("requestId")].toString(), QStringLiteral("r2"));
    // Not simply the newest: two messages of one second have no order.
    const QJsonObject email = emailOf(client.last(), QStringLiteral("To be read elsewhere"));
    QVERIFY(email[QStringLiteral("keywords")].toObject().contains(QStringLiteral("$seen")));
    client.request(QStringLiteral("r3"),
        R"([["Email/set", {"accountId": "alice", "update": {")" +
            email[QStringLiteral("id")].toString().toUtf8() +
            R"(": {"keywords/$seen": null, "keywords/$flagged": true}}}, "s"]])");
    QTRY_COMPARE(client.last()[QStringLiteral("requestId")].toString(), QStringLiteral("r3"));
    const QByteArray flags = probe.run("FETCH * FLAGS");
    QVERIFY(flags.contains("\\Flagged"));
    QVERIFY(!flags.contains("\\Seen"));
}

void CyrusServerTest::errorsAreSaid()
{
    JmapExchange exchange(m_cyrus.port(), apiPath, m_alice);
    exchange.post(R"([["Email/nonsense", {"accountId": "alice"}, "a"],
        ["Email/get", {"accountId": "alice", "ids": "none"}, "b"],
        ["Email/get", {"accountId": "mallory", "ids": []}, "c"]])");
    QTRY_VERIFY(exchange.ended());
    const QString type = QStringLiteral("type");
    QCOMPARE(exchange.response(0)[type].toString(), QStringLiteral("unknownMethod"));
    QCOMPARE(exchange.response(1)[type].toString(), QStringLiteral("invalidArguments"));
    QCOMPARE(exchange.response(2)[type].toString(), QStringLiteral("accountNotFound"));
}

void CyrusServerTest::endIsTold()
{
    JmapSocket client(m_cyrus.port(), m_alice);
    JmapExchange events(m_cyrus.port(), streamPath, m_alice);
    events.get();
    openForPush(client);
    QTRY_COMPARE(events.status(), 200);
    const quint16 port = m_cyrus.port();
    m_cyrus.stop();
    QVERIFY(!m_cyrus.isRunning());
    QTRY_COMPARE(client.socket.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(client.socket.closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
    QTRY_VERIFY(events.ended());
    m_cyrus.start();
    QCOMPARE(m_cyrus.port(), port);
    JmapSocket again(port, m_alice);
    openForPush(again);
}

void CyrusServerTest::killedAndBack()
{
    deliver("Outlives a kill");
    JmapSocket client(m_cyrus.port(), m_alice);
    openForPush(client);
    m_cyrus.kill();
    QTRY_COMPARE(client.socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(client.socket.closeCode() != QWebSocketProtocol::CloseCodeGoingAway);
    m_cyrus.start();
    JmapExchange exchange(m_cyrus.port(), apiPath, m_alice);
    exchange.post(allMail);
    QTRY_VERIFY(exchange.ended());
    QVERIFY(subjects(exchange.response(1)).contains(QStringLiteral("Outlives a kill")));
    JmapSocket again(m_cyrus.port(), m_alice);
    openForPush(again);
    deliver("After the kill");
    QTRY_COMPARE(again.lastType(), QStringLiteral("StateChange"));
}

QTEST_GUILESS_MAIN(CyrusServerTest)
#include "tst_cyrusserver.moc"
