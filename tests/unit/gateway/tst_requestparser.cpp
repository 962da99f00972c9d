// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "requestparser.h"

#include <QTest>

using namespace Grelot;

class TestRequestParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHead();
    void splitAtEveryByte();
    void everyByteAlone();
    void sameInAnyPortions_data();
    void sameInAnyPortions();
    void keepAlive_data();
    void keepAlive();
    void upgrade_data();
    void upgrade();
    void refuses_data();
    void refuses();
    void garbageNeverCrashes();
};

namespace {

const QByteArray good = "POST /push/v1/messages/INBOX/1.2 HTTP/1.1\r\n"
                        "Host: localhost\r\n"
                        "X-Empty:\r\n"
                        "X-List: a , b,,c\r\n"
                        "x-list:d\r\n"
                        "Content-Length:  12 \r\n"
                        "\r\n";

/// Its status; 0: more is needed; 200: a head.
int statusOf(const RequestParser::Result &result)
{
    if (const auto *refusal = std::get_if<HttpResponse>(&result))
        return refusal->status;
    return std::holds_alternative<RequestParser::More>(result) ? 0 : 200;
}

QByteArray with(const QByteArray &lines)
{
    return "GET / HTTP/1.1\r\nHost: x\r\n" + lines + "\r\n\r\n";
}

HttpRequest requestWith(const QByteArray &lines)
{
    const auto result = RequestParser().parse(with(lines));
    return std::get<RequestParser::Head>(result).request;
}

} // namespace

void TestRequestParser::readsHead()
{
    const auto result = RequestParser().parse(good + "{\"action\":1}GET / HTTP/1.1");
    QCOMPARE(statusOf(result), 200);
    const auto &head = std::get<RequestParser::Head>(result);
    QCOMPARE(head.size, good.size());
    QCOMPARE(head.request.method, QByteArray("POST"));
    QCOMPARE(head.request.target, QByteArray("/push/v1/messages/INBOX/1.2"));
    QCOMPARE(head.request.contentLength, 12);
    QCOMPARE(head.request.header("x-empty"), QByteArray());
    QCOMPARE(head.request.header("absent"), std::nullopt);
    QCOMPARE(head.request.tokens("x-list"), (QList<QByteArray>{"a", "b", "c", "d"}));
    QVERIFY(head.request.hasToken("x-list", "C"));
    QVERIFY(!head.request.hasToken("x-list", "e"));
}

void TestRequestParser::splitAtEveryByte()
{
    for (qsizetype cut = 0; cut < good.size(); ++cut) {
        RequestParser parser;
        QCOMPARE(statusOf(parser.parse(good.left(cut))), 0);
        QCOMPARE(statusOf(parser.parse(good)), 200);
    }
}

void TestRequestParser::everyByteAlone()
{
    RequestParser parser;
    for (qsizetype size = 0; size < good.size(); ++size)
        QCOMPARE(statusOf(parser.parse(good.left(size))), 0);
    QCOMPARE(statusOf(parser.parse(good)), 200);
    parser.reset();
    QCOMPARE(statusOf(parser.parse(good)), 200);
}

void TestRequestParser::sameInAnyPortions_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, qsizetype size, const QByteArray &inside, int status) {
        const QByteArray start = "GET / HTTP/1.1\r\nHost: x\r\n" + inside + "A: ";
        QTest::newRow(name) << start + QByteArray(size - start.size() - 4, 'x') + "\r\n\r\n"
                            << status;
    };
    row("largest", RequestLimits::head, {}, 200);
    row("too large", RequestLimits::head + 1, {}, 431);
    row("too large, bare LF", RequestLimits::head + 1, "B: c\n", 400);
    row("too large, bare CR", RequestLimits::head + 1, "B: c\rd\r\n", 400);
}

void TestRequestParser::sameInAnyPortions()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    for (qsizetype cut = bytes.size(); cut > bytes.size() - 10; --cut) {
        RequestParser parser;
        const int first = statusOf(parser.parse(bytes.left(cut)));
        QCOMPARE(first == 0 ? statusOf(parser.parse(bytes)) : first, status);
    }
}

void TestRequestParser::keepAlive_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("kept");
    QTest::newRow("1.1") << with("A: b") << true;
    QTest::newRow("1.1 close") << with("Connection: x, Close") << false;
    QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << false;
    QTest::newRow("1.0 kept") << QByteArray("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
                              << true;
}

void TestRequestParser::keepAlive()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, kept);
    const auto result = RequestParser().parse(bytes);
    QCOMPARE(std::get<RequestParser::Head>(result).request.wantsKeepAlive(), kept);
}

void TestRequestParser::upgrade_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<bool>("wanted");
    QTest::newRow("plain") << QByteArray("Upgrade: websocket\r\nConnection: Upgrade") << true;
    QTest::newRow("list") << QByteArray("upgrade: websocket\r\nconnection: keep-alive, upgrade")
                          << true;
    QTest::newRow("no connection") << QByteArray("Upgrade: websocket") << false;
    QTest::newRow("no upgrade") << QByteArray("Connection: Upgrade") << false;
}

void TestRequestParser::upgrade()
{
    QFETCH(const QByteArray, lines);
    QFETCH(const bool, wanted);
    QCOMPARE(requestWith(lines).wantsUpgrade(), wanted);
}

void TestRequestParser::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    row("TLS", QByteArray("\x16\x03\x01\x02", 4), 400);
    row("bare LF", "GET / HTTP/1.1\nHost: x\n\n", 400);
    row("one bare LF", "GET / HTTP/1.1\r\nHost: x\nA: b\r\n\r\n", 400);
    row("bare CR", "GET / HTTP/1.1\r\nHost: x\r\nA: b\rc\r\n\r\n", 400);
    row("bare CR at the end", with("A: b\r"), 400);
    row("no version", "GET /\r\nHost: x\r\n\r\n", 400);
    row("HTTP/2", "PRI * HTTP/2.0\r\n\r\n", 505);
    row("HTTP/1.2", "GET / HTTP/1.2\r\nHost: x\r\n\r\n", 505);
    row("lower case", "GET / http/1.1\r\nHost: x\r\n\r\n", 400);
    row("two spaces", "GET  / HTTP/1.1\r\nHost: x\r\n\r\n", 400);
    row("absolute form", "GET http://x/ HTTP/1.1\r\nHost: x\r\n\r\n", 400);
    row("asterisk", "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n", 400);
    row("authority", "CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n", 400);
    row("8-bit target", "GET /\xE9 HTTP/1.1\r\nHost: x\r\n\r\n", 400);
    row("method", "G(T / HTTP/1.1\r\nHost: x\r\n\r\n", 400);
    row("no Host", "GET / HTTP/1.1\r\n\r\n", 400);
    row("two Hosts", with("Host: y"), 400);
    row("folded", with("A: b\r\n c"), 400);
    row("folded first", "GET / HTTP/1.1\r\n Host: x\r\n\r\n", 400);
    row("space before colon", with("A : b"), 400);
    row("no colon", with("A"), 400);
    row("no name", with(": b"), 400);
    row("NUL in value", with(QByteArray("A: b\0c", 6)), 400);
    row("two lengths", with("Content-Length: 4\r\nContent-Length: 4"), 400);
    row("list of lengths", with("Content-Length: 4, 4"), 400);
    row("signed length", with("Content-Length: +4"), 400);
    row("hexadecimal length", with("Content-Length: 0x4"), 400);
    row("empty length", with("Content-Length:"), 400);
    row("chunked", with("Transfer-Encoding: chunked"), 501);
    row("both", with("Transfer-Encoding: chunked\r\nContent-Length: 4"), 400);
    row("large body", with("Content-Length: 65537"), 413);
    row("huge body", with("Content-Length: 99999999999999999999"), 413);
    row("long head", with("A: " + QByteArray(RequestLimits::head, 'x')), 431);
    row("endless head", "GET / HTTP/1.1\r\nA: " + QByteArray(RequestLimits::head, 'x'), 431);
    row("endless line", QByteArray(RequestLimits::head, 'x'), 431);
    row("65 lines", with(QByteArray("A: b\r\n").repeated(63) + "A: b"), 431);
}

void TestRequestParser::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    QCOMPARE(statusOf(RequestParser().parse(bytes)), status);
    QCOMPARE(
        statusOf(RequestParser().parse(with(QByteArray("A: b\r\n").repeated(62) + "A: b"))), 200);
}

void TestRequestParser::garbageNeverCrashes()
{
    int refused = 0;
    for (qsizetype at = 0; at < good.size(); ++at) {
        for (const char c : {'\0', '\r', '\n', ' ', ':', '\xFF'}) {
            QByteArray bad = good;
            bad[at] = c;
            refused += statusOf(RequestParser().parse(bad)) >= 400 ? 1 : 0;
        }
    }
    QVERIFY(refused > good.size());
}

QTEST_GUILESS_MAIN(TestRequestParser)
#include "tst_requestparser.moc"
