// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "eventstreamhouse.h"

#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

using House = EventStreamHouse;
using Server = ScriptedHttpServer;

class EventStreamEndsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyListens();
    void closedBeforeAnAnswer_data();
    void closedBeforeAnAnswer();
    void ends_data();
    void ends();
    void oversized_data();
    void oversized();
    void selfSignedCertificateIsNamed();
    void abortIsSilent();
    void abortFromWithin();
};

void EventStreamEndsTest::nobodyListens()
{
    House house;
    house.server.close();
    house.channel.open({QUrl(QStringLiteral("http://127.0.0.1:1/events")), {}, {}, {}});
    QTRY_COMPARE(house.heard.failed.size(), 1);
    QCOMPARE(house.heard.failure().kind, FailureKind::Transient);
    QVERIFY(house.heard.reached.isEmpty());
}

void EventStreamEndsTest::closedBeforeAnAnswer_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no HTTP") << QByteArray("* OK IMAP4rev1 ready\r\n\r\n");
    QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/event-str");
}

void EventStreamEndsTest::closedBeforeAnAnswer()
{
    QFETCH(QByteArray, answer);
    House house;
    for (int i = 0; i < 10; ++i) // Qt tries again by itself
        house.server.answer(answer, Server::After::Close);
    house.open();
    QTRY_COMPARE(house.heard.failed.size(), 1);
    QCOMPARE(house.heard.failure().kind, FailureKind::Transient);
    QCOMPARE(house.heard.reached.size(), 1);
}

void EventStreamEndsTest::ends_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<qint64>("milliseconds"); // -1: none asked for
    const QByteArray event = "data: 1\n\n";
    QTest::newRow("close") << Server::eventStream(event) << qint64(-1);
    QTest::newRow("close with retry")
        << Server::eventStream("retry: 3000\n" + event) << qint64(3000);
    QTest::newRow("incomplete event is dropped")
        << Server::eventStream(event + "data: 2\n") << qint64(-1);
    const QByteArray chunked =
        Server::head(
            "200 OK", "Content-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n") +
        "9\r\n" + event + "\r\n";
    QTest::newRow("last chunk") << QByteArray(chunked + "0\r\n\r\n") << qint64(-1);
    QTest::newRow("cut between chunks") << chunked << qint64(-1);
    QTest::newRow("cut within a chunk") << QByteArray(chunked + "9\r\ndata") << qint64(-1);
    QTest::newRow("length") << Server::whole("text/event-stream", event) << qint64(-1);
}

void EventStreamEndsTest::ends()
{
    QFETCH(QByteArray, answer);
    QFETCH(qint64, milliseconds);
    House house;
    house.server.answer(answer, Server::After::Close);
    house.open();
    QTRY_COMPARE(house.heard.failed.size(), 1);
    const Failure failure = house.heard.failure();
    QCOMPARE(failure.kind, FailureKind::Transient);
    QVERIFY(!failure.text.isEmpty());
    QCOMPARE(failure.retryAfter ? qint64(failure.retryAfter->count()) : qint64(-1), milliseconds);
    QCOMPARE(house.heard.messages(), QByteArrayList{"1"});
}

void EventStreamEndsTest::oversized_data()
{
    QTest::addColumn<QByteArray>("data");
    const QByteArray line(600 * 1024, 'x');
    QTest::newRow("one line") << QByteArray("data: " + line + line);
    QTest::newRow("two lines") << QByteArray("data: " + line + "\ndata: " + line);
}

void EventStreamEndsTest::oversized()
{
    QFETCH(QByteArray, data);
    House house;
    house.server.answer(Server::eventStream("data: 1\n\n" + data + "\n\ndata: 2\n\n"));
    house.open();
    QTRY_COMPARE(house.heard.failed.size(), 1);
    QCOMPARE(house.heard.failure().kind, FailureKind::Permanent);
    QVERIFY(house.heard.failure().text.contains(QStringLiteral("1 MiB")));
    QCOMPARE(house.heard.messages(), QByteArrayList{"1"});
    QTRY_COMPARE(house.server.openConnections(), 0);
}

void EventStreamEndsTest::selfSignedCertificateIsNamed()
{
    const SelfSigned identity = SelfSigned::make(QStringLiteral("impostor.example.org"));
    QVERIFY2(!identity.certificate.isNull(), "openssl made no certificate");
    House house;
    house.server.encrypt(identity);
    house.open();
    QTRY_COMPARE(house.heard.failed.size(), 1);
    QCOMPARE(house.heard.failure().kind, FailureKind::User);
    QCOMPARE(house.heard.failure().need, Need::Certificate);
    QVERIFY(house.heard.failure().text.contains(QStringLiteral("impostor.example.org")));
    QVERIFY(house.server.heads().isEmpty());
    QVERIFY(house.heard.reached.isEmpty());
}

void EventStreamEndsTest::abortIsSilent()
{
    House house;
    house.server.answer(Server::eventStream("data: 1\n\n"));
    house.open();
    QTRY_COMPARE(house.heard.messages().size(), 1);
    house.channel.abort();
    const auto alive = house.heard.alive.size();
    QTRY_COMPARE(house.server.openConnections(), 0);
    QCOMPARE(house.heard.failed.size(), 0);
    QCOMPARE(house.heard.alive.size(), alive);
    house.channel.abort();
}

void EventStreamEndsTest::abortFromWithin()
{
    House house;
    house.server.answer(Server::eventStream("data: 1\n\ndata: 2\n\n"));
    connect(&house.channel, &Channel::messageReceived, this, [&house] { house.channel.abort(); });
    house.open();
    QTRY_COMPARE(house.heard.messages().size(), 1);
    QTRY_COMPARE(house.server.openConnections(), 0);
    QCOMPARE(house.heard.messages().size(), 1);
    QVERIFY(house.heard.failed.isEmpty());
}

QTEST_GUILESS_MAIN(EventStreamEndsTest)
#include "tst_eventstreamends.moc"
