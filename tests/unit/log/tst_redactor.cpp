// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "redactor.h"

#include <QTest>

using namespace Grelot;

namespace {

PersonalWords adasWords()
{
    return {{QStringLiteral("Work"), QStringLiteral("Zuhause")},
        {QStringLiteral("ada.lovelace"), QStringLiteral("bo"), QStringLiteral("alice")},
        {QStringLiteral("imap.analytical.example"), QStringLiteral("nas")},
        {QStringLiteral("Divorce papers, second draft"), QStringLiteral("Geheim"),
            QStringLiteral("Charles  Babbage"), QStringLiteral("Archive/Lawyer")}};
}

} // namespace

class RedactorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeft_data();
    void nothingIsLeft();
    void legibleRemains_data();
    void legibleRemains();
    void placeholdersAreStable();
    void placeholdersCannotBeForged();
    void manyThings();
};

void RedactorTest::nothingIsLeft_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("gone");
    const auto row = [](const char *name, const QString &line, const QStringList &gone) {
        QTest::newRow(name) << line << gone;
    };
    const auto words = [](const char *list) { return QString::fromUtf8(list).split(u'|'); };
    row("address", QStringLiteral("from ada@example.org to <bob@mail.example>"),
        words("ada|bob|example"));
    row("address, accents", QStringLiteral("von jürgen@müller.example"), words("jürgen|müller"));
    row("address, plus", QStringLiteral("ada+shop_1@example.org."), words("ada|shop|example"));
    row("address, quoted", QStringLiteral("\"ada lovelace\"@example.org"), words("ada|example"));
    row("address, no dot", QStringLiteral("mail for root@backbone failed"), words("root|backbone"));
    row("address, encoded", QStringLiteral("after=x&user=ada%40example.org"), words("ada|example"));
    row("mailto", QStringLiteral("mailto:ada@example.org?subject=hello"),
        words("ada|example|hello"));
    row("name before an address", QStringLiteral("Go away, Eve Moneypenny <e@example.org>"),
        words("eve|moneypenny|example"));
    row("Message-ID", QStringLiteral("<20260101.4711@laptop.babbage.example>"),
        words("4711|laptop|babbage"));
    row("URL", QStringLiteral("push+https://ada@example.org:8443/box/secret?token=abc failed"),
        words("ada|example|8443|box|secret|abc"));
    row("URL in brackets", QStringLiteral("(https://example.org/u/ada)"), words("example|ada"));
    row("URL, IPv6", QStringLiteral("wss://[2001:db8::17]:443/x"), words("2001|db8"));
    row("host", QStringLiteral("Host mail.example.co.uk not found"), words("mail.|example|co.uk"));
    row("host, upper case", QStringLiteral("MAIL.EXAMPLE.ORG: refused"), words("mail|example"));
    row("host, international", QStringLiteral("xn--mller-kva.example, müller.example"),
        words("xn--|kva|müller"));
    row("host and port", QStringLiteral("connect to example.org:993"), words("example"));
    row("host with a dot", QStringLiteral("example.org. does not answer"), words("example"));
    row("known host alone", QStringLiteral("nas refuses connections; nas:993"), words("nas"));
    row("below a known host", QStringLiteral("ada.imap.analytical.example"),
        words("ada|imap|analytical"));
    row("host with a user's name", QStringLiteral("bo.example.org and alice-laptop"),
        words("bo.|example|alice"));
    row("IPv4", QStringLiteral("peer 203.0.113.7:993 (198.51.100.1)"), words("203.0|113.7|198.51"));
    row("IPv6", QStringLiteral("peer 2001:db8:0:1::5 and fe80::1%eth0"), words("2001|db8|fe80"));
    row("user", QStringLiteral("user ada.lovelace, then bo, then ALICE2"),
        words("ada|lovelace| bo|alice"));
    row("account", QStringLiteral("Work: connected; zuhause: waiting"), words("work|zuhause"));
    row("subject", QStringLiteral("fetched Divorce papers, second draft (2 kB)"),
        words("divorce|papers|second|draft"));
    row("subject, one word", QStringLiteral("fetched GEHEIM twice"), words("geheim"));
    row("person", QStringLiteral("Charles Babbage wrote"), words("charles|babbage"));
    row("mailbox", QStringLiteral("SELECT Archive/Lawyer"), words("archive|lawyer"));
    row("quotation", QStringLiteral("the server says \"your bill, Mrs King\" and 'call Bob'"),
        words("bill|king|bob"));
    row("quotation, typographic", QStringLiteral("NO „Frau Meier“ «M. Dupont» “Ms Doe” ‘Roe’"),
        words("meier|dupont|doe|roe"));
    row("quotation, cut", QStringLiteral("NO \"your bill, Mrs King"), words("bill|king"));
    row("encoded word", QStringLiteral("Subject: =?utf-8?B?R2VoZWlt?= =?utf-8?q?H=C3=A9?="),
        words("R2VoZWlt|C3=A9"));
    row("bearer", QStringLiteral("Authorization: Bearer abc.def"), words("bearer|abc|def"));
    row("basic", QStringLiteral("sent Basic YWRhOnB3"), words("YWRhOnB3"));
    row("login", QStringLiteral("a1 LOGIN eve pass word"), words("eve|word"));
    row("authenticate", QStringLiteral("a1 AUTHENTICATE PLAIN AGV2ZQBwdw=="), words("AGV2Z"));
    row("password", QStringLiteral("password=hunter2 tried"), words("hunter2"));
    row("JSON", QStringLiteral(R"({"access_token":"ya29","x":1})"), words("ya29"));
    row("cookie", QStringLiteral("Set-Cookie: sid=short; path=/"), words("short"));
    row("token", QStringLiteral("got eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln"),
        words("eyJ|c2ln"));
    row("hex", QStringLiteral("key 0123456789abcdef0123456789abcdef"), words("0123|cdef"));
    row("base64", QStringLiteral("blob AbCdEfGhIjKlMnOpQrStUvWx"), words("AbCd"));
    row("uuid", QStringLiteral("device 3f2504e0-4f89-11d3-9a0c-0305e82c3301"), words("3f25|3301"));
    row("home", QStringLiteral("cannot read /home/eve/.local/x or C:\\Users\\Eve\\x"),
        words("eve"));
    row("a placeholder's sign", QStringLiteral("\uE000\uE001 ada@example.org"), words("ada"));
}

void RedactorTest::nothingIsLeft()
{
    QFETCH(QString, line);
    QFETCH(QStringList, gone);
    // Alone, and amid other lines.
    for (const QString &text :
        {line, QStringLiteral("before\n") + line + QStringLiteral("\nafter")}) {
        const QString result = Redactor(adasWords()).redact(text);
        for (const QString &word : gone)
            QVERIFY2(!result.contains(word, Qt::CaseInsensitive), qPrintable(result));
        QVERIFY2(result.contains(u'<'), qPrintable(result));
        for (const QChar c : result)
            QVERIFY(c.unicode() < 0xE000 || c.unicode() > 0xF8FF);
        QCOMPARE(result.contains(QStringLiteral("\nafter")), text != line);
    }
}

void RedactorTest::legibleRemains_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("result");
    const auto same = [](const char *name, const char *line) {
        QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(line);
    };
    same("sentence", "The server stopped answering. Grelot connects again by itself.");
    same("time", "at 2026-11-26T01:09:18.123Z, 10:42:07 here");
    same("loopback", "connected to localhost, 127.0.0.1 and ::1 on port 993");
    same("numbers", "retry in 12000 ms, attempt 3 of 6, 0.5 s");
    same("states", "needs-user, imap-notify, server-sent events, WebSocket 101");
    same("apostrophe", "the server's answer isn't there, nobody's fault");
    same("network is not work", "the network is back");
    QTest::newRow("account and host")
        << QStringLiteral("Work: imap.analytical.example closed the connection")
        << QStringLiteral("<account-1>: <host-1> closed the connection");
    QTest::newRow("URL") << QStringLiteral("opening wss://example.org/events now")
                         << QStringLiteral("opening wss://<url-1> now");
    QTest::newRow("nothing") << QString() << QString();
}

void RedactorTest::legibleRemains()
{
    QFETCH(QString, line);
    QTEST(Redactor(adasWords()).redact(line), "result");
}

void RedactorTest::placeholdersAreStable()
{
    Redactor redactor(adasWords());
    const QString text = redactor.redact(QStringLiteral(
        "a.example b.example A.Example\nzuhause: b.example, nas\nx@y.example X@Y.EXAMPLE"));
    QCOMPARE(text,
        QStringLiteral("<host-3> <host-4> <host-3>\n<account-2>: <host-4>, <host-2>\n"
                       "<address-1> <address-1>"));
    QCOMPARE(redactor.redact(QStringLiteral("c.example b.example")),
        QStringLiteral("<host-5> <host-4>"));
}

void RedactorTest::placeholdersCannotBeForged()
{
    PersonalWords words;
    words.accounts =
        QStringList{QStringLiteral("account"), QStringLiteral("1"), QString(u'\uE000')};
    words.texts = QStringList{QStringLiteral("host"), QString(), QStringLiteral("  ")};
    QCOMPARE(Redactor(words).redact(QStringLiteral("account 1 host x.example")),
        QStringLiteral("<account-1> <account-2> <text-1> <host-1>"));
}

void RedactorTest::manyThings()
{
    QString text;
    for (int i = 0; i < 7'000; ++i)
        text += QStringLiteral("u%1@example.org\n").arg(i);
    const QString result = Redactor({}).redact(text);
    QVERIFY(!result.contains(QStringLiteral("example")));
    QCOMPARE(result.count(u'\n'), 7'000);
    QVERIFY(result.endsWith(QStringLiteral("<address-6000>\n")));
}

QTEST_APPLESS_MAIN(RedactorTest)
#include "tst_redactor.moc"
