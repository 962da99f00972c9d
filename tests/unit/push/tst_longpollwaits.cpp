// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "longpollhouse.h"

#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

using House = LongPollHouse;
using Server = ScriptedHttpServer;

class LongPollWaitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitIsHalved_data();
    void waitIsHalved();
    void atTheFloorACutFails();
    void aCutAtOnceFails_data();
    void aCutAtOnceFails();
    void aCutFirstRequestFails();
    void goneAfterACut();
    void deadKeptConnectionIsMended();
    void idleAnswersArePaced();
    void newsEndsThePauses();
    void limitOfAPoll();
    void probeAsksAtOnce();
    void probeEndsAPause();
    void probeBeforeItIsOpen();
};

void LongPollWaitsTest::waitIsHalved_data()
{
    QTest::addColumn<QByteArray>("answer"); // empty: closed without one
    QTest::newRow("504") << Server::empty("504 Gateway Timeout");
    QTest::newRow("closed") << QByteArray();
    QTest::newRow("closed within the body")
        << Server::head("200 OK", "Content-Type: application/json\r\nContent-Length: 50\r\n") +
            "{\"events\"";
}

void LongPollWaitsTest::waitIsHalved()
{
    QFETCH(QByteArray, answer);
    House house;
    QVERIFY(house.settle());
    for (const QByteArray wait : {"25", "12", "6", "3", "2"}) {
        house.clock.advance(1s);
        if (!answer.isEmpty())
            house.server.say(answer);
        if (!answer.startsWith("HTTP/1.1 504"))
            house.server.hangUp();
        // Before it, Qt may have sent once more what was cut.
        QTRY_VERIFY(house.target().endsWith("&wait=" + wait));
        QTRY_COMPARE(house.server.openConnections(), 1);
        QVERIFY(house.heard.failed.isEmpty());
    }
    // It is one session: nothing was opened again, and the shortest wait does.
    house.clock.advance(2s);
    const auto requests = house.server.heads().size();
    house.server.say(events({hello}));
    QVERIFY(house.asked(requests + 1));
    QVERIFY(house.target().endsWith("&wait=2"));
    QCOMPARE(house.heard.opened.size(), 1);
    QCOMPARE(house.heard.reached.size(), 1);
}

void LongPollWaitsTest::atTheFloorACutFails()
{
    House house;
    QVERIFY(house.settle());
    for (int requests = 3; requests <= 7; ++requests) {
        house.clock.advance(1s);
        house.server.say(Server::empty("504 Gateway Timeout"));
        QVERIFY(house.asked(requests));
    }
    house.clock.advance(1s);
    house.server.say(Server::empty("504 Gateway Timeout"));
    QTRY_COMPARE(house.heard.failed.size(), 1);
    QCOMPARE(house.heard.failure().kind, FailureKind::Transient);
    QCOMPARE(house.heard.failure().httpStatus, 504);
}

void LongPollWaitsTest::aCutAtOnceFails_data()
{
    QTest::addColumn<QByteArray>("answer"); // empty: closed without one
    QTest::newRow("504") << Server::empty("504 Gateway Timeout");
    QTest::newRow("closed") << QByteArray();
}

void LongPollWaitsTest::aCutAtOnceFails()
{
    QFETCH(QByteArray, answer);
    House house;
    for (int i = 0; i < 10; ++i) // Qt tries again by itself
        house.server.answer(i == 0 ? events({hello}) : answer,
            i == 0 ? Server::After::KeepOpen : Server::After::Close);
    house.open();
    QTRY_COMPARE(house.heard.failed.size(), 1);
    QCOMPARE(house.heard.failure().kind, FailureKind::Transient);
    QCOMPARE(house.heard.opened.size(), 1);
}

void LongPollWaitsTest::aCutFirstRequestFails()
{
    House house;
    for (int i = 0; i < 10; ++i)
        house.server.answer({}, Server::After::Close);
    house.open();
    QTRY_COMPARE(house.heard.failed.size(), 1);
    QCOMPARE(house.heard.failure().kind, FailureKind::Transient);
    QCOMPARE(house.heard.reached.size(), 1);
}

void LongPollWaitsTest::goneAfterACut()
{
    House house;
    QVERIFY(house.settle());
    house.clock.advance(10s);
    house.server.close(); // listens no more
    house.server.hangUp();
    QTRY_COMPARE(house.heard.failed.size(), 1);
    QCOMPARE(house.heard.failure().kind, FailureKind::Transient);
    QCOMPARE(house.server.heads().size(), 2);
}

void LongPollWaitsTest::deadKeptConnectionIsMended()
{
    House house;
    house.server.answer(events({hello}));
    house.server.answer({}, Server::After::Close); // as if it had been dead when the poll left
    house.open();
    QVERIFY(house.asked(3));
    QVERIFY(house.target().endsWith("&wait=50"));
    QVERIFY(house.heard.failed.isEmpty());
}

void LongPollWaitsTest::idleAnswersArePaced()
{
    House house;
    QVERIFY(house.settle());
    int requests = 2;
    for (const auto pause : {2s, 4s, 8s, 16s, 30s, 30s}) {
        const auto said = house.heard.said.size();
        house.server.say(events({hello, R"({"type":"status"})"}));
        QTRY_COMPARE(house.heard.said.size(), said + 2);
        QCOMPARE(house.clock.nextAlarm(), house.clock.now() + pause);
        house.clock.advance(pause - 1ms);
        QCOMPARE(house.server.heads().size(), requests);
        house.clock.advance(1ms);
        QVERIFY(house.asked(++requests));
    }
    // One that waited ends it.
    house.clock.advance(20s);
    house.server.say(events({hello}));
    QVERIFY(house.asked(++requests));
}

void LongPollWaitsTest::newsEndsThePauses()
{
    House house;
    int position = 0;
    connect(&house.channel, &Channel::messageReceived, this, [&](const QByteArray &message) {
        if (message.contains("mail"))
            house.channel.setPosition(QByteArray::number(++position));
    });
    QVERIFY(house.settle());
    house.server.say(events({hello}));
    QTRY_COMPARE(house.heard.said.size(), 2);
    QCOMPARE(house.clock.nextAlarm(), house.clock.now() + 2s);
    house.clock.advance(2s);
    for (int requests = 3; requests < 6; ++requests) {
        QVERIFY(house.asked(requests));
        house.server.say(events({hello, R"({"type":"mail"})"}));
    }
    QVERIFY(house.asked(6));
    house.server.say(events({hello}));
    QTRY_VERIFY(house.clock.nextAlarm() == house.clock.now() + 2s);
}

void LongPollWaitsTest::limitOfAPoll()
{
    House house;
    QVERIFY(house.settle());
    house.clock.advance(65s - 1ms);
    QVERIFY(house.heard.failed.isEmpty());
    house.clock.advance(1ms);
    QCOMPARE(house.heard.failed.size(), 1);
    QCOMPARE(house.heard.failure().kind, FailureKind::Transient);
    QTRY_COMPARE(house.server.openConnections(), 0);
    QCOMPARE(house.clock.pending(), std::size_t(0));
}

void LongPollWaitsTest::probeAsksAtOnce()
{
    House house;
    QVERIFY(house.settle());
    house.channel.probe();
    QVERIFY(house.asked(3));
    QCOMPARE(house.target(), QByteArray("/events?after=5&snapshot=1"));
    QTRY_COMPARE(house.server.openConnections(), 1); // the poll under way is gone
    house.channel.probe();                           // one is enough
    const auto alive = house.heard.alive.size();
    house.server.say(events({hello}));
    QVERIFY(house.asked(4));
    QVERIFY(house.target().endsWith("&wait=50"));
    QVERIFY(house.heard.alive.size() > alive);
    QVERIFY(house.heard.failed.isEmpty());
}

void LongPollWaitsTest::probeEndsAPause()
{
    House house;
    QVERIFY(house.settle());
    house.server.say(events({hello}));
    QTRY_COMPARE(house.heard.said.size(), 2);
    house.channel.probe();
    QVERIFY(house.asked(3));
    QCOMPARE(house.target(), QByteArray("/events?after=5&snapshot=1"));
    house.clock.advance(10s); // past the pause
    QCOMPARE(house.server.heads().size(), 3);
    house.server.say(events({hello}));
    QVERIFY(house.asked(4));
}

void LongPollWaitsTest::probeBeforeItIsOpen()
{
    House house;
    house.channel.probe();
    house.open();
    QVERIFY(house.asked(1));
    house.channel.probe();
    house.server.say(events({hello}));
    QVERIFY(house.asked(2));
    QVERIFY(house.target().endsWith("&wait=50"));
}

QTEST_GUILESS_MAIN(LongPollWaitsTest)
#include "tst_longpollwaits.moc"
