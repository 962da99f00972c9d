// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "cyrusserver.h"
#include "nginxserver.h"
#include "rawjmapcalls.h"

#include <QTest>

using namespace Grelot;

/// What an nginx in front does to a real JMAP server: what the obstacles of other tests stand on.
class CyrusFacesTest : public QObject
{
    Q_OBJECT

private:
    void deliver(const QByteArray &subject)
    {
        m_cyrus.deliver(alice, CyrusServer::message(subject));
    }
    NginxFace face(NginxFace::Upgrade upgrade) const
    {
        NginxFace result{m_cyrus.port(), upgrade};
        result.passesAnswers = true;
        return result;
    }

    CyrusServer m_cyrus;
    const QByteArray m_alice = basicOf(alice);

private Q_SLOTS:
    void initTestCase() { m_cyrus.start(); }
    void allPasses();
    void upgradeIsRefused_data();
    void upgradeIsRefused();
    void streamIsHeldBack_data();
    void streamIsHeldBack();
};

void CyrusFacesTest::allPasses()
{
    const NginxServer nginx(face(NginxFace::Upgrade::Passes));
    JmapExchange found(nginx.port(), sessionPath, m_alice);
    found.get();
    QTRY_VERIFY(found.ended());
    QCOMPARE(found.object()[QStringLiteral("username")].toString(), alice);
    JmapExchange events(nginx.port(), streamPath, m_alice);
    events.get();
    JmapExchange poll(nginx.port(), longPollPath, m_alice);
    poll.get();
    JmapSocket client(nginx.port(), m_alice);
    openForPush(client);
    QTRY_COMPARE(events.status(), 200);
    QTRY_COMPARE(poll.status(), 200);
    deliver("Through nginx");
    QTRY_COMPARE(client.lastType(), QStringLiteral("StateChange"));
    QTRY_VERIFY(events.received.contains("StateChange"));
    QTRY_VERIFY(poll.ended());
    QVERIFY(poll.received.contains("StateChange"));
}

void CyrusFacesTest::upgradeIsRefused_data()
{
    QTest::addColumn<NginxFace::Upgrade>("obstacle");
    QTest::addColumn<int>("status");
    QTest::newRow("with 400") << NginxFace::Upgrade::Refused400 << 400;
    QTest::newRow("with 403") << NginxFace::Upgrade::Refused403 << 403;
}

void CyrusFacesTest::upgradeIsRefused()
{
    QFETCH(NginxFace::Upgrade, obstacle);
    QFETCH(int, status);
    const NginxServer nginx(face(obstacle));
    JmapSocket client(nginx.port(), m_alice);
    QTRY_VERIFY(!nginx.requests().isEmpty());
    QCOMPARE(nginx.requests().first().status, status);
    JmapExchange events(nginx.port(), streamPath, m_alice);
    events.get();
    QTRY_COMPARE(events.status(), 200);
    deliver("Without an upgrade");
    QTRY_VERIFY(events.received.contains("StateChange"));
}

void CyrusFacesTest::streamIsHeldBack_data()
{
    QTest::addColumn<bool>("holdsAnswers");
    QTest::newRow("on purpose") << true;
    QTest::newRow("as nginx does by itself") << false;
}

void CyrusFacesTest::streamIsHeldBack()
{
    QFETCH(bool, holdsAnswers);
    NginxFace holding{m_cyrus.port(), NginxFace::Upgrade::Refused400};
    holding.holdsAnswers = holdsAnswers;
    const NginxServer nginx(holding);
    JmapExchange held(nginx.port(), streamPath, m_alice);
    held.get();
    JmapExchange direct(m_cyrus.port(), streamPath, m_alice);
    direct.get();
    QTRY_COMPARE(direct.status(), 200);
    deliver("Held back");
    QTRY_VERIFY(direct.received.contains("\n\n"));
    // Whether it begins before the delivery or after it, it misses nothing.
    JmapExchange poll(nginx.port(), longPollPath, m_alice);
    poll.after(lastEventId(direct.received)).get();
    deliver("What ends is set free");
    QTRY_VERIFY(poll.ended());
    QVERIFY(poll.received.contains("StateChange"));
    QVERIFY(held.received.isEmpty());
    QVERIFY(!held.ended());
}

QTEST_GUILESS_MAIN(CyrusFacesTest)
#include "tst_cyrusfaces.moc"
