// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapconversation.h"
#include "imapscripts.h"

#include <QTest>

using namespace Grelot;

/// A server that takes whoever comes for signed in.
class TestImapPreAuth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void preAuthBeforeTls();
    void preAuthProvesNoPassword();
    void preAuthWhereNoPasswordIsRequired();
};

void TestImapPreAuth::preAuthBeforeTls()
{
    ImapConversation c("S: * PREAUTH [CAPABILITY IMAP4rev1 STARTTLS] hello");
    c.config.security = ImapSecurity::StartTls;
    c.config.requirePassword = false;
    c.open();
    QTRY_VERIFY(c.failure);
    QCOMPARE(c.failure->kind, FailureKind::Permanent);
    QCOMPARE(c.server.trouble(), QByteArray());
}

void TestImapPreAuth::preAuthProvesNoPassword()
{
    ImapConversation c("S: * PREAUTH [CAPABILITY IMAP4rev1 IDLE] welcome, whoever you are");
    c.open();
    QTRY_VERIFY(c.failure);
    QCOMPARE(c.failure->kind, FailureKind::Permanent);
    QVERIFY2(c.failure->text.contains(QLatin1String("without asking for a password")),
        qPrintable(c.failure->text));
    QCOMPARE(c.signalNames, QString());
    QCOMPARE(c.server.trouble(), QByteArray());
}

void TestImapPreAuth::preAuthWhereNoPasswordIsRequired()
{
    ImapConversation c("S: * PREAUTH [CAPABILITY IMAP4rev1 IDLE ESEARCH] hello\n" +
        selectInbox("7", "1", "0", "0", "") + "C: i IDLE\n");
    c.config.requirePassword = false;
    c.open();
    QVERIFY(c.settle());
    QCOMPARE(c.server.trouble(), QByteArray());
    QCOMPARE(c.signalNames, QStringLiteral("opened proven synced "));
}

QTEST_GUILESS_MAIN(TestImapPreAuth)
#include "tst_imappreauth.moc"
