// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "dovecotserver.h"
#include "signinrun.h"

#include <QTest>

using namespace Grelot;

/// Signing in to a real Dovecot, in each way that it offers and over each kind of connection.
class TestImapLogins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mechanisms_data();
    void mechanisms();
    void connections_data();
    void connections();
    void passwordOutsideAscii();
    void certificates_data();
    void certificates();

private:
    static ImapConfig config(const DovecotServer &server, ImapSecurity security)
    {
        ImapConfig result;
        result.host = QStringLiteral("localhost");
        result.port = security == ImapSecurity::Tls ? server.tlsPort() : server.port();
        result.security = security;
        result.user = QStringLiteral("alice");
        result.extraAuthorities = server.authority();
        return result;
    }
    static QString password() { return QString::fromLatin1(DovecotServer::password()); }
    /// Waits for the end; Dovecot holds a refusal back for some seconds.
    static bool ends(const SignInRun &run)
    {
        return QTest::qWaitFor([&run] { return run.isOver(); }, 30'000);
    }
};

void TestImapLogins::mechanisms_data()
{
    QTest::addColumn<QByteArray>("offered");
    QTest::addColumn<QByteArray>("used");
    const auto row = [](const char *offered, const char *used) {
        QTest::newRow(offered) << QByteArray(offered) << QByteArray(used);
    };
    row("plain login scram-sha-1 scram-sha-256", "SCRAM-SHA-256");
    row("plain login scram-sha-1", "SCRAM-SHA-1");
    row("plain login", "PLAIN");
}

void TestImapLogins::mechanisms()
{
    QFETCH(QByteArray, offered);
    QFETCH(QByteArray, used);
    DovecotServer server;
    server.configure("auth_mechanisms = " + offered);
    server.start();
    const ImapConfig tls = config(server, ImapSecurity::Tls);
    // Dovecot slows down who was refused: the right one first.
    SignInRun right(tls, passwordOf(password()), freshNonce());
    QVERIFY(ends(right));
    QVERIFY2(right.finished, right.trouble());
    QCOMPARE(right.login.method(), used);
    QCOMPARE(right.secrets.refusals, 0);

    SignInRun wrong(tls, passwordOf(password() + u'x'), freshNonce());
    QVERIFY(ends(wrong));
    QVERIFY(!wrong.finished);
    QCOMPARE(wrong.failure->kind, FailureKind::User);
    QCOMPARE(wrong.failure->need, Need::Password);
    QCOMPARE(wrong.login.method(), used);
    QCOMPARE(wrong.secrets.refusals, 1);
}

void TestImapLogins::connections_data()
{
    QTest::addColumn<ImapSecurity>("security");
    QTest::newRow("TLS") << ImapSecurity::Tls;
    QTest::newRow("STARTTLS") << ImapSecurity::StartTls;
    QTest::newRow("in the clear on loopback") << ImapSecurity::None;
}

void TestImapLogins::connections()
{
    QFETCH(ImapSecurity, security);
    DovecotServer server;
    server.configure("auth_mechanisms = plain scram-sha-256");
    server.start();
    SignInRun run(config(server, security), passwordOf(password()), freshNonce());
    QVERIFY(ends(run));
    QVERIFY2(run.finished, run.trouble());
    QCOMPARE(run.login.method(), QByteArray("SCRAM-SHA-256"));
    QCOMPARE(run.client.isEncrypted(), security != ImapSecurity::None);
    QVERIFY(run.client.isEnabled("QRESYNC"));
}

void TestImapLogins::passwordOutsideAscii()
{
    DovecotServer server;
    server.configure("auth_mechanisms = plain scram-sha-1 scram-sha-256");
    server.start();
    // Refused as a password, not as something that cannot be read.
    SignInRun run(config(server, ImapSecurity::Tls), passwordOf(QStringLiteral("p\u00E4ss,w=rd")),
        freshNonce());
    QVERIFY(ends(run));
    QVERIFY(run.failure);
    QCOMPARE(run.failure->need, Need::Password);
}

void TestImapLogins::certificates_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<ImapSecurity>("security");
    for (const ImapSecurity security : {ImapSecurity::Tls, ImapSecurity::StartTls}) {
        const char *way = security == ImapSecurity::Tls ? "TLS" : "STARTTLS";
        QTest::addRow("self-signed, %s", way) << int(TestAuthority::Kind::SelfSigned) << security;
        QTest::addRow("wrong host, %s", way) << int(TestAuthority::Kind::WrongHost) << security;
        QTest::addRow("expired, %s", way) << int(TestAuthority::Kind::Expired) << security;
    }
}

void TestImapLogins::certificates()
{
    QFETCH(int, kind);
    QFETCH(ImapSecurity, security);
    DovecotServer server{TestAuthority::Kind(kind)};
    server.start();
    SignInRun run(config(server, security), passwordOf(password()), freshNonce());
    QVERIFY(ends(run));
    QVERIFY(!run.finished);
    QCOMPARE(run.failure->kind, FailureKind::User);
    QCOMPARE(run.failure->need, Need::Certificate);
    QCOMPARE(run.secrets.fetched, 0); // it was not even asked for
}

QTEST_GUILESS_MAIN(TestImapLogins)
#include "tst_imaplogins.moc"
