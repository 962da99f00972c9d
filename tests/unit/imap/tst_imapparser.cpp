// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imaplimits.h"
#include "imapparser.h"

#include <QtTest>

using namespace Grelot;

namespace {

/// A response as one line of text, so that rows can be compared.
QString words(const ImapStatus &status)
{
    static constexpr const char *names[] = {"OK", "NO", "BAD", "BYE", "PREAUTH"};
    return QStringLiteral("%1 [%2|%3] %4")
        .arg(QString::fromLatin1(names[int(status.condition)]),
            QString::fromLatin1(status.code.name), QString::fromLatin1(status.code.argument),
            QString::fromUtf8(status.text));
}

struct Words
{
    QString operator()(const ImapTagged &r) const
    {
        return QString::fromLatin1(r.tag) + u' ' + words(r.status);
    }
    QString operator()(const ImapStatus &r) const { return QStringLiteral("* ") + words(r); }
    QString operator()(const ImapContinuation &r) const
    {
        return QStringLiteral("+ ") + QString::fromUtf8(r.text);
    }
    QString operator()(const ImapCapabilities &r) const
    {
        return QStringLiteral("capabilities ") + QString::fromLatin1(r.names.join(','));
    }
    QString operator()(const ImapEnabled &r) const
    {
        return QStringLiteral("enabled ") + QString::fromLatin1(r.names.join(','));
    }
    QString operator()(const ImapExists &r) const
    {
        return QStringLiteral("exists %1").arg(r.count);
    }
    QString operator()(const ImapExpunge &r) const
    {
        return QStringLiteral("expunge %1").arg(r.sequence);
    }
    QString operator()(const ImapVanished &r) const
    {
        return QStringLiteral("vanished%1 %2")
            .arg(r.earlier ? QStringLiteral(" earlier") : QString(), r.uids.toString());
    }
    QString operator()(const ImapSearch &r) const
    {
        return QStringLiteral("search %1").arg(r.uids.toString());
    }
    QString operator()(const ImapFetch &r) const
    {
        QStringList parts{QStringLiteral("fetch %1 uid=%2").arg(r.sequence).arg(r.uid)};
        if (r.flags)
            parts.append(QStringLiteral("flags=") + keywordsOf(*r.flags).join(u','));
        if (r.modSeq)
            parts.append(QStringLiteral("modseq=%1").arg(r.modSeq));
        if (r.received)
            parts.append(r.received->toString(Qt::ISODate));
        QByteArrayList names = r.sections.keys();
        std::sort(names.begin(), names.end());
        for (const QByteArray &name : names)
            parts.append(QString::fromLatin1(name + '=' + r.sections[name]));
        if (r.structure)
            parts.append(QStringLiteral("structure of %1").arg(r.structure->items.size()));
        if (r.preview)
            parts.append(QStringLiteral("preview=") + QString::fromUtf8(*r.preview));
        return parts.join(u' ');
    }
    QString operator()(const ImapSkipped &r) const
    {
        return QStringLiteral("skipped %1 %2").arg(r.sequence).arg(r.reason);
    }
    QString operator()(const ImapListed &r) const
    {
        return QStringLiteral("listed %1 %2")
            .arg(QString::fromLatin1(r.attributes.join(',')), QString::fromLatin1(r.name));
    }
    QString operator()(const ImapStanding &r) const
    {
        const auto word = [](const std::optional<quint64> &number) {
            return number ? QString::number(*number) : QStringLiteral("-");
        };
        return QStringLiteral("standing %1 %2 %3 %4 %5 %6")
            .arg(QString::fromLatin1(r.mailbox), word(r.messages), word(r.unseen), word(r.uidNext),
                word(r.uidValidity), word(r.highestModSeq));
    }
    QString operator()(const ImapOther &r) const
    {
        return QStringLiteral("other ") + QString::fromLatin1(r.name);
    }
};

QStringList drain(ImapParser &parser)
{
    QStringList result;
    while (const auto response = parser.next())
        result.append(std::visit(Words(), *response));
    return result;
}

QStringList parsed(const QByteArray &bytes)
{
    ImapParser parser;
    parser.feed(bytes);
    QStringList result = drain(parser);
    if (!parser.error().isEmpty())
        result.append(QStringLiteral("error: ") + parser.error());
    return result;
}

} // namespace

class TestImapParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void splitAtEveryByte_data() { reads_data(); }
    void splitAtEveryByte();
    void lineWithoutEnd();
    void hugeLiteral();
    void oversizedFetchIsSkipped();
    void oversizedQuotedFetchIsSkipped();
    void endlessFetchIsCutOff();
    void longSearchIsData();
    void hostile_data();
    void hostile();
};

void TestImapParser::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &expected) {
        QTest::newRow(name) << bytes << expected;
    };
    row("greeting", "* OK [CAPABILITY IMAP4rev1 IDLE] Dovecot ready.\r\n",
        {QStringLiteral("* OK [CAPABILITY|IMAP4rev1 IDLE] Dovecot ready.")});
    row("capability", "* CAPABILITY IMAP4rev1 Idle AUTH=PLAIN\r\n",
        {QStringLiteral("capabilities IMAP4REV1,IDLE,AUTH=PLAIN")});
    row("tagged", "g1 NO [AUTHENTICATIONFAILED] Authentication failed.\r\n",
        {QStringLiteral("g1 NO [AUTHENTICATIONFAILED|] Authentication failed.")});
    row("no text", "g1 OK\r\n", {QStringLiteral("g1 OK [|] ")});
    row("text ends like a literal", "* OK see {5}\r\ng1 OK {7}\r\n",
        {QStringLiteral("* OK [|] see {5}"), QStringLiteral("g1 OK [|] {7}")});
    row("unclosed code", "* OK [UIDNEXT 4\r\n", {QStringLiteral("* OK [|] [UIDNEXT 4")});
    row("codes", "* OK [uidvalidity 17] ok\r\n* OK [NOMODSEQ] none\r\n",
        {QStringLiteral("* OK [UIDVALIDITY|17] ok"), QStringLiteral("* OK [NOMODSEQ|] none")});
    row("continuations", "+ idling\r\n+\r\n+ \r\n",
        {QStringLiteral("+ idling"), QStringLiteral("+ "), QStringLiteral("+ ")});
    row("numbers", "* 12 EXISTS\r\n* 3 expunge\r\n* 1 RECENT\r\n",
        {QStringLiteral("exists 12"), QStringLiteral("expunge 3"), QStringLiteral("other RECENT")});
    row("vanished", "* VANISHED 3:5,9\r\n* VANISHED (EARLIER) 1\r\n",
        {QStringLiteral("vanished 3:5,9"), QStringLiteral("vanished earlier 1")});
    row("search", "* SEARCH 2 3 7\r\n* SEARCH\r\n* SEARCH 4 (MODSEQ 9)\r\n* SEARCH \r\n",
        {QStringLiteral("search 2:3,7"), QStringLiteral("search "), QStringLiteral("search 4"),
            QStringLiteral("search ")});
    row("esearch",
        "* ESEARCH (TAG \"g4\") UID ALL 1:2,9 COUNT 3\r\n* ESEARCH (TAG \"g4\") UID\r\n"
        "* ESEARCH (TAG \"g4\") UID COUNT 0\r\n",
        {QStringLiteral("search 1:2,9"), QStringLiteral("search "), QStringLiteral("search ")});
    row("enabled", "* ENABLED QRESYNC\r\n", {QStringLiteral("enabled QRESYNC")});
    row("status", "* STATUS \"a b\" (MESSAGES 3 UNSEEN 1 X-Y (1 2) UIDNEXT 12)\r\n",
        {QStringLiteral("standing a b 3 1 12 - -")});
    row("status with a literal name",
        "* STATUS {3}\r\nA\"b (uidvalidity 7 highestmodseq 9 UNSEEN nine)\r\n",
        {QStringLiteral("standing A\"b - - - 7 9")});
    row("list", "* LIST (\\HasNoChildren \\Archive) \"/\" {3}\r\nA\"b\r\n* LIST () NIL \"c d\"\r\n",
        {QStringLiteral("listed \\HASNOCHILDREN,\\ARCHIVE A\"b"), QStringLiteral("listed  c d")});
    row("fetch",
        "* 3 FETCH (UID 7 FLAGS (\\Seen \\Recent) MODSEQ (12) INTERNALDATE \" 2-Nov-2026 01:44:31 "
        "+0200\")\r\n",
        {QStringLiteral("fetch 3 uid=7 flags=$seen modseq=12 2026-11-01T23:44:31Z")});
    row("sections",
        "* 1 FETCH (BODY[HEADER.FIELDS (FROM)]<0> {9}\r\nFrom: a\r\n BODY[1.2]<0> \"x\\\"y\" "
        "BODY[2] NIL"
        " UID 4)\r\n* 2 EXISTS\r\n",
        {QStringLiteral("fetch 1 uid=4 1.2=x\"y 2= HEADER.FIELDS (FROM)=From: a\r\n"),
            QStringLiteral("exists 2")});
    row("previews",
        "* 1 FETCH (UID 1 PREVIEW \"a\")\r\n* 2 FETCH (UID 2 PREVIEW {0}\r\n)\r\n"
        "* 3 FETCH (UID 3 PREVIEW NIL)\r\n* 4 FETCH (UID 4 PREVIEW (FUZZY \"b\"))\r\n",
        {QStringLiteral("fetch 1 uid=1 preview=a"), QStringLiteral("fetch 2 uid=2 preview="),
            QStringLiteral("fetch 3 uid=3"), QStringLiteral("fetch 4 uid=4 preview=b")});
    row("structure",
        "* 1 FETCH (BODYSTRUCTURE ((\"text\" \"plain\" NIL NIL NIL \"7bit\" 1 1)(\"text\" \"html\" "
        "NIL NIL NIL"
        " \"7bit\" 1 1) \"alternative\") UID 1)\r\n",
        {QStringLiteral("fetch 1 uid=1 structure of 3")});
    row("malformed fetch is left out", "* 1 FETCH (UID 1 FLAGS (\\Seen)\r\n* 2 EXISTS\r\n",
        {QStringLiteral("skipped 1 malformed"), QStringLiteral("exists 2")});
    row("UID of more than 63 bits", "* 1 FETCH (UID 18446744073709370955)\r\n* 2 EXISTS\r\n",
        {QStringLiteral("skipped 1 malformed"), QStringLiteral("exists 2")});
    row("bare LF", "* 1 EXISTS\n* 2 EXISTS\n",
        {QStringLiteral("exists 1"), QStringLiteral("exists 2")});
    row("unknown", "* X-NEWS (a {2}\r\n)( b)\r\n", {QStringLiteral("other X-NEWS")});
}

void TestImapParser::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, expected);
    QCOMPARE(parsed(bytes), expected);
}

void TestImapParser::splitAtEveryByte()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, expected);
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        ImapParser parser;
        parser.feed(bytes.left(cut));
        QStringList result = drain(parser);
        parser.feed(bytes.mid(cut));
        result += drain(parser);
        QCOMPARE(result, expected);
        QVERIFY(!parser.isMidResponse());
    }
    ImapParser slow;
    QStringList result;
    for (const char c : bytes) {
        slow.feed(QByteArrayView(&c, 1));
        result += drain(slow);
    }
    QCOMPARE(result, expected);
}

void TestImapParser::lineWithoutEnd()
{
    ImapParser parser;
    const QByteArray block(16 * 1024, 'x');
    parser.feed("* OK ");
    qsizetype fed = 0;
    while (parser.error().isEmpty() && fed < 100 * 1024 * 1024) {
        parser.feed(block);
        fed += block.size();
        QVERIFY(!parser.next());
    }
    QVERIFY(fed <= ImapLimits::line + block.size());
    QVERIFY2(
        parser.error().contains(QString::number(ImapLimits::line)), qPrintable(parser.error()));
    parser.feed("\r\n* 1 EXISTS\r\n");
    QVERIFY(!parser.next());
}

void TestImapParser::hugeLiteral()
{
    for (const char *prefix : {"* 1 FETCH (BODY[1] ", "* LIST () NIL "}) {
        ImapParser parser;
        parser.feed(QByteArray(prefix) + "{4294967295}\r\nabc");
        QVERIFY(!parser.next());
        QVERIFY2(parser.error().contains(QLatin1String("literal")), qPrintable(parser.error()));
    }
}

void TestImapParser::oversizedFetchIsSkipped()
{
    ImapParser parser;
    const qsizetype size = 6 * 1024 * 1024;
    parser.feed("* 7 FETCH (UID 9 ENVELOPE (\"d\" {" + QByteArray::number(size) + "}\r\n");
    const QByteArray block(64 * 1024, '\n');
    for (qsizetype fed = 0; fed < size; fed += block.size()) {
        parser.feed(block);
        QVERIFY(!parser.next());
        QVERIFY(parser.isMidResponse());
    }
    parser.feed(" {2}\r\n)\n))\r\n* 8 EXISTS\r\n");
    QCOMPARE(drain(parser),
        QStringList({QStringLiteral("skipped 7 too large"), QStringLiteral("exists 8")}));
}

void TestImapParser::oversizedQuotedFetchIsSkipped()
{
    ImapParser parser;
    parser.feed("* 7 FETCH (UID 9 ENVELOPE (\"" + QByteArray(ImapLimits::response, 'x') +
        "\"))\r\n* 8 EXISTS\r\n");
    QCOMPARE(drain(parser),
        QStringList({QStringLiteral("skipped 7 too large"), QStringLiteral("exists 8")}));
}

void TestImapParser::endlessFetchIsCutOff()
{
    ImapParser parser;
    parser.feed("* 7 FETCH (BODY[1] \"");
    const QByteArray block(1024 * 1024, 'x');
    for (int i = 0; i < 100 && parser.error().isEmpty(); ++i) {
        parser.feed(block);
        QVERIFY(!parser.next());
    }
    QVERIFY2(
        parser.error().contains(QString::number(ImapLimits::skipped)), qPrintable(parser.error()));
}

void TestImapParser::longSearchIsData()
{
    QByteArray bytes = "* SEARCH";
    for (int uid = 1; uid < 40'000; uid += 2)
        bytes += ' ' + QByteArray::number(uid);
    QVERIFY(bytes.size() > ImapLimits::line);
    ImapParser parser;
    parser.feed(bytes + "\r\n");
    const auto response = parser.next();
    QVERIFY(response);
    QCOMPARE(std::get<ImapSearch>(*response).uids.size(), quint64(20'000));
}

void TestImapParser::hostile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("ends");
    QTest::newRow("empty line") << QByteArray("\r\n") << true;
    QTest::newRow("html") << QByteArray("HTTP/1.1 200 OK\r\n") << true;
    QTest::newRow("no condition") << QByteArray("g1 WHAT ever\r\n") << true;
    QTest::newRow("number too large") << QByteArray("* 99999999999999999999999 EXISTS\r\n") << true;
    QTest::newRow("vanished garbage") << QByteArray("* VANISHED 1:*\r\n") << true;
    QTest::newRow("search garbage") << QByteArray("* SEARCH 1 x\r\n") << true;
    QTest::newRow("more than 63 bits") << QByteArray("* SEARCH 18446744073709370955\r\n") << true;
    QTest::newRow("a sign") << QByteArray("* SEARCH +1\r\n") << true;
    QTest::newRow("NUL in a number") << QByteArray("* SEARCH 1\0x\r\n", 14) << true;
    QTest::newRow("deep lists") << "* 1 FETCH (X " + QByteArray(5000, '(') + "\r\n" << false;
    QTest::newRow("many values") << "* 1 FETCH (X (" + QByteArray("a ").repeated(100'000) + "))\r\n"
                                 << false;
    QTest::newRow("NULs") << QByteArray("* 1 FETCH (UID \0 \0)\r\n", 21) << false;
    QTest::newRow("no list") << QByteArray("* 1 FETCH\r\n") << false;
    QTest::newRow("open section") << QByteArray("* 1 FETCH (BODY[ 1)\r\n") << false;
}

void TestImapParser::hostile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, ends);
    ImapParser parser;
    parser.feed(bytes + "* 5 EXISTS\r\n");
    const QStringList result = drain(parser);
    QCOMPARE(!parser.error().isEmpty(), ends);
    QCOMPARE(result.contains(QStringLiteral("exists 5")), !ends);
}

QTEST_GUILESS_MAIN(TestImapParser)
#include "tst_imapparser.moc"
