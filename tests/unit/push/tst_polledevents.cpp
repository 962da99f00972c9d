// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "polledevents.h"

#include <QTest>

using namespace Grelot;

class PolledEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
};

void PolledEventsTest::reads_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArrayList>("messages");
    QTest::newRow("none") << QByteArray(R"({"events":[]})") << QByteArrayList();
    QTest::newRow("two") << QByteArray(" { \"events\" : [ {\"a\": 1}, {} ] }\n")
                         << QByteArrayList{R"({"a":1})", "{}"};
    QTest::newRow("other members") << QByteArray(R"({"x":[1],"events":[{"a":[1,{"b":null}]}]})")
                                   << QByteArrayList{R"({"a":[1,{"b":null}]})"};
    QTest::newRow("large numbers") << QByteArray(R"({"events":[{"a":9007199254740993}]})")
                                   << QByteArrayList{R"({"a":9007199254740993})"};
    QTest::newRow("UTF-8") << QByteArray("{\"events\":[{\"a\":\"gr\xC3\xBCn \\u20ac\"}]}")
                           << QByteArrayList{"{\"a\":\"gr\xC3\xBCn \xE2\x82\xAC\"}"};
}

void PolledEventsTest::reads()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArrayList, messages);
    // The type that a server claims does not matter while the answer can be read.
    for (const QByteArray type : {"application/json", "text/html", ""}) {
        const auto read = polledEvents(body, type, 1000);
        QVERIFY(std::holds_alternative<QByteArrayList>(read));
        QCOMPARE(std::get<QByteArrayList>(read), messages);
    }
}

void PolledEventsTest::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<QString>("words"); // of the failure's text
    const QByteArray json = "application/json";
    const auto row = [&json](const char *name, const QByteArray &body) {
        QTest::newRow(name) << body << json << FailureKind::Permanent << QStringLiteral("read");
    };
    row("nothing", "");
    row("no JSON", "hello");
    row("cut off", R"({"events":[{"a":1})");
    row("a list", R"([{"a":1}])");
    row("no events", R"({"messages":[]})");
    row("events is no list", R"({"events":{}})");
    row("a number among them", R"({"events":[{},1]})");
    row("bad UTF-8", "{\"events\":[{\"a\":\"\xFF\"}]}");
    row("HTML, but not said so", "<html>");
    QTest::newRow("web page") << QByteArray("<html>") << QByteArray("text/html")
                              << FailureKind::Rung << QStringLiteral("web page");
    QTest::newRow("too long") << QByteArray(
                                     "{\"events\":[{\"a\":\"" + QByteArray(1000, 'x') + "\"}]}")
                              << json << FailureKind::Permanent << QStringLiteral("1 MiB");
}

void PolledEventsTest::refuses()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, contentType);
    QFETCH(FailureKind, kind);
    QFETCH(QString, words);
    const auto read = polledEvents(body, contentType, 1000);
    QVERIFY(std::holds_alternative<Failure>(read));
    const Failure failure = std::get<Failure>(read);
    QCOMPARE(failure.kind, kind);
    QVERIFY2(failure.text.contains(words), qPrintable(failure.text));
    QCOMPARE(failure.obstacle.isEmpty(), kind != FailureKind::Rung);
}

QTEST_GUILESS_MAIN(PolledEventsTest)
#include "tst_polledevents.moc"
