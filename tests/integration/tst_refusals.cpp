// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "dovecotserver.h"
#include "gatewayprogram.h"
#include "selfsigned.h"
#include "watcher.h"

#include <QDeadlineTimer>
#include <QSslConfiguration>
#include <QTest>
#include <QWebSocketServer>

using namespace Grelot;

namespace {

const QString alice = QStringLiteral("alice");

} // namespace

/// What only the person can mend is said once, in words, and not tried over and over.
class RefusalsTest : public QObject
{
    Q_OBJECT

private:
    static GrelotHome::Result test(const GrelotHome &home)
    {
        return home.run(
            {QStringLiteral("account"), QStringLiteral("test"), QStringLiteral("work")});
    }

private Q_SLOTS:
    void wrongPassword();
    void selfSignedCertificate();
    void nobodyThere();
    void unknownAccount();
};

void RefusalsTest::wrongPassword()
{
    DovecotServer dovecot;
    dovecot.start();
    GatewayProgram gateway(dovecot.port());
    QVERIFY(gateway.start());
    const GrelotHome home;
    const QString wrong = QStringLiteral("wr0ng-pa55");
    QVERIFY(home.addAccount(QStringLiteral("work"), gateway.accountUrl(alice), wrong));
    Watcher watcher(home);
    QTRY_COMPARE_WITH_TIMEOUT(watcher.state(), QStringLiteral("needs-user"), 20'000);
    // An impatient program would have tried again by now: the first retry comes within a second.
    const QDeadlineTimer end(8'000);
    QTRY_VERIFY_WITH_TIMEOUT(end.hasExpired(), 10'000);
    QCOMPARE(watcher.entered(QStringLiteral("connecting")), 1);
    QCOMPARE(watcher.entered(QStringLiteral("needs-user")), 1);
    QCOMPARE(watcher.events(QStringLiteral("error")).size(), 1);
    QCOMPARE(
        watcher.events(QStringLiteral("error")).first().value(QLatin1String("kind")).toString(),
        QStringLiteral("user"));
    QVERIFY(watcher.reason().contains(QStringLiteral("password")));

    const auto result = test(home);
    QCOMPARE(result.exitCode, 4);
    QVERIFY(result.errors.contains("password"));
    QVERIFY(!(result.output + result.errors).contains(wrong.toLatin1()));
}

void RefusalsTest::selfSignedCertificate()
{
    const SelfSigned identity = SelfSigned::make(QStringLiteral("impostor.example.org"));
    QVERIFY(!identity.certificate.isNull());
    QWebSocketServer server(QStringLiteral("test"), QWebSocketServer::SecureMode);
    QSslConfiguration tls;
    tls.setLocalCertificate(identity.certificate);
    tls.setPrivateKey(identity.key);
    server.setSslConfiguration(tls);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const GrelotHome home;
    QVERIFY(home.addAccount(QStringLiteral("work"),
        QStringLiteral("push+https://alice@127.0.0.1:%1").arg(server.serverPort()),
        QStringLiteral("sesame")));
    Watcher watcher(home);
    QTRY_COMPARE_WITH_TIMEOUT(watcher.state(), QStringLiteral("needs-user"), 20'000);
    QVERIFY(watcher.reason().contains(QStringLiteral("impostor.example.org")));
    QVERIFY(!watcher.reason().contains(QStringLiteral("password again")));
    QVERIFY(!server.hasPendingConnections());
}

void RefusalsTest::nobodyThere()
{
    DovecotServer dovecot;
    GatewayProgram gateway(dovecot.port()); // never started
    const GrelotHome home;
    QVERIFY(home.addAccount(
        QStringLiteral("work"), gateway.accountUrl(alice), QStringLiteral("sesame")));
    QCOMPARE(test(home).exitCode, 3);
}

void RefusalsTest::unknownAccount()
{
    const GrelotHome home;
    QCOMPARE(test(home).exitCode, 2);
}

QTEST_GUILESS_MAIN(RefusalsTest)
#include "tst_refusals.moc"
