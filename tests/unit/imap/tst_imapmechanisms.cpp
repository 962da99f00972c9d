// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "saslmechanism.h"
#include "scriptedimapserver.h"
#include "signinrun.h"

#include <QTest>

using namespace Grelot;

namespace {

const QByteArray joinedNonce = "rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0";
const QByteArray tokenText = "ya29.t0ken";
const QByteArray bearer = "\x01"
                          "auth=Bearer " +
    tokenText + "\x01\x01";

QByteArray greeting(const QByteArray &capabilities)
{
    return "S: * OK [CAPABILITY IMAP4rev1 " + capabilities + "] hello\n";
}

/// A conversation of RFC 7677 3 up to our proof, user "user", password "pencil".
QByteArray upToProof()
{
    return "C: a AUTHENTICATE SCRAM-SHA-256 " +
        QByteArray("n,,n=user,r=rOprNGfwEbeRWgbNEkqO").toBase64() + "\nS: + " +
        QByteArray("r=" + joinedNonce + ",s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096").toBase64() + "\nc: " +
        QByteArray("c=biws,r=" + joinedNonce + ",p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=")
            .toBase64() +
        '\n';
}

QByteArray challenge(const QByteArray &text)
{
    return "S: + " + text.toBase64() + '\n';
}

QByteArray plainOf(const QByteArray &user, const QByteArray &password)
{
    return (QByteArray(1, '\0') + user + '\0' + password).toBase64();
}

const QByteArray proven = challenge("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=") + "c:\n";
const QByteArray scramOffer = "SASL-IR AUTH=PLAIN AUTH=SCRAM-SHA-1 AUTH=SCRAM-SHA-256";
const QByteArray welcome = "S: a OK [CAPABILITY IMAP4rev1] in\n";
const QByteArray wrong = "S: a NO [AUTHENTICATIONFAILED] Authentication failed.\n";
const QByteArray explained = challenge(R"({"status":"invalid_token","scope":"mail"})");

} // namespace

Q_DECLARE_METATYPE(Grelot::Secret)

/// Which way of signing in is taken, and what is said on it.
class TestImapMechanisms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choice_data();
    void choice();
    void signsIn_data();
    void signsIn();
    void refuses_data();
    void refuses();
    void whatIsRefusedForGoodSaysWhatIsNeeded();
    void tokenOnlyEncrypted();
    void uncleanToken();

private:
    static ImapConfig config(const ScriptedImapServer &server)
    {
        ImapConfig result;
        result.host = QStringLiteral("127.0.0.1");
        result.port = server.port();
        result.security = ImapSecurity::None;
        result.user = QStringLiteral("user");
        return result;
    }
};

void TestImapMechanisms::choice_data()
{
    QTest::addColumn<QByteArray>("capabilities");
    QTest::addColumn<QByteArray>("forPassword");
    QTest::addColumn<QByteArray>("forToken");
    const auto row = [](const char *name, const char *capabilities, const char *forPassword,
                         const char *forToken) {
        QTest::newRow(name) << QByteArray(capabilities) << QByteArray(forPassword)
                            << QByteArray(forToken);
    };
    row("all",
        "AUTH=LOGIN AUTH=PLAIN AUTH=XOAUTH2 AUTH=SCRAM-SHA-1 AUTH=OAUTHBEARER "
        "AUTH=SCRAM-SHA-256",
        "SCRAM-SHA-256 SCRAM-SHA-1 PLAIN LOGIN", "OAUTHBEARER XOAUTH2");
    row("Gmail", "AUTH=XOAUTH2 AUTH=PLAIN AUTH=PLAIN-CLIENTTOKEN AUTH=OAUTHBEARER", "PLAIN LOGIN",
        "OAUTHBEARER XOAUTH2");
    row("Outlook", "AUTH=PLAIN AUTH=XOAUTH2", "PLAIN LOGIN", "XOAUTH2");
    row("before TLS", "STARTTLS LOGINDISABLED", "", "");
    row("the command only", "IDLE", "LOGIN", "");
    row("AUTH=LOGIN is not wanted", "AUTH=LOGIN LOGINDISABLED", "", "");
    row("bound to the channel", "AUTH=SCRAM-SHA-256-PLUS LOGINDISABLED", "", "");
}

void TestImapMechanisms::choice()
{
    QFETCH(QByteArray, capabilities);
    const QByteArrayList names = capabilities.split(' ');
    const auto chosen = [&names](Secret::Kind kind) {
        QByteArrayList result;
        for (const SaslMechanism mechanism : suitableMechanisms({names.begin(), names.end()}, kind))
            result.append(mechanismName(mechanism));
        return result.join(' ');
    };
    QTEST(chosen(Secret::Kind::Password), "forPassword");
    QTEST(chosen(Secret::Kind::Token), "forToken");
}

void TestImapMechanisms::signsIn_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<Secret>("secret");
    QTest::addColumn<QByteArray>("method");
    const Secret pencil = passwordOf(QStringLiteral("pencil"));
    const Secret token = tokenOf(QString::fromLatin1(tokenText));
    QTest::newRow("SCRAM-SHA-256") << greeting(scramOffer) + upToProof() + proven + welcome
                                   << pencil << QByteArray("SCRAM-SHA-256");
    QByteArray slow = upToProof();
    const qsizetype line = slow.indexOf('\n');
    const qsizetype space = slow.lastIndexOf(' ', line);
    slow.replace(space, 1, "\nS: +\nc: ");
    QTest::newRow("SCRAM without initial response") << greeting("AUTH=SCRAM-SHA-256") + slow +
            proven + welcome << pencil << QByteArray("SCRAM-SHA-256");
    QTest::newRow("SCRAM-SHA-1 with nothing to prove against, then PLAIN")
        << greeting("SASL-IR AUTH=SCRAM-SHA-1 AUTH=PLAIN") + "C: a AUTHENTICATE SCRAM-SHA-1 *\n" +
            wrong + "C: a AUTHENTICATE PLAIN " + plainOf("user", "pencil") + '\n' + welcome
        << pencil << QByteArray("PLAIN");
    QTest::newRow("both SCRAMs misunderstood, then LOGIN")
        << greeting("SASL-IR AUTH=SCRAM-SHA-1 AUTH=SCRAM-SHA-256") +
            "C: a AUTHENTICATE SCRAM-SHA-256 *\nS: a BAD what\nC: a LOGIN \"user\" \"pencil\"\n" +
            welcome
        << pencil << QByteArray("LOGIN");
    QTest::newRow("a password that SCRAM cannot carry")
        << greeting(scramOffer) + "C: a AUTHENTICATE PLAIN " + plainOf("user", "a\x07") + '\n' +
            welcome
        << passwordOf(QStringLiteral("a\u0007")) << QByteArray("PLAIN");
    QTest::newRow("OAUTHBEARER") << greeting("SASL-IR AUTH=XOAUTH2 AUTH=OAUTHBEARER") +
            "C: a AUTHENTICATE OAUTHBEARER *\n" +
            welcome << token << QByteArray("OAUTHBEARER");
    QTest::newRow("XOAUTH2") << greeting("SASL-IR AUTH=PLAIN AUTH=XOAUTH2") +
            "C: a AUTHENTICATE XOAUTH2 " + ("user=user" + bearer).toBase64() + '\n' +
            welcome << token << QByteArray("XOAUTH2");
    QTest::newRow("XOAUTH2 without initial response") << greeting("AUTH=XOAUTH2") +
            "C: a AUTHENTICATE XOAUTH2\nS: +\nc: " + ("user=user" + bearer).toBase64() + '\n' +
            welcome << token << QByteArray("XOAUTH2");
}

void TestImapMechanisms::signsIn()
{
    QFETCH(QByteArray, script);
    QFETCH(Secret, secret);
    ScriptedImapServer server(script);
    SignInRun run(config(server), secret);
    QTRY_VERIFY2(run.isOver(), server.trouble().constData());
    QVERIFY2(run.finished, run.trouble());
    QCOMPARE(server.trouble(), QByteArray());
    QTEST(run.login.method(), "method");
    QCOMPARE(run.secrets.refusals, 0);
}

void TestImapMechanisms::refuses_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<Secret>("secret");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("refusals"); // of which the provider is told
    QTest::addColumn<QString>("says");
    const Secret pencil = passwordOf(QStringLiteral("pencil"));
    const Secret token = tokenOf(QString::fromLatin1(tokenText));
    const auto row = [](const char *name, const QByteArray &script, const Secret &secret,
                         FailureKind kind, int refusals, const char *says) {
        QTest::newRow(name) << script << secret << int(kind) << refusals
                            << QString::fromLatin1(says);
    };
    using enum FailureKind;
    const QByteArray scram = greeting(scramOffer) + upToProof();
    const char *unproven = "The server could not prove that it knows the password";
    row("wrong password", scram + wrong, pencil, User, 1, "password");
    row("wrong password, explained", scram + challenge("e=invalid-proof") + "c:\n" + wrong, pencil,
        User, 1, "password");
    row("error, and let in", scram + challenge("e=invalid-proof") + "c:\n" + welcome, pencil,
        Permanent, 0, unproven);
    row("false signature", scram + challenge("v=c2Vzc2lvbg=="), pencil, Permanent, 0, unproven);
    row("no signature", scram + welcome, pencil, Permanent, 0, unproven);
    row("not asked for a proof",
        greeting(scramOffer) + "C: a AUTHENTICATE SCRAM-SHA-256 *\n" + welcome, pencil, Permanent,
        0, unproven);
    row("a challenge too many", scram + proven + "S: + more\n", pencil, Permanent, 0, "no more");
    const QByteArray first = greeting(scramOffer) + "C: a AUTHENTICATE SCRAM-SHA-256 *\n";
    row("not base64", first + "S: + ???\n", pencil, Permanent, 0, "cannot be read");
    row("somebody else's", first + challenge("r=other,s=c2FsdA==,i=4096"), pencil, Permanent, 0,
        "somebody else's");
    row("too few rounds", first + challenge("r=" + joinedNonce + ",s=c2FsdA==,i=1"), pencil,
        Permanent, 0, "less than 4096");
    row("too many rounds", first + challenge("r=" + joinedNonce + ",s=c2FsdA==,i=2000000000"),
        pencil, Permanent, 0, "more than 100000");
    row("away before the challenge", first + "S: a NO [UNAVAILABLE] later\n", pencil, Transient, 0,
        "later");
    row("nothing but SCRAM, and not for this user",
        greeting("SASL-IR LOGINDISABLED AUTH=SCRAM-SHA-1") + "C: a AUTHENTICATE SCRAM-SHA-1 *\n" +
            wrong,
        pencil, User, 1, "password");
    row("XOAUTH2 refused",
        greeting("SASL-IR AUTH=XOAUTH2") + "C: a AUTHENTICATE XOAUTH2 *\n" + explained + "c:\n" +
            wrong,
        token, User, 1, "Sign in again");
    row("OAUTHBEARER refused",
        greeting("SASL-IR AUTH=OAUTHBEARER") + "C: a AUTHENTICATE OAUTHBEARER *\n" + explained +
            "c: AQ==\n" + wrong,
        token, User, 1, "Sign in again");
    row("refused without end",
        greeting("SASL-IR AUTH=XOAUTH2") + "C: a AUTHENTICATE XOAUTH2 *\n" + explained + "c:\n" +
            explained,
        token, Permanent, 0, "no more");
    row("no way for a token", greeting("SASL-IR AUTH=PLAIN"), token, Permanent, 0, "OAuth 2");
    row("no way for a password", greeting("LOGINDISABLED AUTH=XOAUTH2"), pencil, Permanent, 0,
        "no way to sign in");
}

void TestImapMechanisms::refuses()
{
    QFETCH(QByteArray, script);
    QFETCH(Secret, secret);
    QFETCH(int, kind);
    QFETCH(QString, says);
    ScriptedImapServer server(script);
    SignInRun run(config(server), secret);
    QTRY_VERIFY2(run.isOver(), server.trouble().constData());
    QVERIFY(!run.finished);
    QCOMPARE(server.trouble(), QByteArray());
    QCOMPARE(int(run.failure->kind), kind);
    QVERIFY2(run.failure->text.contains(says), run.trouble());
    QCOMPARE(
        run.failure->need, run.failure->kind == FailureKind::User ? Need::Password : Need::Nothing);
    QTEST(run.secrets.refusals, "refusals");
    QVERIFY(!run.failure->text.contains(secret.value));
    QVERIFY(!run.failure->detail.contains(secret.value));
}

void TestImapMechanisms::whatIsRefusedForGoodSaysWhatIsNeeded()
{
    ScriptedImapServer server(greeting("SASL-IR AUTH=XOAUTH2") + "C: a AUTHENTICATE XOAUTH2 *\n" +
        explained + "c:\n" + wrong);
    SignInRun run(config(server), tokenOf(QString::fromLatin1(tokenText)));
    run.secrets.remedyNeed = Need::SignIn;
    QTRY_VERIFY2(run.isOver(), server.trouble().constData());
    QVERIFY(run.failure);
    QCOMPARE(run.failure->kind, FailureKind::User);
    QCOMPARE(run.failure->need, Need::SignIn);
}

void TestImapMechanisms::tokenOnlyEncrypted()
{
    // Linux takes 0.0.0.0 for this machine; to us it is a host like any other.
    for (const bool isToken : {false, true}) {
        ScriptedImapServer server(greeting("SASL-IR AUTH=PLAIN AUTH=XOAUTH2") +
            (isToken ? "" : "C: a AUTHENTICATE PLAIN *\n" + welcome));
        ImapConfig beyond = config(server);
        beyond.host = QStringLiteral("0.0.0.0");
        beyond.allowInsecure = true;
        SignInRun run(beyond,
            isToken ? tokenOf(QStringLiteral("t0ken")) : passwordOf(QStringLiteral("pencil")));
        QTRY_VERIFY2(run.isOver(), server.trouble().constData());
        QCOMPARE(run.finished, !isToken);
        QCOMPARE(server.trouble(), QByteArray());
        if (isToken) {
            QCOMPARE(run.failure->kind, FailureKind::User);
            QVERIFY(run.failure->text.contains(QLatin1String("without encryption")));
        }
    }
}

void TestImapMechanisms::uncleanToken()
{
    ScriptedImapServer server(greeting("SASL-IR AUTH=XOAUTH2"));
    SignInRun run(config(server), tokenOf(QStringLiteral("t\u0001host=evil")));
    QTRY_VERIFY(run.isOver());
    QVERIFY(run.failure);
    QCOMPARE(run.failure->kind, FailureKind::User);
    QCOMPARE(server.trouble(), QByteArray());
}

QTEST_GUILESS_MAIN(TestImapMechanisms)
#include "tst_imapmechanisms.moc"
