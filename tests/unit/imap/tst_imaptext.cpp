// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "bodystructure.h"
#include "charset.h"
#include "encodedword.h"
#include "headerfields.h"
#include "htmltext.h"
#include "imapmessage.h"
#include "imapreader.h"
#include "mailboxname.h"
#include "transfercoding.h"

#include <QtTest>

using namespace Grelot;

class TestImapText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodedWords_data();
    void encodedWords();
    void endlessEncodedWord();
    void charsets_data();
    void charsets();
    void addresses_data();
    void addresses();
    void fields_data();
    void fields();
    void transfer_data();
    void transfer();
    void transferCutAnywhere();
    void html_data();
    void html();
    void structures_data();
    void structures();
    void preview();
    void hugeFrom();
    void message();
    void mailboxNames_data();
    void mailboxNames();
    void malformedMailboxNames();
};

void TestImapText::encodedWords_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QByteArray("Hello you") << QStringLiteral("Hello you");
    QTest::newRow("q") << QByteArray("=?iso-8859-1?Q?Gr=FC=DFe_dir?=")
                       << QStringLiteral("Grüße dir");
    QTest::newRow("b") << QByteArray("=?UTF-8?b?R3LDvMOfZQ==?=") << QStringLiteral("Grüße");
    QTest::newRow("between") << QByteArray("a =?utf-8?q?b?= c") << QStringLiteral("a b c");
    QTest::newRow("adjacent") << QByteArray("=?utf-8?q?a?= \t =?utf-8?q?b?=")
                              << QStringLiteral("ab");
    QTest::newRow("split character")
        << QByteArray("=?utf-8?q?=C3?= =?utf-8?q?=BC?=") << QStringLiteral("ü");
    QTest::newRow("two charsets") << QByteArray("=?utf-8?q?=C3=BC?= =?iso-8859-1?q?=FC?=")
                                  << QStringLiteral("üü");
    QTest::newRow("language") << QByteArray("=?utf-8*de?q?x?=") << QStringLiteral("x");
    QTest::newRow("question mark inside")
        << QByteArray("=?utf-8?q?why=3F?=") << QStringLiteral("why?");
    QTest::newRow("windows-1252") << QByteArray("=?windows-1252?q?=93hi=94?=")
                                  << QStringLiteral("\u201Chi\u201D");
    QTest::newRow("koi8-r") << QByteArray("=?koi8-r?q?=F0=D2?=") << QStringLiteral("Пр");
    QTest::newRow("unknown charset") << QByteArray("=?x-none?q?a=C3=BC?=") << QStringLiteral("aü");
    QTest::newRow("hostile charset") << QByteArray("=?../../etc?q?a?=") << QStringLiteral("a");
    QTest::newRow("unclosed") << QByteArray("=?utf-8?q?abc") << QStringLiteral("=?utf-8?q?abc");
    QTest::newRow("unknown encoding")
        << QByteArray("=?utf-8?x?abc?=") << QStringLiteral("=?utf-8?x?abc?=");
    QTest::newRow("no charset") << QByteArray("=??q?abc?=") << QStringLiteral("=??q?abc?=");
    QTest::newRow("bare start") << QByteArray("=?") << QStringLiteral("=?");
    QTest::newRow("almost") << QByteArray("=?a?q") << QStringLiteral("=?a?q");
    QTest::newRow("bad base64") << QByteArray("=?utf-8?b?!!!!?=x") << QStringLiteral("x");
    QTest::newRow("cut base64") << QByteArray("=?utf-8?b?YWJj?= =?utf-8?b?YW")
                                << QStringLiteral("abc =?utf-8?b?YW");
    QTest::newRow("raw utf-8") << QByteArray("Gr\xC3\xBC") << QStringLiteral("Grü");
    QTest::newRow("raw latin-1") << QByteArray("Gr\xFC") << QStringLiteral("Grü");
    QTest::newRow("empty") << QByteArray() << QString();
}

void TestImapText::encodedWords()
{
    QFETCH(QByteArray, value);
    QTEST(decodeHeaderText(value), "text");
    for (qsizetype cut = 0; cut < value.size(); ++cut)
        decodeHeaderText(value.left(cut)); // must not crash
}

void TestImapText::endlessEncodedWord()
{
    // A header of 1 MB full of words that never end took minutes.
    constexpr qsizetype most = 2'000;
    const auto word = [](qsizetype size) {
        return "=?utf-8?q?" + QByteArray(size - 12, 'a') + "?=";
    };
    QCOMPARE(encodedWordLength(word(most)), most);
    QCOMPARE(encodedWordLength(word(most + 1)), 0);
    QCOMPARE(decodeHeaderText(word(most)), QString(most - 12, u'a'));
    QCOMPARE(decodeHeaderText(word(most + 1)), QString::fromLatin1(word(most + 1)));
}

void TestImapText::charsets_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("charset");
    QTest::addColumn<QString>("text");
    QTest::newRow("utf-8") << QByteArray("\xC3\xBC") << QByteArray("UTF-8") << QStringLiteral("ü");
    QTest::newRow("half a character")
        << QByteArray("a\xE2\x82") << QByteArray("utf-8") << QStringLiteral("a");
    QTest::newRow("latin-1 is 1252")
        << QByteArray("\x80 5") << QByteArray("iso-8859-1") << QStringLiteral("€ 5");
    QTest::newRow("ascii with utf-8")
        << QByteArray("\xC3\xBC") << QByteArray("us-ascii") << QStringLiteral("ü");
    QTest::newRow("iso-8859-2") << QByteArray("\xB1") << QByteArray("ISO-8859-2")
                                << QStringLiteral("ą");
    QTest::newRow("iso-8859-15") << QByteArray("\xA4") << QByteArray("iso-8859-15")
                                 << QStringLiteral("€");
    QTest::newRow("iso-2022-jp") << QByteArray("\x1B$B$\"\x1B(B") << QByteArray("iso-2022-jp")
                                 << QStringLiteral("あ");
    QTest::newRow("unknown") << QByteArray("abc") << QByteArray("klingon") << QStringLiteral("abc");
    QTest::newRow("cut utf-8 unlabelled")
        << QByteArray("\xC3\xBC\xE2\x82") << QByteArray() << QStringLiteral("ü");
    QTest::newRow("e acute at the end")
        << QByteArray("caf\xE9") << QByteArray() << QStringLiteral("café");
    QTest::newRow("none") << QByteArray("\xFC") << QByteArray() << QStringLiteral("ü");
    QTest::newRow("long name") << QByteArray("a") << QByteArray(5000, 'x') << QStringLiteral("a");
    QTest::newRow("NUL in name") << QByteArray("a") << QByteArray("utf\0x", 5)
                                 << QStringLiteral("a");
}

void TestImapText::charsets()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, charset);
    QTEST(decodeCharset(bytes, charset), "text");
}

void TestImapText::addresses_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *tag, const QByteArray &value, const QString &name,
                         const QString &address) {
        QTest::newRow(tag) << value << name << address;
    };
    const QString ada = QStringLiteral("ada@example.org");
    row("bare", "ada@example.org", {}, ada);
    row("name", "Ada L <ada@example.org>", QStringLiteral("Ada L"), ada);
    row("quoted", "\"L, \\\"Ada\\\" <x>\" <ada@example.org>", QStringLiteral("L, \"Ada\" <x>"),
        ada);
    row("encoded", "=?utf-8?q?=C3=84da?= <ada@example.org>", QStringLiteral("Äda"), ada);
    row("encoded in quotes", "\"=?utf-8?q?=C3=84da?=\" <ada@example.org>", QStringLiteral("Äda"),
        ada);
    row("encoded address stays a name", "=?utf-8?q?Bob_<bob=40x.org>?= <ada@example.org>",
        QStringLiteral("Bob <bob@x.org>"), ada);
    row("comment", "ada@example.org (Ada (the) first)", QStringLiteral("Ada (the) first"), ada);
    row("several", "Ada <ada@example.org>, Bob <bob@example.org>", QStringLiteral("Ada"), ada);
    row("several bare", "ada@example.org, bob@example.org", {}, ada);
    row("group", "Friends: Ada <ada@example.org>, b@x;", QStringLiteral("Ada"), ada);
    row("empty group", "undisclosed:;", {}, {});
    row("cut in quotes", "\"Ada", QStringLiteral("Ada"), {});
    row("cut in angle", "Ada <ada@exa", QStringLiteral("Ada"), QStringLiteral("ada@exa"));
    row("bidi and newline", "\"A\xE2\x80\xAE\r\n b\" <ada@example.org>", QStringLiteral("A b"),
        ada);
    row("empty", "", {}, {});
    row("only angle", "<>", {}, {});
}

void TestImapText::addresses()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, name);
    QFETCH(QString, address);
    const Address parsed = parseFirstAddress(value);
    QCOMPARE(parsed.name, name);
    QCOMPARE(parsed.address, address);
    for (qsizetype cut = 0; cut < value.size(); ++cut)
        parseFirstAddress(value.left(cut)); // must not crash
}

void TestImapText::fields_data()
{
    QTest::addColumn<QByteArray>("block");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("simple") << QByteArray("Subject: Hi\r\n\r\n") << QByteArray("Hi");
    QTest::newRow("case") << QByteArray("SUBJECT:Hi\r\n") << QByteArray("Hi");
    QTest::newRow("folded") << QByteArray("Subject: a\r\n b\r\n\tc\r\n\r\n")
                            << QByteArray("a b\tc");
    QTest::newRow("first wins") << QByteArray("Subject: a\r\nSubject: b\r\n") << QByteArray("a");
    QTest::newRow("after another")
        << QByteArray("X: Subject: no\r\n Subject: no\r\nSubject : yes\r\n") << QByteArray("yes");
    QTest::newRow("none") << QByteArray("\r\n") << QByteArray();
    QTest::newRow("cut") << QByteArray("Subject: abc") << QByteArray("abc");
    QTest::newRow("LF") << QByteArray("Subject: a\n b\nX: y\n") << QByteArray("a b");
    QTest::newRow("empty") << QByteArray("Subject:\r\n\r\n") << QByteArray();
}

void TestImapText::fields()
{
    QFETCH(QByteArray, block);
    QTEST(headerField(block, "Subject"), "value");
}

void TestImapText::transfer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("decoded");
    const QByteArray qp("Quoted-Printable");
    QTest::newRow("7bit") << QByteArray("a=20b") << QByteArray("7bit") << QByteArray("a=20b");
    QTest::newRow("qp") << QByteArray("a=20b=\r\nc=3d") << qp << QByteArray("a bc=");
    QTest::newRow("qp LF") << QByteArray("a=\nb") << qp << QByteArray("ab");
    QTest::newRow("qp wrong") << QByteArray("a=ZZ=") << qp << QByteArray("a=ZZ");
    QTest::newRow("qp cut escape") << QByteArray("a=C") << qp << QByteArray("a");
    QTest::newRow("qp cut break") << QByteArray("a=\r") << qp << QByteArray("a");
    QTest::newRow("base64") << QByteArray("YW\r\nJj") << QByteArray("BASE64") << QByteArray("abc");
    QTest::newRow("base64 cut") << QByteArray("YWJjZ") << QByteArray("base64") << QByteArray("abc");
    QTest::newRow("unknown") << QByteArray("x") << QByteArray("uuencode") << QByteArray("x");
}

void TestImapText::transfer()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, encoding);
    QTEST(decodeTransfer(bytes, encoding), "decoded");
}

void TestImapText::transferCutAnywhere()
{
    const QByteArray whole("Gr=C3=BC=C3=9Fe=\r\n aus K=C3=B6ln");
    const QByteArray decoded = decodeQuotedPrintable(whole);
    for (qsizetype cut = 0; cut <= whole.size(); ++cut)
        QVERIFY(decoded.startsWith(decodeQuotedPrintable(whole.left(cut))));
}

void TestImapText::html_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *tag, const QString &html, const QString &text) {
        QTest::newRow(tag) << html << text;
    };
    row("tags", QStringLiteral("<p>Hello <b>wor</b>ld</p><p>x</p>"),
        QStringLiteral("Hello world x"));
    row("style", QStringLiteral("<STYLE type=a>p{}</style>a<script>if(a<b)</script>b"),
        QStringLiteral("a b"));
    row("head", QStringLiteral("<html><head><title>T</title></head><body>B"), QStringLiteral("B"));
    row("comment", QStringLiteral("a<!-- > x -->b<!-- cut"), QStringLiteral("ab"));
    row("entities", QStringLiteral("&lt;b&gt; &amp;amp; &#252;&#xFC;&uuml; &nbsp;&unknown; &"),
        QStringLiteral("<b> &amp; üüü &unknown; &"));
    row("bad numbers", QStringLiteral("&#0;&#xD800;&#x110000;&#;"),
        QStringLiteral("&#0;&#xD800;&#x110000;&#;"));
    row("less than", QStringLiteral("3 < 4 <5"), QStringLiteral("3 < 4 <5"));
    row("cut tag", QStringLiteral("a <a href=\"http://x"), QStringLiteral("a"));
    row("cut style", QStringLiteral("a<style>p{}"), QStringLiteral("a"));
    row("lone", QStringLiteral("<"), QString());
    row("closing", QStringLiteral("</"), QString());
    row("doctype", QStringLiteral("<!DOCTYPE html>a"), QStringLiteral("a"));
}

void TestImapText::html()
{
    QFETCH(QString, html);
    QTEST(htmlToText(html).simplified(), "text");
    for (qsizetype cut = 0; cut < html.size(); ++cut)
        htmlToText(QStringView(html).left(cut)); // must not crash
}

void TestImapText::structures_data()
{
    QTest::addColumn<QByteArray>("structure");
    QTest::addColumn<QByteArray>("section");
    QTest::addColumn<bool>("html");
    const QByteArray plain = "(\"TEXT\" \"PLAIN\" (\"CHARSET\" \"x\") NIL NIL \"7bit\" 1 1)";
    const QByteArray html = "(\"text\" \"html\" NIL NIL NIL \"base64\" 1 1)";
    const QByteArray attached =
        "(\"text\" \"plain\" NIL NIL NIL \"7bit\" 1 1 NIL (\"ATTACHMENT\" (\"filename\" \"a\")))";
    const QByteArray image = "(\"image\" \"png\" NIL NIL NIL \"base64\" 1)";
    QTest::newRow("plain") << plain << QByteArray("1") << false;
    QTest::newRow("html") << html << QByteArray("1") << true;
    QTest::newRow("alternative") << "(" + plain + html + " \"alternative\")" << QByteArray("1")
                                 << false;
    QTest::newRow("html first") << "(" + html + ' ' + plain + " \"alternative\")" << QByteArray("2")
                                << false;
    QTest::newRow("nested") << "((" + image + html + " \"related\")" + image + " \"mixed\")"
                            << QByteArray("1.2") << true;
    QTest::newRow("attachment only") << "(" + attached + " \"mixed\")" << QByteArray() << false;
    QTest::newRow("after attachment")
        << "(" + attached + plain + " \"mixed\")" << QByteArray("2") << false;
    QTest::newRow("image") << image << QByteArray() << false;
    QTest::newRow("empty") << QByteArray("()") << QByteArray() << false;
    QTest::newRow("nil") << QByteArray("NIL") << QByteArray() << false;
    QTest::newRow("odd") << QByteArray("((NIL) \"text\" 3 (((4))))") << QByteArray() << false;
}

void TestImapText::structures()
{
    QFETCH(QByteArray, structure);
    QFETCH(QByteArray, section);
    QFETCH(bool, html);
    ImapReader reader(structure);
    const auto part = findTextPart(reader.value());
    QVERIFY(!reader.failed());
    QCOMPARE(part ? part->section : QByteArray(), section);
    QCOMPARE(part && part->html, html);
}

void TestImapText::preview()
{
    const TextPart plain{"1", "utf-8", "quoted-printable", false};
    QCOMPARE(previewOf("Gr=C3=BC=C3=9Fe\r\n\r\n  aus =E2=80=AEK=C3", plain),
        QStringLiteral("Grüße aus K"));
    const TextPart html{"1", "iso-8859-1", "base64", true};
    QCOMPARE(previewOf(QByteArray("<p>Gr\xFC\xDF</p>\n<p>x &amp; y</p>").toBase64(), html),
        QStringLiteral("Grüß x & y"));
    QVERIFY(previewOf(QByteArray(1024, 'a'), plain).size() <= 256);
}

void TestImapText::hugeFrom()
{
    ImapFetch fetch;
    fetch.uid = 1;
    fetch.sections.insert("HEADER.FIELDS (FROM)", "From: " + QByteArray(4090, 'A'));
    fetch.sections.insert("HEADER.FIELDS (SUBJECT)", "Subject: " + QByteArray(4080, 'B'));
    const Message message = messageOf(fetch, 3);
    QVERIFY(message.from.name.size() <= 200);
    QVERIFY(message.from.address.size() <= 320);
    QVERIFY(message.subject.size() <= 500);
    QVERIFY(message.subject.startsWith(QLatin1String("BBB")));
}

void TestImapText::message()
{
    ImapFetch fetch;
    fetch.uid = 9;
    fetch.flags = Flag::Seen;
    fetch.received = QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);
    fetch.preview = "a\nb";
    fetch.sections.insert("HEADER.FIELDS (FROM)", "From: Ada <a@b>\r\n\r\n");
    fetch.sections.insert("HEADER.FIELDS (SUBJECT)", "Subject: <b>x\r\n y\r\n\r\n");
    fetch.sections.insert("HEADER.FIELDS (MESSAGE-ID)", "Message-ID: <1@b>\r\n\r\n");
    const Message message = messageOf(fetch, 17);
    QCOMPARE(message.id, QStringLiteral("17.9"));
    QCOMPARE(message.messageId, QStringLiteral("1@b"));
    QCOMPARE(message.from.full(), QStringLiteral("Ada <a@b>"));
    QCOMPARE(message.subject, QStringLiteral("<b>x y"));
    QCOMPARE(message.preview, QStringLiteral("a b"));
    QCOMPARE(message.receivedAt, *fetch.received);
    QVERIFY(!message.isUnread());
}

void TestImapText::mailboxNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("inbox") << QStringLiteral("INBOX") << QByteArray("INBOX");
    QTest::newRow("ampersand") << QStringLiteral("A & B") << QByteArray("A &- B");
    QTest::newRow("umlaut") << QStringLiteral("Entwürfe") << QByteArray("Entw&APw-rfe");
    QTest::newRow("RFC 3501") << QStringLiteral("~peter/mail/台北/日本語")
                              << QByteArray("~peter/mail/&U,BTFw-/&ZeVnLIqe-");
    QTest::newRow("beyond the BMP") << QStringLiteral("🔔") << QByteArray("&2D3dFA-");
    QTest::newRow("control") << QStringLiteral("a\r\nb") << QByteArray("a&AA0ACg-b");
    QTest::newRow("empty") << QString() << QByteArray();
}

void TestImapText::mailboxNames()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, encoded);
    QCOMPARE(encodeMailboxName(name), encoded);
    QCOMPARE(decodeMailboxName(encoded), std::optional(name));
}

void TestImapText::malformedMailboxNames()
{
    for (const char *bad : {"&", "&AP", "&!!-", "&AA-", "\xC3\xBC", "a\rb"})
        QVERIFY2(!decodeMailboxName(bad), bad);
}

QTEST_GUILESS_MAIN(TestImapText)
#include "tst_imaptext.moc"
