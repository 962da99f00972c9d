// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapfeed.h"
#include "scriptedimapserver.h"
#include "virtualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Grelot;

/// A feed before a server that lets the person in, but not into the mailbox; or not even that.
class TestImapFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data();
    void refusals();
};

void TestImapFeed::refusals_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<bool>("over");
    const QByteArray hello = "S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] hello\n"
                             "C: a AUTHENTICATE PLAIN *\n";
    QTest::newRow("password") << hello + "S: a NO [AUTHENTICATIONFAILED] Refused\nCLOSE\n" << true;
    QTest::newRow("mailbox") << hello +
            "S: a OK [CAPABILITY IMAP4rev1 IDLE] in\nC: s SELECT \"INBOX\"\n"
            "S: s NO [NONEXISTENT] Refused\nCLOSE\n"
                             << false;
}

void TestImapFeed::refusals()
{
    QFETCH(const QByteArray, script);
    QFETCH(const bool, over);
    ScriptedImapServer server(script);
    ImapConfig config;
    config.host = QStringLiteral("127.0.0.1");
    config.port = server.port();
    config.security = ImapSecurity::None;
    config.user = QStringLiteral("ada");
    VirtualClock clock;
    RandomSource random(1);
    ImapFeed feed(config, {QStringLiteral("INBOX")},
        {Secret::Kind::Password, QStringLiteral("engine")}, clock, random);
    QSignalSpy refused(&feed, &MailboxFeed::refused);
    std::optional<Failure> failure;
    const auto note = [&](const std::variant<MailboxFeed::Replay, Failure> &answer) {
        if (const auto *told = std::get_if<Failure>(&answer))
            failure = *told;
    };
    feed.snapshot(note);
    QTRY_VERIFY(failure);
    QCOMPARE(failure->kind, FailureKind::User);
    QVERIFY(failure->text.contains(QStringLiteral("Refused")));
    QCOMPARE(refused.count(), over ? 1 : 0);
    // Whoever asks next is told at once, and only a mailbox is tried again.
    failure.reset();
    feed.snapshot(note);
    QVERIFY(failure);
    clock.advance(ImapWatcher::retryAfter);
    if (!over)
        QTRY_VERIFY(server.connections() > 1);
    QCoreApplication::processEvents();
    QCOMPARE(server.connections() > 1, !over);
}

QTEST_GUILESS_MAIN(TestImapFeed)
#include "tst_imapfeed.moc"
