// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "eventstreamparser.h"

#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

using Event = EventStreamParser::Event;
using Events = QList<Event>;

namespace {

constexpr qsizetype mebibyte = 1024 * 1024;

Event message(const QByteArray &data, const QByteArray &id = {})
{
    return {"message", data, id};
}

/// The stream as words, to tell which cut made the difference.
QByteArray words(const Events &events)
{
    QByteArray text;
    for (const Event &event : events)
        text += '[' + event.type + '|' + event.data + '|' + event.id + ']';
    return text;
}

} // namespace

class EventStreamParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void retry_data();
    void retry();
    void bytesOfBadUtf8AreKept();
    void valueAtTheLimit();
    void limits_data();
    void limits();
    void nothingIsReadAfterALimit();
    void aLimitIsOfOneEvent();
    void manyBytesOneByOne();
};

void EventStreamParserTest::rules_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<Events>("events");
    const auto row = [](const char *name, const QByteArray &stream, const Events &events) {
        QTest::newRow(name) << stream << events;
    };
    row("nothing", "", {});
    row("LF", "data: a\n\ndata: b\n\n", {message("a"), message("b")});
    row("CR LF", "data: a\r\n\r\ndata: b\r\n\r\n", {message("a"), message("b")});
    row("CR", "data: a\r\rdata: b\r\r", {message("a"), message("b")});
    row("mixed line ends", "data: a\r\ndata: b\rdata: c\n\r", {message("a\nb\nc")});
    row("LF CR is two line ends", "data: a\n\rdata: b\n\n", {message("a"), message("b")});
    row("CR CR LF is two line ends", "data: a\r\r\ndata: b\n\n", {message("a"), message("b")});
    row("leading blank lines", "\n\r\n\rdata: a\n\n", {message("a")});
    row("two lines of data", "data: a\ndata: b\n\n", {message("a\nb")});
    row("empty lines of data", "data\ndata:\n\n", {message("\n")});
    row("empty data is an event", "data\n\n", {message("")});
    row("no data is no event", "event: x\nid: 1\n\n", {});
    row("a type counts once", "event: x\n\ndata: a\n\n", {message("a")});
    row("type", "event: add\ndata: a\n\ndata: b\n\n", {{"add", "a", ""}, message("b")});
    row("last type wins", "event: x\nevent: y\ndata: a\n\n", {{"y", "a", ""}});
    row("an empty type is a message", "event: x\nevent\ndata: a\n\n", {message("a")});
    row("no space", "data:a\n\n", {message("a")});
    row("one space is dropped", "data:  a\n\n", {message(" a")});
    row("a tab is kept", "data:\ta\n\n", {message("\ta")});
    row("colons in the value", "data: a:b: c\n\n", {message("a:b: c")});
    row("comments", ":\n: hi\n:data: no\ndata: a\n:\n\n", {message("a")});
    row("unknown fields", "dat: x\ndatax: x\nDATA: x\n data: x\nx\ndata: a\n\n", {message("a")});
    row("id", "id: 7\ndata: a\n\ndata: b\n\n", {message("a", "7"), message("b", "7")});
    row("id without data counts", "id: 7\n\ndata: a\n\n", {message("a", "7")});
    row("id after data", "data: a\nid: 7\n\n", {message("a", "7")});
    row("empty id resets", "id: 7\ndata: a\n\nid\ndata: b\n\n", {message("a", "7"), message("b")});
    row("empty id with colon resets", "id: 7\ndata: a\n\nid:\ndata: b\n\n",
        {message("a", "7"), message("b")});
    row("id with NUL is ignored", QByteArray("id: 7\nid: 8\0\ndata: a\n\n", 22),
        {message("a", "7")});
    row("NUL in data is kept", QByteArray("data: a\0b\n\n", 11), {message(QByteArray("a\0b", 3))});
    row("UTF-8", "data: gr\xC3\xBCn \xE2\x82\xAC \xF0\x9F\x94\x94\n\n",
        {message("gr\xC3\xBCn \xE2\x82\xAC \xF0\x9F\x94\x94")});
    row("byte order mark",
        "\xEF\xBB\xBF"
        "data: a\n\n",
        {message("a")});
    row("byte order mark alone", "\xEF\xBB\xBF\n\n\ndata: a\n\n", {message("a")});
    row("byte order mark once",
        "\xEF\xBB\xBF\xEF\xBB\xBF"
        "data: a\n\n",
        {});
    row("byte order mark later",
        "data: a\n\xEF\xBB\xBF"
        "data: b\n\n",
        {message("a")});
    row("half a byte order mark",
        "\xEF\xBB"
        "data: a\n\ndata: b\n\n",
        {message("b")});
    row("retry is no event", "retry: 10\n\ndata: a\n\n", {message("a")});
    row("incomplete event", "data: a\n\ndata: b\n", {message("a")});
    row("incomplete line", "data: a\n\ndata: b", {message("a")});
}

void EventStreamParserTest::rules()
{
    QFETCH(QByteArray, stream);
    QFETCH(Events, events);
    EventStreamParser whole(mebibyte);
    QCOMPARE(words(whole.feed(stream)), words(events));
    EventStreamParser single(mebibyte);
    Events found;
    for (const char byte : stream)
        found += single.feed(QByteArrayView(&byte, 1));
    QCOMPARE(words(found), words(events));
    for (qsizetype cut = 0; cut <= stream.size(); ++cut) {
        EventStreamParser parser(mebibyte);
        Events both = parser.feed(stream.first(cut));
        both += parser.feed(stream.sliced(cut));
        QVERIFY2(both == events, "cut at " + QByteArray::number(cut) + ": " + words(both));
        QVERIFY(parser.error().isEmpty());
    }
}

void EventStreamParserTest::retry_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<qint64>("milliseconds"); // -1: none
    QTest::newRow("none") << QByteArray("data: a\n\n") << qint64(-1);
    QTest::newRow("digits") << QByteArray("retry: 2500\n") << qint64(2500);
    QTest::newRow("zero") << QByteArray("retry:0\n") << qint64(0);
    QTest::newRow("last wins") << QByteArray("retry: 1\nretry: 2\n") << qint64(2);
    QTest::newRow("bad does not reset") << QByteArray("retry: 1\nretry: 2s\n") << qint64(1);
    QTest::newRow("sign") << QByteArray("retry: +5\n") << qint64(-1);
    QTest::newRow("space") << QByteArray("retry:  5\n") << qint64(-1);
    QTest::newRow("fraction") << QByteArray("retry: 1.5\n") << qint64(-1);
    QTest::newRow("empty") << QByteArray("retry\nretry:\n") << qint64(-1);
    QTest::newRow("other digits") << QByteArray("retry: \xD9\xA1\n") << qint64(-1);
    QTest::newRow("huge") << QByteArray("retry: 99999999999999999999999\n") << qint64(86'400'000);
}

void EventStreamParserTest::retry()
{
    QFETCH(QByteArray, stream);
    QFETCH(qint64, milliseconds);
    EventStreamParser parser(mebibyte);
    parser.feed(stream);
    QCOMPARE(parser.retry() ? qint64(parser.retry()->count()) : qint64(-1), milliseconds);
}

void EventStreamParserTest::bytesOfBadUtf8AreKept()
{
    EventStreamParser parser(mebibyte);
    QCOMPARE(parser.feed("data: a\xFF\xC3\n\n"), Events{message("a\xFF\xC3")});
}

void EventStreamParserTest::valueAtTheLimit()
{
    EventStreamParser parser(100);
    const QByteArray hundred(100, 'x');
    QCOMPARE(parser.feed("data: " + hundred + "\nid: 1\n\n"), Events{message(hundred, "1")});
    const QByteArray two = QByteArray(40, 'x') + '\n' + QByteArray(59, 'y');
    QCOMPARE(parser.feed("data: " + QByteArray(two).replace("\n", "\ndata: ") + "\n\n"),
        Events{message(two, "1")});
    QVERIFY(parser.error().isEmpty());
}

void EventStreamParserTest::limits_data()
{
    QTest::addColumn<QByteArray>("stream");
    const QByteArray hundred(100, 'x');
    QTest::newRow("one line of data") << QByteArray("data: " + hundred + "x\n");
    QTest::newRow("two lines of data") << QByteArray("data: " + hundred + "\ndata:\n");
    QTest::newRow("type and data") << QByteArray("event: y\ndata: " + hundred + '\n');
    QTest::newRow("line without end") << QByteArray("data: " + hundred + "xxx");
    QTest::newRow("comment") << QByteArray(':' + hundred + hundred);
    QTest::newRow("field name") << QByteArray(hundred + hundred);
    QTest::newRow("id") << QByteArray("id: " + hundred + "xxxxxx");
}

void EventStreamParserTest::limits()
{
    QFETCH(QByteArray, stream);
    EventStreamParser whole(100);
    QCOMPARE(whole.feed(stream), Events());
    QVERIFY2(whole.error().contains(QStringLiteral("100 bytes")), qPrintable(whole.error()));
    EventStreamParser single(100);
    for (const char byte : stream)
        single.feed(QByteArrayView(&byte, 1));
    QCOMPARE(single.error(), whole.error());
}

void EventStreamParserTest::nothingIsReadAfterALimit()
{
    EventStreamParser parser(100);
    QCOMPARE(parser.feed("data: a\n\n" + QByteArray(200, 'x') + "\n\ndata: b\n\n"),
        Events{message("a")});
    QCOMPARE(parser.feed("\n\ndata: c\n\n"), Events());
    QVERIFY(!parser.error().isEmpty());
}

void EventStreamParserTest::aLimitIsOfOneEvent()
{
    EventStreamParser parser(100);
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(parser.feed("data: " + QByteArray(90, 'x') + "\n\n").size(), 1);
    QVERIFY(parser.error().isEmpty());
}

void EventStreamParserTest::manyBytesOneByOne()
{
    // Quadratic cost would not end before the test's own time limit.
    EventStreamParser parser(mebibyte);
    parser.feed("data: ");
    for (qsizetype i = 0; i < mebibyte; ++i)
        QVERIFY(parser.feed("x").isEmpty());
    parser.feed("\n");
    QCOMPARE(parser.feed("\n"), Events{message(QByteArray(mebibyte, 'x'))});
}

QTEST_GUILESS_MAIN(EventStreamParserTest)
#include "tst_eventstreamparser.moc"
