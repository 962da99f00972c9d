// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "gatewaysettings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Grelot;

class TestGatewaySettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passThrough();
    void defaults();
    void fromFile();
    void usage_data();
    void usage();
    void help();
    void badFiles_data();
    void badFiles();
};

namespace {

auto settingsOf(const QString &line)
{
    return gatewaySettings(
        QStringList{QStringLiteral("grelot-gateway")} + line.split(u' ', Qt::SkipEmptyParts));
}

QString errorOf(const QString &line)
{
    const auto result = settingsOf(line);
    const auto *usage = std::get_if<GatewayUsage>(&result);
    return usage && usage->exitCode == 2 ? usage->text : QString();
}

QString written(const QTemporaryDir &folder, const QByteArray &text)
{
    QFile file(folder.filePath(QStringLiteral("gateway.ini")));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

} // namespace

void TestGatewaySettings::passThrough()
{
    const auto result = settingsOf(QStringLiteral(
        "--imap imap://mail.example.org:1143 --listen [::1]:0 --allow-origin https://a.example "
        "--allow-origin https://b.example --trusted-proxy 10.0.0.0/8 --base-path /mail/push/ "
        "--mailbox INBOX --mailbox Lists"));
    const auto *settings = std::get_if<GatewaySettings>(&result);
    QVERIFY(settings);
    QCOMPARE(settings->imap.host, QStringLiteral("mail.example.org"));
    QCOMPARE(settings->imap.port, 1143);
    QVERIFY(settings->imap.security == ImapSecurity::StartTls);
    QCOMPARE(settings->options.address, QHostAddress(QHostAddress::LocalHostIPv6));
    QCOMPARE(settings->options.port, 0);
    QCOMPARE(settings->options.basePath, QByteArray("/mail/push"));
    QCOMPARE(settings->options.allowedOrigins.size(), 2);
    QCOMPARE(settings->options.trustedProxies.size(), 1);
    QCOMPARE(settings->mailboxes.size(), 2);
}

void TestGatewaySettings::defaults()
{
    const auto result = settingsOf(QStringLiteral("--imap imaps://mail.example.org"));
    const auto *settings = std::get_if<GatewaySettings>(&result);
    QVERIFY(settings);
    QCOMPARE(settings->imap.port, 993);
    QVERIFY(settings->imap.security == ImapSecurity::Tls);
    QCOMPARE(settings->options.port, 8787);
    QVERIFY(settings->options.address.isLoopback());
    QCOMPARE(settings->options.basePath, QByteArray("/push/v1"));
    QCOMPARE(settings->mailboxes, QStringList{QStringLiteral("INBOX")});
    QVERIFY(!settings->demo);

    const auto clear = settingsOf(QStringLiteral("--imap imap://127.0.0.1:143?tls=none"));
    QVERIFY(std::get_if<GatewaySettings>(&clear));
    const auto open = settingsOf(QStringLiteral("--demo --listen 0.0.0.0:80 --insecure"));
    QVERIFY(std::get_if<GatewaySettings>(&open));
}

void TestGatewaySettings::fromFile()
{
    const QTemporaryDir folder;
    const QString path = written(folder,
        "imap=imaps://mail.example.org\nlisten=127.0.0.1:9000\n"
        "allow-origin=https://a.example, https://b.example\ninsecure=false\n");
    const auto result = settingsOf(QStringLiteral("--listen 127.0.0.1:9001 --config ") + path);
    const auto *settings = std::get_if<GatewaySettings>(&result);
    QVERIFY(settings);
    QCOMPARE(settings->imap.host, QStringLiteral("mail.example.org"));
    QCOMPARE(settings->options.port, 9001); // the command line wins
    QCOMPARE(settings->options.allowedOrigins.size(), 2);
    const auto beyond = settingsOf(QStringLiteral("--listen 0.0.0.0:1 --config ") + path);
    QVERIFY(std::get_if<GatewayUsage>(&beyond));
}

void TestGatewaySettings::usage_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *line, const char *words) {
        QTest::newRow(*line ? line : "nothing")
            << QString::fromLatin1(line) << QString::fromLatin1(words);
    };
    row("", "--imap");
    row("--frobnicate", "frobnicate");
    row("--demo extra", "extra");
    row("--imap mail.example.org", "imaps://");
    row("--imap pop3://mail.example.org", "imaps://");
    row("--imap imaps://ada:engine@mail.example.org", "imaps://");
    row("--imap imap://mail.example.org?tls=none", "tls=none");
    row("--imap imaps://localhost?tls=none", "tls=none");
    row("--demo --listen 0.0.0.0:8787", "--insecure");
    row("--demo --listen [::]:8787", "--insecure");
    row("--demo --listen 192.0.2.1:8787", "--insecure");
    row("--demo --listen 127.0.0.1", "--listen");
    row("--demo --listen example.org:80", "--listen");
    row("--demo --listen 127.0.0.1:99999", "--listen");
    row("--demo --trusted-proxy nginx", "--trusted-proxy");
    row("--demo --base-path push", "--base-path");
    row("--demo --imap imaps://mail.example.org", "--imap");
    row("--demo --mailbox Lists", "--mailbox");
    row("--imap imaps://localhost --ca /nowhere/ca.pem", "/nowhere/ca.pem");
    row("--config /nowhere/gateway.ini", "/nowhere/gateway.ini");
}

void TestGatewaySettings::usage()
{
    QFETCH(const QString, line);
    QFETCH(const QString, words);
    const QString error = errorOf(line);
    QVERIFY2(error.contains(words), qPrintable(error));
    QVERIFY(!error.contains(QStringLiteral("engine")));
}

void TestGatewaySettings::help()
{
    const auto result = settingsOf(QStringLiteral("--help"));
    const auto *usage = std::get_if<GatewayUsage>(&result);
    QVERIFY(usage);
    QCOMPARE(usage->exitCode, 0);
    QVERIFY(usage->text.contains(QStringLiteral("--trusted-proxy")));
    const auto version = settingsOf(QStringLiteral("--version"));
    QVERIFY(std::get<GatewayUsage>(version).text.startsWith(QStringLiteral("grelot-gateway ")));
}

void TestGatewaySettings::badFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("unknown option") << QByteArray("imap=imaps://localhost\nlissten=x\n");
    QTest::newRow("config in config") << QByteArray("config=other.ini\n");
    QTest::newRow("section") << QByteArray("[front]\nlisten=127.0.0.1:1\n");
}

void TestGatewaySettings::badFiles()
{
    QFETCH(const QByteArray, text);
    const QTemporaryDir folder;
    const QString path = written(folder, text);
    QVERIFY(errorOf(QStringLiteral("--config ") + path).contains(path));
}

QTEST_GUILESS_MAIN(TestGatewaySettings)
#include "tst_gatewaysettings.moc"
