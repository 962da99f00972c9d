// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapclient.h"
#include "imapconversation.h"
#include "testauthority.h"

using namespace Grelot;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Grelot::FailureKind)

class TestImapLogin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void plainWithInitialResponse();
    void plainWithoutInitialResponse();
    void loginCommand();
    void loginCommandWithLiterals();
    void identifiesTheClient();
    void refusals_data();
    void refusals();
    void neverInTheClear();
    void uncleanCredentials();
    void startTls();
    void strippedStartTls();
    void injectionBeforeTls();
    void certificates_data();
    void certificates();
    void tlsOnAPlainServer();
    void silentServer();
    void providerFails();
    void abortIsSilent();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<TestAuthority> m_authority;
};

namespace {

const QByteArray greeting = "S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] hello\n";
/// From the sign-in to the end of the first sync of an empty mailbox.
const QByteArray emptyMailbox = R"(
    C: s SELECT "INBOX"
    S: * 0 EXISTS
    S: * OK [UIDVALIDITY 7] ok
    S: * OK [UIDNEXT 1] ok
    S: s OK done
    C: u UID SEARCH UNSEEN
    S: * SEARCH
    S: u OK done
)";

} // namespace

void TestImapLogin::initTestCase()
{
    m_authority = std::make_unique<TestAuthority>(m_folder.path());
}

void TestImapLogin::plainWithInitialResponse()
{
    ImapConversation c(greeting +
        "C: a AUTHENTICATE PLAIN AGFsaWNlAHNlY3JldA==\n"
        "S: a OK [CAPABILITY IMAP4rev1 IDLE] in\n" +
        emptyMailbox + "C: i IDLE\n");
    c.open();
    QVERIFY(c.settle());
    QCOMPARE(c.server.trouble(), QByteArray());
    QCOMPARE(c.signalNames, QStringLiteral("opened proven synced "));
}

void TestImapLogin::plainWithoutInitialResponse()
{
    ImapConversation c(
        "S: * OK hello\nC: c CAPABILITY\nS: * CAPABILITY IMAP4rev1 AUTH=PLAIN\nS: c OK\n"
        "C: a AUTHENTICATE PLAIN\nS: +\nc: AGFsaWNlAHNlY3JldA==\nS: a OK in\n"
        "C: c CAPABILITY\nS: * CAPABILITY IMAP4rev1 IDLE\nS: c OK\n" +
        emptyMailbox + "C: i IDLE\n");
    c.open();
    QVERIFY(c.settle());
    QCOMPARE(c.server.trouble(), QByteArray());
}

void TestImapLogin::loginCommand()
{
    ImapConversation c("S: * OK [CAPABILITY IMAP4rev1] hello\nC: a LOGIN \"alice\" \"a\\\"b\\\\\"\n"
                       "S: a OK [CAPABILITY IMAP4rev1 IDLE] in\n" +
        emptyMailbox + "C: i IDLE\n");
    c.password = QStringLiteral("a\"b\\");
    c.open();
    QVERIFY(c.settle());
    QCOMPARE(c.server.trouble(), QByteArray());
}

void TestImapLogin::loginCommandWithLiterals()
{
    ImapConversation c(
        "S: * OK [CAPABILITY IMAP4rev1] hello\nC: a LOGIN {3}\nS: + go\nc: \xC3\xA4x {2}\n"
        "S: + go\nc: \xC3\xB6\nS: a OK [CAPABILITY IMAP4rev1 IDLE] in\n" +
        emptyMailbox + "C: i IDLE\n");
    c.config.user = QStringLiteral("äx");
    c.password = QStringLiteral("ö");
    c.open();
    QVERIFY(c.settle());
    QCOMPARE(c.server.trouble(), QByteArray());
}

void TestImapLogin::identifiesTheClient()
{
    ImapConversation c("S: * OK [CAPABILITY IMAP4rev1 ID AUTH=PLAIN SASL-IR] hello\n"
                       "C: d ID (\"name\" \"Grelot\" \"version\" \"" GRELOT_VERSION
                       "\" \"x-originating-ip\" \"192.0.2.7\")\n"
                       "S: * ID NIL\nS: d NO not today\nC: a AUTHENTICATE PLAIN *\nS: a OK "
                       "[CAPABILITY IMAP4rev1 IDLE] in\n" +
        emptyMailbox + "C: i IDLE\n");
    c.config.clientAddress = QStringLiteral("192.0.2.7");
    c.open();
    QVERIFY(c.settle());
    QCOMPARE(c.server.trouble(), QByteArray());
}

void TestImapLogin::refusals_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<QString>("says");
    QTest::addColumn<int>("retryAfterSeconds");
    const QByteArray a = greeting + "C: a AUTHENTICATE PLAIN *\n";
    const auto row = [](const char *name, const QByteArray &script, FailureKind kind,
                         const char *says, int seconds = 0) {
        QTest::newRow(name) << script << kind << QString::fromLatin1(says) << seconds;
    };
    using enum FailureKind;
    row("wrong password", a + "S: a NO [AUTHENTICATIONFAILED] Authentication failed.", User,
        "password");
    row("no code", a + "S: a NO nope", User, "nope");
    row("alert", a + "S: a NO [ALERT] Application-specific password required", User,
        "Application-specific");
    row("unavailable", a + "S: a NO [UNAVAILABLE] backend down", Transient, "backend down");
    row("serverbug", a + "S: a NO [SERVERBUG] oops", Transient, "oops");
    row("limit", a + "S: a NO [LIMIT] slow down", Transient, "slow down");
    row("too many", a + "S: a NO [ALERT] Too many simultaneous connections. (Failure)", Transient,
        "simultaneous");
    row("bad", a + "S: a BAD what", Permanent, "what");
    row("bye at sign-in", a + "S: * BYE going down", Transient, "going down");
    row("cut at sign-in", a + "CLOSE", Transient, "closed");
    row("bye as greeting", "S: * BYE too many connections", Transient, "too many");
    row("refused greeting", "S: * NO not you", Transient, "not you");
    row("no greeting", "CLOSE", Transient, "closed");
    row("web page", "S: HTTP/1.1 200 OK\nS: Content-Type: text/html", Transient, "web page");
    row("not IMAP", "S: 220 mail.example.org ESMTP", Permanent, "not a working IMAP");
    row("tagged greeting", "S: g1 OK hi", Permanent, "greeting");
    row("unknown tag", greeting + "C: a AUTHENTICATE PLAIN *\nS: zz OK in", Permanent, "not given");
    row("needless continuation", a + "S: + more", Permanent, "no more");
    row("no mechanism", "S: * OK [CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=GSSAPI] hi", Permanent,
        "no way to sign in");
    const QByteArray in = a + "S: a OK [CAPABILITY IMAP4rev1 IDLE] in\n";
    row("half connected", in + "C: s SELECT *\nS: s BAD User is authenticated but not connected.",
        Transient, "not connected", 300);
    row("no such mailbox", in + "C: s SELECT *\nS: s NO [NONEXISTENT] no such mailbox", User,
        "no such mailbox");
    row("select fails", in + "C: s SELECT *\nS: s NO later", Transient, "later");
    row("no uidvalidity", in + "C: s SELECT *\nS: * 0 EXISTS\nS: s OK", Permanent, "UIDVALIDITY");
    row("bye at select", in + "C: s SELECT *\nS: * BYE index corrupt", Transient, "index corrupt");
    row("bye at search",
        in +
            "C: s SELECT *\nS: * OK [UIDVALIDITY 1] x\nS: * OK [UIDNEXT 1] x\nS: s OK\n"
            "C: u UID SEARCH UNSEEN\nS: * BYE x1",
        Transient, "x1");
    row("endless line", "s: * OK " + QByteArray(70'000, 'x'), Permanent, "65536");
    row("huge literal", "S: * OK hi\nC: c CAPABILITY\nS: * X {4294967295}", Permanent, "1048576");
}

void TestImapLogin::refusals()
{
    QFETCH(QByteArray, script);
    QFETCH(FailureKind, kind);
    QFETCH(QString, says);
    QFETCH(int, retryAfterSeconds);
    ImapConversation c(script);
    c.open();
    QTRY_VERIFY2(c.failure, c.server.trouble().constData());
    QCOMPARE(c.server.trouble(), QByteArray());
    QCOMPARE(c.failure->kind, kind);
    QVERIFY2(c.failure->text.contains(says), qPrintable(c.failure->text));
    QVERIFY(!c.failure->text.contains(c.password));
    // The server's own words are for the person, never for the log.
    const bool fromServer =
        QRegularExpression(QStringLiteral("^(NO|BAD|BYE)")).match(c.failure->detail).hasMatch();
    QVERIFY(!fromServer || !c.failure->detail.contains(says));
    QCOMPARE(
        c.failure->retryAfter.value_or(0ms), std::chrono::milliseconds(retryAfterSeconds * 1000));
    QVERIFY(!c.signalNames.contains(QLatin1String("synced")));
    QCOMPARE(c.clock.pending(), std::size_t(0));
}

void TestImapLogin::neverInTheClear()
{
    ImapConversation c("S: * OK hello");
    c.config.host = QStringLiteral("192.0.2.1");
    c.open();
    QTRY_VERIFY(c.failure);
    QCOMPARE(c.failure->kind, FailureKind::User);
    QCOMPARE(c.server.connections(), 0);
}

void TestImapLogin::uncleanCredentials()
{
    for (const QString &bad :
        {QStringLiteral("a\r\nb"), QStringLiteral("a\nb"), QString(QChar(0))}) {
        ImapConversation c(greeting);
        c.password = bad;
        c.open();
        QTRY_VERIFY(c.failure);
        QCOMPARE(c.failure->kind, FailureKind::User);
        QCOMPARE(c.server.trouble(), QByteArray());
    }
}

void TestImapLogin::startTls()
{
    ImapConversation c(
        "S: * OK [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN] hello\nC: t STARTTLS\nS: t OK go\n"
        "TLS\nC: c CAPABILITY\nS: * CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR\nS: c OK\n"
        "C: a AUTHENTICATE PLAIN *\nS: a OK [CAPABILITY IMAP4rev1 IDLE] in\n" +
        emptyMailbox + "C: i IDLE\n");
    c.server.useCertificate(m_authority->certificateFile(), m_authority->keyFile());
    c.config.security = ImapSecurity::StartTls;
    c.config.extraAuthorities = m_authority->authority();
    c.open();
    QVERIFY(c.settle());
    QCOMPARE(c.server.trouble(), QByteArray());
    QCOMPARE(c.signalNames, QStringLiteral("opened proven synced "));
}

void TestImapLogin::strippedStartTls()
{
    ImapConversation c("S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] hello");
    c.config.security = ImapSecurity::StartTls;
    c.open();
    QTRY_VERIFY(c.failure);
    QCOMPARE(c.failure->kind, FailureKind::Permanent);
    QVERIFY(c.failure->text.contains(QLatin1String("STARTTLS")));
    QCOMPARE(c.server.trouble(), QByteArray());
    QCOMPARE(c.signalNames, QString());
}

void TestImapLogin::injectionBeforeTls()
{
    // In the clear, in one packet with the go-ahead: capabilities of an attacker's choice, the end
    // of the next command, and half a line that would swallow the next real one.
    ImapConversation c(
        "S: * OK [CAPABILITY IMAP4rev1 STARTTLS] hello\nC: t STARTTLS\n"
        "s: t OK go\\r\\n* CAPABILITY IMAP4rev1 LOGINDISABLED EVIL\\r\\ng2 OK injected\\r\\n* OK "
        "half\n"
        "TLS\nC: c CAPABILITY\nS: * CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR\nS: c OK\n"
        "C: a AUTHENTICATE PLAIN *\nS: a OK [CAPABILITY IMAP4rev1 IDLE] in\n" +
        emptyMailbox + "C: i IDLE\n");
    c.server.useCertificate(m_authority->certificateFile(), m_authority->keyFile());
    c.config.security = ImapSecurity::StartTls;
    c.config.extraAuthorities = m_authority->authority();
    c.open();
    QVERIFY(c.settle());
    QCOMPARE(c.server.trouble(), QByteArray());
    QVERIFY(!c.failure);
}

void TestImapLogin::certificates_data()
{
    QTest::addColumn<int>("certificate");
    QTest::addColumn<bool>("startTls");
    for (const bool startTls : {false, true}) {
        const QByteArray way = startTls ? " over STARTTLS" : " over TLS";
        QTest::newRow("unknown authority" + way) << int(TestAuthority::Kind::Signed) << startTls;
        QTest::newRow("self-signed" + way) << int(TestAuthority::Kind::SelfSigned) << startTls;
        QTest::newRow("wrong host" + way) << int(TestAuthority::Kind::WrongHost) << startTls;
        QTest::newRow("expired" + way) << int(TestAuthority::Kind::Expired) << startTls;
    }
}

void TestImapLogin::certificates()
{
    QFETCH(int, certificate);
    QFETCH(bool, startTls);
    QTemporaryDir folder;
    const TestAuthority authority(folder.path(), TestAuthority::Kind(certificate));
    ImapConversation c(startTls
            ? "S: * OK [CAPABILITY IMAP4rev1 STARTTLS] hello\nC: t STARTTLS\nS: t OK go\nTLS\n"
            : "");
    c.server.useCertificate(authority.certificateFile(), authority.keyFile());
    if (!startTls)
        c.server.encryptFromStart();
    c.config.security = startTls ? ImapSecurity::StartTls : ImapSecurity::Tls;
    if (TestAuthority::Kind(certificate) != TestAuthority::Kind::Signed)
        c.config.extraAuthorities = authority.authority();
    c.open();
    QTRY_VERIFY(c.failure);
    QCOMPARE(c.failure->kind, FailureKind::User);
    QCOMPARE(c.failure->need, Need::Certificate);
    QVERIFY(c.failure->text.contains(QLatin1String("SHA-256")));
    QCOMPARE(c.signalNames, QString());
    QCOMPARE(c.server.trouble(), QByteArray());
}

void TestImapLogin::tlsOnAPlainServer()
{
    ImapConversation c("S: HTTP/1.1 400 Bad Request\nS: Content-Type: text/html\nCLOSE");
    c.config.security = ImapSecurity::Tls;
    c.open();
    QTRY_VERIFY(c.failure);
    QCOMPARE(c.failure->kind, FailureKind::Transient);
    QVERIFY(c.failure->text.contains(QLatin1String("encrypted")));
}

void TestImapLogin::silentServer()
{
    ImapConversation c(greeting + "C: a AUTHENTICATE PLAIN *\nWAIT\n");
    c.open();
    QVERIFY(c.settle());
    c.clock.advance(29s);
    QVERIFY(!c.failure);
    c.clock.advance(1s);
    QTRY_VERIFY(c.failure);
    QCOMPARE(c.failure->kind, FailureKind::Transient);
    QVERIFY(c.failure->text.contains(QLatin1String("30 seconds")));
}

namespace {

class LockedKeyring : public SecretProvider
{
public:
    void fetch(Answer answer) override { m_answer = std::move(answer); }
    void refused() override {}
    void answer() { m_answer(Failure{FailureKind::User, QStringLiteral("locked"), {}, {}}); }
    bool isAsked() const { return bool(m_answer); }

private:
    Answer m_answer;
};

} // namespace

void TestImapLogin::providerFails()
{
    ImapConversation c(greeting);
    LockedKeyring keyring;
    c.link = std::make_unique<ImapLink>(c.config, keyring, c.clock);
    std::optional<Failure> failure;
    connect(c.link.get(), &ImapLink::failed, this, [&](const Failure &f) { failure = f; });
    c.link->open();
    QTRY_VERIFY(keyring.isAsked());
    keyring.answer();
    QTRY_VERIFY(failure);
    QCOMPARE(failure->text, QStringLiteral("locked"));

    // An answer that comes after the link is gone is nobody's.
    ImapConversation late(greeting);
    LockedKeyring slow;
    late.link = std::make_unique<ImapLink>(late.config, slow, late.clock);
    late.link->open();
    QTRY_VERIFY(slow.isAsked());
    late.link.reset();
    slow.answer();
}

void TestImapLogin::abortIsSilent()
{
    ImapConversation c(greeting + "C: a AUTHENTICATE PLAIN *\nWAIT\n");
    c.open();
    QVERIFY(c.settle());
    QSignalSpy alive(c.link.get(), &Link::alive);
    c.link->abort();
    c.server.goOn();
    c.clock.advance(1h);
    QCoreApplication::processEvents();
    QVERIFY(!c.failure);
    QCOMPARE(alive.count(), 0);
    QCOMPARE(c.clock.pending(), std::size_t(0));
}

QTEST_GUILESS_MAIN(TestImapLogin)
#include "tst_imaplogin.moc"
