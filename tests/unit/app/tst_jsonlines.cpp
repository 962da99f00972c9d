// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jsonlines.h"

#include <QTest>

using namespace Grelot;

class JsonLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitAtEveryByte();
    void byteByByte();
    void whatIsNoObjectIsEmpty_data();
    void whatIsNoObjectIsEmpty();
    void lineLimit_data();
    void lineLimit();
    void overlongWithoutEnd();
    void manyLinesMayBeMoreThanTheLimit();
    void linesHaveNoLineBreaks();
};

namespace {

QJsonObject numbered(int number)
{
    return {{QStringLiteral("n"), number}, {QStringLiteral("text"), u"a\nb \u00E9\U0001F514"_qs}};
}

QList<QJsonObject> drain(JsonLines &lines)
{
    QList<QJsonObject> result;
    while (const auto object = lines.next())
        result.append(*object);
    return result;
}

/// A line of just that many bytes, its end not counted.
QByteArray lineOf(qsizetype bytes)
{
    const QByteArray head("{\"x\":\"");
    const QByteArray tail("\"}");
    return head + QByteArray(bytes - head.size() - tail.size(), 'x') + tail + '\n';
}

} // namespace

void JsonLinesTest::splitAtEveryByte()
{
    const QList<QJsonObject> expected{numbered(1), numbered(2), numbered(3)};
    QByteArray bytes;
    for (const QJsonObject &object : expected)
        bytes += toLine(object);
    for (qsizetype at = 0; at <= bytes.size(); ++at) {
        JsonLines lines;
        lines.feed(bytes.first(at));
        QList<QJsonObject> got = drain(lines);
        lines.feed(bytes.sliced(at));
        got += drain(lines);
        QVERIFY2(got == expected, qPrintable(QString::number(at)));
        QVERIFY(!lines.isOverlong());
    }
}

void JsonLinesTest::byteByByte()
{
    JsonLines lines;
    const QByteArray bytes = toLine(numbered(1)) + toLine(numbered(2));
    QList<QJsonObject> got;
    for (const char byte : bytes) {
        lines.feed(QByteArray(1, byte));
        got += drain(lines);
    }
    QCOMPARE(got, QList<QJsonObject>({numbered(1), numbered(2)}));
}

void JsonLinesTest::whatIsNoObjectIsEmpty_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line : {"", " ", "hello", "[1,2]", "{\"a\":", "{\"a\":1}}", "null", "\"{}\"",
             "{a:1}", "{\"a\":1}\r{"})
        QTest::newRow(*line ? line : "nothing") << QByteArray(line);
    QTest::newRow("NUL") << QByteArray(3, '\0');
    QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xFF\xFE\"}");
    QTest::newRow("deep") << QByteArray("{\"a\":") + QByteArray(5'000, '[') +
            QByteArray(5'000, ']') + "}";
}

void JsonLinesTest::whatIsNoObjectIsEmpty()
{
    QFETCH(const QByteArray, line);
    JsonLines lines;
    lines.feed(line + '\n' + toLine(numbered(7)));
    QCOMPARE(drain(lines), QList<QJsonObject>({{}, numbered(7)}));
    QVERIFY(!lines.isOverlong());
}

void JsonLinesTest::lineLimit_data()
{
    QTest::addColumn<qsizetype>("bytes");
    QTest::addColumn<bool>("fits");
    QTest::newRow("under") << JsonLines::longestLine - 1 << true;
    QTest::newRow("at") << JsonLines::longestLine << true;
    QTest::newRow("over") << JsonLines::longestLine + 1 << false;
    QTest::newRow("far over") << 4 * JsonLines::longestLine << false;
}

void JsonLinesTest::lineLimit()
{
    QFETCH(const qsizetype, bytes);
    QFETCH(const bool, fits);
    JsonLines lines;
    lines.feed(lineOf(bytes));
    const auto object = lines.next();
    QCOMPARE(object.has_value(), fits);
    QCOMPARE(lines.isOverlong(), !fits);
    QVERIFY(!fits || !object->isEmpty());
}

void JsonLinesTest::overlongWithoutEnd()
{
    JsonLines lines;
    lines.feed(QByteArray(JsonLines::longestLine, 'x'));
    QVERIFY(!lines.next());
    QVERIFY(!lines.isOverlong());
    lines.feed("x");
    QVERIFY(!lines.next());
    QVERIFY(lines.isOverlong());
    // It stays what it was, whatever follows.
    lines.feed(toLine(numbered(1)));
    lines.next();
    QVERIFY(lines.isOverlong());
}

void JsonLinesTest::manyLinesMayBeMoreThanTheLimit()
{
    JsonLines lines;
    for (int i = 0; i < 3; ++i)
        lines.feed(lineOf(JsonLines::longestLine));
    QCOMPARE(drain(lines).size(), 3);
    QVERIFY(!lines.isOverlong());
}

void JsonLinesTest::linesHaveNoLineBreaks()
{
    const QByteArray line = toLine(numbered(1));
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
}

QTEST_APPLESS_MAIN(JsonLinesTest)
#include "tst_jsonlines.moc"
