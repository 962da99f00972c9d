// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "scriptedimapserver.h"
#include "signinrun.h"
#include "testauthority.h"

#include <QTest>

using namespace Grelot;

/// What may stand between the first byte and the sign-in: a web page instead of a mail server, and
/// words that somebody on the way puts before the encryption.
class TestImapOpenings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_authority = std::make_unique<TestAuthority>(m_folder.path()); }
    void webPages_data();
    void webPages();
    void wordsBeforeTls_data();
    void wordsBeforeTls();

private:
    ImapConfig config(const ScriptedImapServer &server, ImapSecurity security) const
    {
        ImapConfig result;
        result.host = QStringLiteral("localhost");
        result.port = server.port();
        result.security = security;
        result.extraAuthorities = m_authority->authority();
        result.user = QStringLiteral("alice");
        return result;
    }
    void prepare(ScriptedImapServer &server) const
    {
        server.useCertificate(m_authority->certificateFile(), m_authority->keyFile());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TestAuthority> m_authority;
};

void TestImapOpenings::webPages_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<ImapSecurity>("security");
    QTest::addColumn<bool>("byteByByte");
    const QByteArray answer = "s: HTTP/1.1 400 Bad Request\\r\\nServer: nginx\\r\\n\\r\\n<html>\n";
    const QByteArray endless = "s: <!DOCTYPE html>" + QByteArray(2'000, 'x') + '\n';
    for (const ImapSecurity security :
        {ImapSecurity::Tls, ImapSecurity::StartTls, ImapSecurity::None}) {
        const int way = int(security);
        QTest::addRow("answer %d", way) << answer << security << false;
        QTest::addRow("answer, byte by byte %d", way) << answer << security << true;
        QTest::addRow("page without a line's end %d", way) << endless << security << false;
        QTest::addRow("page after a blank line %d", way)
            << QByteArray("s: \\r\\n <HTML>\\r\\n\n") << security << false;
    }
}

void TestImapOpenings::webPages()
{
    QFETCH(QByteArray, page);
    QFETCH(ImapSecurity, security);
    QFETCH(bool, byteByByte);
    ScriptedImapServer server(page);
    prepare(server);
    if (security == ImapSecurity::Tls)
        server.encryptFromStart();
    if (byteByByte)
        server.sendByteByByte();
    SignInRun run(config(server, security), passwordOf(QStringLiteral("pencil")));
    QTRY_VERIFY2(run.isOver(), server.trouble().constData());
    QVERIFY(run.failure);
    QCOMPARE(run.failure->kind, FailureKind::Transient);
    QVERIFY2(run.failure->text.contains(QLatin1String("web page")), run.trouble());
    QVERIFY(!run.failure->text.contains(QLatin1String("nginx")));
    QCOMPARE(server.trouble(), QByteArray()); // nothing was said to it
    QCOMPARE(run.secrets.fetched, 0);
}

void TestImapOpenings::wordsBeforeTls_data()
{
    QTest::addColumn<QByteArray>("words"); // "t" is the tag of STARTTLS
    QTest::newRow("before the go-ahead")
        << QByteArray("s: * ENABLED QRESYNC\\r\\n* CAPABILITY IMAP4rev1 LOGINDISABLED EVIL\\r\\n"
                      "* 5 EXISTS\\r\\n* STATUS INBOX (MESSAGES 5)\\r\\n\nS: t OK go\n");
    QTest::newRow("behind the go-ahead")
        << QByteArray("s: t OK [CAPABILITY IMAP4rev1 EVIL] go\\r\\n* ENABLED QRESYNC\\r\\n* "
                      "CAPABILITY IMAP4rev1 LOGINDISABLED EVIL\\r\\ng2 OK injected\\r\\n\n");
    QTest::newRow("half a line") << QByteArray("s: t OK go\\r\\n* OK swallows what follows \n");
    QTest::newRow("half a literal") << QByteArray("s: t OK go\\r\\n* X {400}\\r\\nand \n");
    QTest::newRow("an end of the connection") << QByteArray("s: t OK go\\r\\n* BYE\\r\\n\n");
}

void TestImapOpenings::wordsBeforeTls()
{
    QFETCH(QByteArray, words);
    ScriptedImapServer server(
        "S: * OK [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN SASL-IR] hello\nC: t STARTTLS\n" +
        words +
        "TLS\nC: c CAPABILITY\nS: * CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR\nS: c OK\n"
        "C: a AUTHENTICATE PLAIN *\nS: a OK [CAPABILITY IMAP4rev1 IDLE] in\n");
    prepare(server);
    SignInRun run(config(server, ImapSecurity::StartTls), passwordOf(QStringLiteral("pencil")));
    QTRY_VERIFY2(run.isOver(), server.trouble().constData());
    QVERIFY2(run.finished, run.trouble());
    QCOMPARE(server.trouble(), QByteArray());
    QVERIFY(!run.client.isEnabled("QRESYNC"));
    QVERIFY(!run.client.has("EVIL"));
}

QTEST_GUILESS_MAIN(TestImapOpenings)
#include "tst_imapopenings.moc"
