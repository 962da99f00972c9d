// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "dovecotserver.h"
#include "imapprobe.h"
#include "opensockets.h"
#include "watcher.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Grelot;

namespace {

const QString alice = QStringLiteral("alice");
const QString password = QString::fromLatin1(DovecotServer::password());

QString tlsUrl(quint16 port)
{
    return QStringLiteral("imaps://alice@localhost:%1").arg(port);
}
QString startTlsUrl(quint16 port)
{
    return QStringLiteral("imap://alice@localhost:%1").arg(port);
}

/// A person who trusts that server's authority.
GrelotHome homeThatTrusts(const DovecotServer &server)
{
    const QString file = server.folder() + QStringLiteral("/trusted.pem");
    QFile pem(file);
    if (!pem.open(QIODevice::WriteOnly) || pem.write(server.authority()) < 0)
        qFatal("cannot write %s", qPrintable(file));
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("SSL_CERT_FILE"), file);
    return GrelotHome(environment);
}

GrelotHome::Result test(const GrelotHome &home)
{
    return home.run({QStringLiteral("account"), QStringLiteral("test"), QStringLiteral("work")});
}

} // namespace

/// The program on an IMAP account, without any gateway.
class ImapProgramsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ringsOverEncryption_data();
    void ringsOverEncryption();
    void wrongCertificate_data();
    void wrongCertificate();
    void wrongPassword();
    void signInPageOfANetwork_data();
    void signInPageOfANetwork();
};

void ImapProgramsTest::ringsOverEncryption_data()
{
    QTest::addColumn<bool>("startTls");
    QTest::newRow("TLS") << false;
    QTest::newRow("STARTTLS") << true;
}

void ImapProgramsTest::ringsOverEncryption()
{
    QFETCH(const bool, startTls);
    DovecotServer dovecot;
    dovecot.start();
    const quint16 port = startTls ? dovecot.port() : dovecot.tlsPort();
    const GrelotHome home = homeThatTrusts(dovecot);
    QVERIFY(home.addAccount(
        QStringLiteral("work"), startTls ? startTlsUrl(port) : tlsUrl(port), password));

    const auto tried = test(home);
    QVERIFY2(tried.exitCode == 0, tried.errors.constData());
    QVERIFY2(tried.output.contains("NOTIFY"), tried.output.constData());
    QVERIFY2(tried.output.contains("Ladder:"), tried.output.constData());
    QVERIFY2(tried.output.contains(startTls ? "PLAIN, over STARTTLS" : "PLAIN, over TLS"),
        tried.output.constData());

    Watcher watcher(home);
    QTRY_COMPARE_WITH_TIMEOUT(watcher.state(), QStringLiteral("online"), 20'000);
    QCOMPARE(watcher.transport(), QStringLiteral("imap-notify"));
    QCOMPARE(connectionsTo(port, watcher.processId()), 1);
    dovecot.deliver(alice, DovecotServer::message("over the wire"));
    QTRY_COMPARE(watcher.subjects(), QStringList{QStringLiteral("over the wire")});
    QTRY_COMPARE(watcher.unread(), 1);

    ImapProbe(dovecot.port(), "alice").setFlags("1", "\\Seen");
    QTRY_COMPARE(watcher.unread(), 0);
    QTRY_COMPARE(watcher.events(QStringLiteral("read")).size(), 1);
    QCOMPARE(connectionsTo(port, watcher.processId()), 1);
    QVERIFY(!home.anyFileContains(DovecotServer::password().toBase64()));
}

void ImapProgramsTest::wrongCertificate_data()
{
    QTest::addColumn<TestAuthority::Kind>("certificate");
    QTest::addColumn<bool>("startTls");
    QTest::addColumn<QString>("word");
    using Kind = TestAuthority::Kind;
    for (const bool startTls : {false, true}) {
        const char *way = startTls ? "STARTTLS" : "TLS";
        QTest::addRow("self-signed, %s", way)
            << Kind::SelfSigned << startTls << QStringLiteral("certificate");
        QTest::addRow("another host's, %s", way)
            << Kind::WrongHost << startTls << QStringLiteral("certificate");
    }
}

void ImapProgramsTest::wrongCertificate()
{
    QFETCH(const TestAuthority::Kind, certificate);
    QFETCH(const bool, startTls);
    QFETCH(const QString, word);
    DovecotServer dovecot(certificate);
    dovecot.start();
    const quint16 port = startTls ? dovecot.port() : dovecot.tlsPort();
    // Of a self-signed certificate nothing is trusted; of the other host's the authority is.
    const GrelotHome home =
        certificate == TestAuthority::Kind::SelfSigned ? GrelotHome() : homeThatTrusts(dovecot);
    QVERIFY(home.addAccount(
        QStringLiteral("work"), startTls ? startTlsUrl(port) : tlsUrl(port), password));
    Watcher watcher(home);
    QTRY_COMPARE_WITH_TIMEOUT(watcher.state(), QStringLiteral("needs-user"), 20'000);
    QVERIFY2(watcher.reason().contains(word), qPrintable(watcher.reason()));
    QCOMPARE(watcher.entered(QStringLiteral("needs-user")), 1);
    const auto tried = test(home);
    QCOMPARE(tried.exitCode, 1);
}

void ImapProgramsTest::wrongPassword()
{
    DovecotServer dovecot;
    dovecot.start();
    const GrelotHome home = homeThatTrusts(dovecot);
    QVERIFY(home.addAccount(
        QStringLiteral("work"), tlsUrl(dovecot.tlsPort()), QStringLiteral("wr0ng-pa55")));
    Watcher watcher(home);
    QTRY_COMPARE_WITH_TIMEOUT(watcher.state(), QStringLiteral("needs-user"), 30'000);
    QVERIFY(watcher.reason().contains(QStringLiteral("password")));
    QCOMPARE(watcher.entered(QStringLiteral("connecting")), 1);
    const auto tried = test(home);
    QCOMPARE(tried.exitCode, 4);
    QVERIFY(!(tried.output + tried.errors).contains("wr0ng-pa55"));
}

void ImapProgramsTest::signInPageOfANetwork_data()
{
    QTest::addColumn<bool>("startTls");
    QTest::newRow("where TLS is due") << false;
    QTest::newRow("where a greeting is due") << true;
}

void ImapProgramsTest::signInPageOfANetwork()
{
    QFETCH(const bool, startTls);
    QTcpServer portal;
    QVERIFY(portal.listen(QHostAddress::LocalHost));
    connect(&portal, &QTcpServer::newConnection, &portal, [&portal] {
        QTcpSocket *socket = portal.nextPendingConnection();
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>Welcome</html>\r\n");
        socket->disconnectFromHost();
    });
    const GrelotHome home;
    QVERIFY(home.addAccount(QStringLiteral("work"),
        startTls ? startTlsUrl(portal.serverPort()) : tlsUrl(portal.serverPort()), password));
    Watcher watcher(home);
    QTRY_COMPARE_WITH_TIMEOUT(watcher.state(), QStringLiteral("waiting"), 20'000);
    QVERIFY2(
        watcher.reason().contains(QStringLiteral("sign-in page")), qPrintable(watcher.reason()));
    QVERIFY(!watcher.reason().contains(QStringLiteral("Welcome")));
}

QTEST_GUILESS_MAIN(ImapProgramsTest)
#include "tst_imapprograms.moc"
