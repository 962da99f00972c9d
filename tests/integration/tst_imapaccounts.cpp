// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "accountwatch.h"
#include "imapprobe.h"
#include "mailboxname.h"

#include <QTest>

using namespace Grelot;

/// An account with three mailboxes on one connection, against a real server with all its extensions
/// and with none.
class TestImapAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newsOfAllMailboxes_data();
    void newsOfAllMailboxes();
    void instantMailbox();
    void actsInAnyMailbox();
    void mailboxComesAndGoes();
    void reconnects_data();
    void reconnects();
};

namespace {

QString inbox()
{
    return QStringLiteral("INBOX");
}
QString work()
{
    return QStringLiteral("W\u00f6rk");
}
QString lists()
{
    return QStringLiteral("Lists");
}

void makeMailboxes(const DovecotServer &server, const QString &user)
{
    ImapProbe probe(server.port(), user.toUtf8());
    probe.run("CREATE \"W&APY-rk\"");
    probe.run("CREATE Lists");
}

void servers()
{
    QTest::addColumn<QByteArray>("capabilities");
    QTest::addColumn<Rung>("rung");
    QTest::newRow("all that Dovecot has") << QByteArray() << Rung::ImapNotify;
    QTest::newRow("IDLE alone") << QByteArray("IMAP4rev1 AUTH=PLAIN IDLE") << Rung::ImapIdle;
    QTest::newRow("IDLE and LIST-STATUS")
        << QByteArray(
               "IMAP4rev1 AUTH=PLAIN IDLE LIST-EXTENDED LIST-STATUS ENABLE CONDSTORE QRESYNC "
               "ESEARCH")
        << Rung::ImapIdle;
    QTest::newRow("nothing") << QByteArray("IMAP4rev1 AUTH=PLAIN") << Rung::Poll;
}

} // namespace

void TestImapAccounts::newsOfAllMailboxes_data()
{
    servers();
}

void TestImapAccounts::newsOfAllMailboxes()
{
    QFETCH(const QByteArray, capabilities);
    QFETCH(const Rung, rung);
    DovecotServer server;
    server.offerOnly(capabilities);
    server.start();
    const QString user = QStringLiteral("trio");
    makeMailboxes(server, user);
    AccountWatch watch(server, user, {inbox(), work(), lists()});
    QTRY_COMPARE(watch.connection.state(), ConnectionState::Online);
    QCOMPARE(watch.connection.rung(), rung);
    QCOMPARE(watch.all<Snapshot>().size(), 3);

    ImapProbe probe(server.port(), user.toUtf8());
    probe.append(encodeMailboxName(work()), DovecotServer::message("to work"));
    if (rung != Rung::ImapNotify)
        watch.source.refresh(); // as each renewal does
    QTRY_COMPARE(watch.arrived(work()), QStringList{QStringLiteral("to work")});
    server.deliver(user, DovecotServer::message("to the inbox"));
    if (rung == Rung::Poll)
        watch.source.refresh();
    QTRY_COMPARE(watch.arrived(inbox()), QStringList{QStringLiteral("to the inbox")});
    probe.append("Lists", DovecotServer::message("to the lists"));
    probe.append(encodeMailboxName(work()), DovecotServer::message("to work again"));
    if (rung != Rung::ImapNotify)
        watch.source.refresh();
    QTRY_COMPARE(watch.arrived(lists()), QStringList{QStringLiteral("to the lists")});
    QTRY_COMPARE(watch.arrived(work()),
        (QStringList{QStringLiteral("to work"), QStringLiteral("to work again")}));
    QCOMPARE(watch.arrived(inbox()).size(), 1);
    QCOMPARE(watch.links, 1);
}

void TestImapAccounts::instantMailbox()
{
    DovecotServer server;
    server.offerOnly("IMAP4rev1 AUTH=PLAIN IDLE");
    server.start();
    const QString user = QStringLiteral("instant");
    makeMailboxes(server, user);
    AccountWatch watch(server, user, {inbox(), work(), lists()}, {lists()});
    QTRY_COMPARE(watch.connection.state(), ConnectionState::Online);
    ImapProbe probe(server.port(), user.toUtf8());
    probe.append("Lists", DovecotServer::message("at once"));
    QTRY_COMPARE(watch.arrived(lists()).value(0), QStringLiteral("at once"));
    QTRY_COMPARE(watch.unread(lists()), 1);
    QCOMPARE(watch.connection.rung(), Rung::ImapIdle);

    server.kill();
    QTRY_VERIFY(watch.connection.state() != ConnectionState::Online);
    server.start();
    watch.connection.nudge();
    QTRY_COMPARE_WITH_TIMEOUT(watch.connection.state(), ConnectionState::Online, 20'000);
    ImapProbe(server.port(), user.toUtf8())
        .append("Lists", DovecotServer::message("after the outage"));
    QTRY_VERIFY(watch.arrived(lists()).contains(QStringLiteral("after the outage")));
}

void TestImapAccounts::actsInAnyMailbox()
{
    DovecotServer server;
    server.start();
    const QString user = QStringLiteral("actor");
    makeMailboxes(server, user);
    ImapProbe probe(server.port(), user.toUtf8());
    probe.append(encodeMailboxName(work()), DovecotServer::message("to be read"));
    AccountWatch watch(server, user, {inbox(), work()});
    QTRY_COMPARE(watch.connection.state(), ConnectionState::Online);
    QCOMPARE(watch.unread(work()), 1);

    const QString id = watch.all<Snapshot>().last().messages.first().id;
    std::optional<Messages> fetched;
    watch.source.fetch(
        work(), {id}, [&](const auto &answer) { fetched = std::get<Messages>(answer); });
    QTRY_VERIFY(fetched);
    QCOMPARE(fetched->first().subject, QStringLiteral("to be read"));

    bool acted = false;
    watch.source.act(
        MailAction::MarkRead, work(), id, [&](const auto &failure) { acted = !failure; });
    QTRY_VERIFY(acted);
    QTRY_COMPARE(watch.unread(work()), 0);

    std::optional<QList<Snapshot>> stock;
    watch.source.takeStock([&](const auto &answer) { stock = std::get<QList<Snapshot>>(answer); });
    QTRY_VERIFY(stock);
    QCOMPARE(stock->size(), 2);
    QCOMPARE(stock->at(1).mailbox, work());
    QCOMPARE(stock->at(1).unread, 0);

    std::optional<Failure> refusal;
    watch.source.act(MailAction::MarkRead, QStringLiteral("Elsewhere"), id,
        [&](const auto &failure) { refusal = failure; });
    QVERIFY(refusal);
    // And the inbox is watched as before.
    server.deliver(user, DovecotServer::message("after all that"));
    QTRY_COMPARE(watch.arrived(inbox()), QStringList{QStringLiteral("after all that")});
}

void TestImapAccounts::mailboxComesAndGoes()
{
    DovecotServer server;
    server.start();
    const QString user = QStringLiteral("coming");
    AccountWatch watch(server, user, {inbox(), lists()});
    QTRY_COMPARE(watch.connection.state(), ConnectionState::Online);
    QCOMPARE(watch.all<MailboxStatus>().size(), 1);
    QCOMPARE(watch.all<MailboxStatus>().last().mailbox, lists());
    QVERIFY(!watch.all<MailboxStatus>().last().live);

    ImapProbe probe(server.port(), user.toUtf8());
    probe.run("CREATE Lists");
    probe.append("Lists", DovecotServer::message("first of its kind"));
    watch.source.refresh();
    QTRY_VERIFY(watch.all<MailboxStatus>().last().live);
    QTRY_COMPARE(watch.unread(lists()), 1);
    server.deliver(user, DovecotServer::message("still here"));
    QTRY_COMPARE(watch.arrived(inbox()), QStringList{QStringLiteral("still here")});
}

void TestImapAccounts::reconnects_data()
{
    servers();
}

void TestImapAccounts::reconnects()
{
    QFETCH(const QByteArray, capabilities);
    DovecotServer server;
    server.offerOnly(capabilities);
    server.start();
    const QString user = QStringLiteral("again");
    makeMailboxes(server, user);
    AccountWatch watch(server, user, {inbox(), lists()});
    QTRY_COMPARE(watch.connection.state(), ConnectionState::Online);
    server.kill();
    QTRY_VERIFY(watch.connection.state() != ConnectionState::Online);
    server.start();
    {
        ImapProbe probe(server.port(), user.toUtf8());
        probe.append("Lists", DovecotServer::message("while away"));
    }
    server.deliver(user, DovecotServer::message("meanwhile"));
    watch.connection.nudge();
    QTRY_COMPARE_WITH_TIMEOUT(watch.connection.state(), ConnectionState::Online, 20'000);
    QTRY_COMPARE(watch.unread(inbox()), 1);
    QTRY_COMPARE(watch.unread(lists()), 1);
    QCOMPARE(watch.arrived(inbox()).size() + watch.snapshotted(inbox()).size(), 1);
    QCOMPARE(watch.arrived(lists()).size() + watch.snapshotted(lists()).size(), 1);
}

QTEST_GUILESS_MAIN(TestImapAccounts)
#include "tst_imapaccounts.moc"
