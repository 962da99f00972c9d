// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "accounturl.h"

#include <QTest>

using namespace Grelot;

class TestAccountUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWrites_data();
    void readsAndWrites();
    void httpUrls_data();
    void httpUrls();
    void plainSchemes_data();
    void plainSchemes();
    void refuses_data();
    void refuses();
    void neverRepeatsAPassword_data();
    void neverRepeatsAPassword();
    void asianAndAccentedHostsBecomeAscii();
};

namespace {

std::optional<AccountUrl> accepted(const QString &text)
{
    const auto parsed = AccountUrl::parse(text);
    if (const auto *url = std::get_if<AccountUrl>(&parsed))
        return *url;
    return std::nullopt;
}

QString refusal(const QString &text)
{
    const auto parsed = AccountUrl::parse(text);
    const auto *failure = std::get_if<Failure>(&parsed);
    return failure && failure->kind == FailureKind::User ? failure->text : QString();
}

} // namespace

Q_DECLARE_METATYPE(Grelot::SourceKind)
Q_DECLARE_METATYPE(Grelot::Encryption)

void TestAccountUrl::readsAndWrites_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<SourceKind>("kind");
    QTest::addColumn<Encryption>("encryption");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("written");

    const auto row = [](const char *text, SourceKind kind, Encryption encryption, const char *user,
                         const char *host, int port, const char *path, const char *written) {
        QTest::newRow(text) << QString::fromUtf8(text) << kind << encryption
                            << QString::fromUtf8(user) << QString::fromUtf8(host) << port
                            << QString::fromUtf8(path) << QString::fromUtf8(written);
    };
    using enum SourceKind;
    using enum Encryption;
    row("push+https://alice@mail.example.org", Gateway, Tls, "alice", "mail.example.org", 443,
        "/push/v1", "push+https://alice@mail.example.org/push/v1");
    row("  push+https://alice@mail.example.org/  ", Gateway, Tls, "alice", "mail.example.org", 443,
        "/push/v1", "push+https://alice@mail.example.org/push/v1");
    row("PUSH+HTTPS://alice@Mail.Example.ORG:8443/x/y/", Gateway, Tls, "alice", "mail.example.org",
        8443, "/x/y", "push+https://alice@mail.example.org:8443/x/y");
    row("push+https://alice@h/a/../b", Gateway, Tls, "alice", "h", 443, "/b",
        "push+https://alice@h/b");
    row("push+https://alice@h:443/a%20b", Gateway, Tls, "alice", "h", 443, "/a%20b",
        "push+https://alice@h/a%20b");
    row("push+http://alice@localhost:8787", Gateway, Encryption::None, "alice", "localhost", 8787,
        "/push/v1", "push+http://alice@localhost:8787/push/v1");
    row("jmap+https://alice%40example.org@h", Jmap, Tls, "alice@example.org", "h", 443,
        "/.well-known/jmap", "jmap+https://alice%40example.org@h");
    row("jmap+https://alice@h/session", Jmap, Tls, "alice", "h", 443, "/session",
        "jmap+https://alice@h/session");
    row("imaps://alice@h", Imap, Tls, "alice", "h", 993, "", "imaps://alice@h");
    row("imaps://alice@[2001:db8::1]:1993/", Imap, Tls, "alice", "2001:db8::1", 1993, "",
        "imaps://alice@[2001:db8::1]:1993");
    row("imap://a%3Ab%20c@h", Imap, StartTls, "a:b c", "h", 143, "", "imap://a%3Ab%20c@h");
    row("imap://alice@127.0.0.1:1143?tls=none", Imap, Encryption::None, "alice", "127.0.0.1", 1143,
        "", "imap://alice@127.0.0.1:1143?tls=none");
    row("imap://alice@h?insecure=true&tls=none", Imap, Encryption::None, "alice", "h", 143, "",
        "imap://alice@h?tls=none&insecure=true");
}

void TestAccountUrl::readsAndWrites()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    const auto url = accepted(text);
    QVERIFY2(url, qPrintable(refusal(text)));
    QTEST(url->kind(), "kind");
    QTEST(url->encryption(), "encryption");
    QTEST(url->user(), "user");
    QTEST(url->host(), "host");
    QTEST(int(url->port()), "port");
    QTEST(url->path(), "path");
    QCOMPARE(url->toString(), written);
    const auto again = accepted(written);
    QVERIFY2(again, qPrintable(refusal(written)));
    QCOMPARE(*again, *url);
}

void TestAccountUrl::httpUrls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("http");

    QTest::newRow("push") << "push+https://alice@h"
                          << "https://h/push/v1";
    QTest::newRow("push with a port") << "push+https://alice@h:8443/x"
                                      << "https://h:8443/x";
    QTest::newRow("other scheme's port") << "push+https://alice@h:80/x"
                                         << "https://h:80/x";
    QTest::newRow("localhost, never by DNS") << "push+http://alice@localhost:8787"
                                             << "http://127.0.0.1:8787/push/v1";
    QTest::newRow("IPv6 loopback") << "push+http://alice@[::1]"
                                   << "http://[::1]/push/v1";
    QTest::newRow("jmap") << "jmap+https://alice@h"
                          << "https://h/.well-known/jmap";
    QTest::newRow("imap has none") << "imaps://alice@h"
                                   << "";
}

void TestAccountUrl::httpUrls()
{
    QFETCH(QString, text);
    const auto url = accepted(text);
    QVERIFY2(url, qPrintable(refusal(text)));
    QTEST(url->httpUrl().toString(QUrl::FullyEncoded), "http");
}

void TestAccountUrl::plainSchemes_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("loopback");

    QTest::newRow("localhost") << "localhost" << true;
    QTest::newRow("capitals") << "LocalHost" << true;
    QTest::newRow("127.0.0.1") << "127.0.0.1" << true;
    QTest::newRow("127/8") << "127.200.3.4" << true;
    QTest::newRow("127.1 is 127.0.0.1") << "127.1" << true;
    QTest::newRow("::1") << "[::1]" << true;
    QTest::newRow("localhost with a dot asks DNS") << "localhost." << false;
    QTest::newRow("below localhost") << "a.localhost" << false;
    QTest::newRow("begins like loopback") << "127.0.0.1.example.org" << false;
    QTest::newRow("128/8") << "128.0.0.1" << false;
    QTest::newRow("every address") << "0.0.0.0" << false;
    QTest::newRow("mapped") << "[::ffff:127.0.0.1]" << false;
    QTest::newRow("a network of one's own") << "192.168.1.2" << false;
    QTest::newRow("a name") << "mail.example.org" << false;
}

void TestAccountUrl::plainSchemes()
{
    QFETCH(QString, host);
    QFETCH(bool, loopback);
    const QStringList plain{QStringLiteral("push+http://a@%1/"),
        QStringLiteral("jmap+http://a@%1/"), QStringLiteral("imap://a@%1/?tls=none")};
    for (const QString &pattern : plain) {
        const QString bare = pattern.arg(host);
        const QString insecure =
            bare + (bare.contains(u'?') ? u'&' : u'?') + QStringLiteral("insecure=true");
        const auto url = accepted(bare);
        QCOMPARE(url.has_value(), loopback);
        if (!loopback)
            QVERIFY(refusal(bare).contains(QStringLiteral("not encrypted")));
        const auto allowed = accepted(insecure);
        QVERIFY2(allowed, qPrintable(refusal(insecure)));
        QCOMPARE(allowed->isLoopback(), loopback);
        QCOMPARE(allowed->warning().isEmpty(), loopback);
        QCOMPARE(allowed->toString().contains(QStringLiteral("insecure=true")), !loopback);
    }
}

void TestAccountUrl::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");

    QTest::newRow("nothing") << ""
                             << "begin with";
    QTest::newRow("no scheme") << "alice@example.org"
                               << "begin with";
    QTest::newRow("plain https") << "https://alice@h"
                                 << "push+https://";
    QTest::newRow("unknown scheme") << "pop3://alice@h"
                                    << "begin with";
    QTest::newRow("WAMP") << "wamp+wss://alice@h/ws?realm=R&topic=T"
                          << "not supported yet";
    QTest::newRow("STOMP") << "stomp+wss://alice@h/ws?destination=D"
                           << "not supported yet";
    QTest::newRow("no user") << "imaps://h"
                             << "USER@HOST";
    QTest::newRow("empty user") << "imaps://@h"
                                << "USER@HOST";
    QTest::newRow("NUL in the user") << "imaps://a%00b@h"
                                     << "USER@HOST";
    QTest::newRow("line break in the user") << "imaps://a%0D%0Ab@h"
                                            << "USER@HOST";
    QTest::newRow("colon, which Basic cannot carry") << "push+https://a%3Ab@h"
                                                     << "USER@HOST";
    QTest::newRow("bare address as user") << "imaps://alice@example.org@h"
                                          << "%40";
    QTest::newRow("no host") << "imaps://alice@"
                             << "cannot be read";
    QTest::newRow("no slashes") << "imaps:alice@h"
                                << "cannot be read";
    QTest::newRow("port 0") << "imaps://alice@h:0"
                            << "cannot be read";
    QTest::newRow("port too great") << "imaps://alice@h:65536"
                                    << "cannot be read";
    QTest::newRow("port no number") << "imaps://alice@h:imap"
                                    << "cannot be read";
    QTest::newRow("fragment") << "imaps://alice@h#x"
                              << "cannot be read";
    QTest::newRow("mailbox") << "imaps://alice@h/INBOX"
                             << "mailboxes";
    QTest::newRow("unknown option") << "imaps://alice@h?x=y"
                                    << "options";
    QTest::newRow("unknown value") << "imap://alice@127.0.0.1?tls=off"
                                   << "options";
    QTest::newRow("said twice") << "push+http://a@h?insecure=true&insecure=true"
                                << "options";
    QTest::newRow("tls for imaps") << "imaps://alice@127.0.0.1?tls=none"
                                   << "options";
    QTest::newRow("token as an option") << "push+https://alice@h?token=hunter2"
                                        << "options";
    QTest::newRow("encrypted and insecure") << "imaps://a@h?insecure=true"
                                            << "is encrypted";
    QTest::newRow("endless") << QStringLiteral("push+https://a@h/") + QString(3000, u'x')
                             << "longer than";
}

void TestAccountUrl::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    const QString why = refusal(text);
    QVERIFY2(why.contains(word), qPrintable(why));
    QVERIFY(!why.contains(QStringLiteral("hunter2")));
}

void TestAccountUrl::neverRepeatsAPassword_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
        {"push+https://alice:hunter2@h", "imaps://:hunter2@h", "imaps://alice:hunter2/@h",
            "imaps://alice:hunter2@h:x", "imaps://alice:hunter2", "hunter2", "hunter2://alice@h",
            "imaps://alice:hunter2%zz@h", "imaps://alice:%40hunter2@h"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestAccountUrl::neverRepeatsAPassword()
{
    QFETCH(QString, text);
    const QString why = refusal(text);
    QVERIFY(!why.isEmpty());
    QVERIFY2(!why.contains(QStringLiteral("hunter2"), Qt::CaseInsensitive), qPrintable(why));
}

void TestAccountUrl::asianAndAccentedHostsBecomeAscii()
{
    const auto url = accepted(QStringLiteral("imaps://alice@b\u00fccher.example"));
    QVERIFY(url);
    QCOMPARE(url->host(), QStringLiteral("xn--bcher-kva.example"));
    QCOMPARE(url->toString(), QStringLiteral("imaps://alice@xn--bcher-kva.example"));
}

QTEST_GUILESS_MAIN(TestAccountUrl)
#include "tst_accounturl.moc"
