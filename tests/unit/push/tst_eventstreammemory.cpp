// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "eventstreamhouse.h"

#include <QFile>
#include <QTest>

using namespace Grelot;

namespace {

using House = EventStreamHouse; // in one process: what the peer holds counts as well
using Server = ScriptedHttpServer;

constexpr qint64 gibibyte = 1024 * 1024 * 1024;
constexpr int manyLines = 100'000;
constexpr qint64 mostGrowth = 24 * 1024 * 1024;

/// A line of /proc/self/status in bytes; -1 when it is not there.
qint64 statusLine(const QByteArray &name)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return -1;
}

/// The peak of the memory in use from here on.
bool forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    return file.open(QIODevice::WriteOnly) && file.write("5") == 1;
}

} // namespace

/// A program of its own, so that its peak of memory is its own.
class EventStreamMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void floodIntoNothingIsNotOver();
    void floods_data();
    void floods();
    void headOfManyLines();
    void headWithoutEnd();

private:
    qint64 growth() const { return statusLine("VmHWM") - m_before; }
    void begin();

    qint64 m_before = 0;
};

void EventStreamMemoryTest::initTestCase()
{
    // What Qt loads for its first connection is not the stream's.
    House house;
    house.server.answer(Server::eventStream("data: 1\n\n"));
    house.open();
    QTRY_COMPARE(house.heard.messages().size(), 1);
}

void EventStreamMemoryTest::floodIntoNothingIsNotOver()
{
    // A peer that counted what a closed connection refuses would call every flood taken.
    House house;
    house.server.answer(Server::eventStream("data: 1\n\n"));
    house.open();
    QTRY_COMPARE(house.heard.messages().size(), 1);
    house.server.hangUp();
    house.server.flood("xxxxxxxx", gibibyte);
    QVERIFY(!house.server.isFloodOver());
}

void EventStreamMemoryTest::begin()
{
    QVERIFY(forgetPeak());
    m_before = statusLine("VmHWM");
    QVERIFY(m_before > 0);
}

void EventStreamMemoryTest::floods_data()
{
    QTest::addColumn<QByteArray>("beginning");
    const QByteArray type = "Content-Type: text/event-stream\r\n";
    QTest::newRow("one line, until the connection ends") << Server::eventStream("data: ");
    QTest::newRow("one line, of a length that was said")
        << Server::head("200 OK", type + "Content-Length: 1073741824\r\n") + "data: ";
    QTest::newRow("one chunk") << Server::head("200 OK", type + "Transfer-Encoding: chunked\r\n") +
            "40000000\r\ndata: ";
}

void EventStreamMemoryTest::floods()
{
    QFETCH(QByteArray, beginning);
    House house;
    begin();
    house.server.answer(beginning);
    house.open();
    QTRY_COMPARE(house.server.heads().size(), 1);
    house.server.flood("xxxxxxxx", gibibyte);
    QTRY_COMPARE(house.heard.failed.size(), 1);
    QCOMPARE(house.heard.failure().kind, FailureKind::Permanent);
    QTRY_COMPARE(house.server.openConnections(), 0);
    QVERIFY(!house.server.isFloodOver());
    qInfo("grew by %lld KiB", growth() / 1024);
    QVERIFY2(growth() < mostGrowth, QByteArray::number(growth()));
}

void EventStreamMemoryTest::headOfManyLines()
{
    House house;
    begin();
    house.server.answer("HTTP/1.1 200 OK\r\n" + QByteArray("X-Filler: 0\r\n").repeated(manyLines) +
        "Content-Type: text/event-stream\r\n\r\ndata: 1\n\n");
    house.open();
    // Qt 6.4 drops them all, the type of the content among them.
    QTRY_COMPARE_WITH_TIMEOUT(house.heard.failed.size(), 1, 60'000);
    QVERIFY(house.heard.opened.isEmpty());
    qInfo("grew by %lld KiB", growth() / 1024);
    QVERIFY2(growth() < mostGrowth, QByteArray::number(growth()));
}

void EventStreamMemoryTest::headWithoutEnd()
{
    // Qt makes neither an answer nor an error of it: it is the connection's deadline that aborts.
    House house;
    begin();
    house.server.answer("HTTP/1.1 200 OK\r\n");
    house.open();
    QTRY_COMPARE(house.server.heads().size(), 1);
    house.server.flood("X-Filler: 0\r\n", manyLines * 13);
    QTRY_VERIFY(house.server.isFloodOver());
    QCOMPARE(house.heard.reached.size(), 1);
    QVERIFY(house.heard.failed.isEmpty());
    house.channel.abort();
    QTRY_COMPARE_WITH_TIMEOUT(house.server.openConnections(), 0, 60'000);
    QVERIFY(house.heard.failed.isEmpty());
    QVERIFY(house.heard.opened.isEmpty());
    qInfo("grew by %lld KiB", growth() / 1024);
    QVERIFY2(growth() < mostGrowth, QByteArray::number(growth()));
}

QTEST_GUILESS_MAIN(EventStreamMemoryTest)
#include "tst_eventstreammemory.moc"
