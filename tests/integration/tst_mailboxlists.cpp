// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "clock.h"
#include "connection.h"
#include "cyrusserver.h"
#include "dovecotserver.h"
#include "fixedsecret.h"
#include "httpcaller.h"
#include "imapprobe.h"
#include "imapsource.h"
#include "jmapchannels.h"
#include "jmapsource.h"
#include "randomsource.h"

#include <QTest>

using namespace Grelot;

namespace {

/// An account that watches the inbox, and what its server says of all mailboxes.
struct Account
{
    /// Once it is online: "name=unread", those that only hold others in parentheses.
    QStringList mailboxes(std::unique_ptr<MailSource> made)
    {
        source = std::move(made);
        connection = std::make_unique<Connection>(*source, clock, random);
        connection->start();
        if (!QTest::qWaitFor(
                [this] { return connection->state() == ConnectionState::Online; }, 30'000))
            return {QStringLiteral("never online")};
        std::optional<std::variant<MailboxList, Failure>> answer;
        source->listMailboxes([&answer](const auto &got) { answer = got; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 30'000))
            return {QStringLiteral("never answered")};
        if (const auto *failure = std::get_if<Failure>(&*answer))
            return {failure->text};
        QStringList rows;
        for (const MailboxEntry &entry : std::get<MailboxList>(*answer).entries) {
            const QString count =
                entry.unread ? QString::number(*entry.unread) : QStringLiteral("?");
            const QString row = entry.name + u'=' + count;
            rows.append(entry.selectable ? row : u'(' + row + u')');
            titles.append(entry.title);
        }
        return rows;
    }
    std::unique_ptr<MailSource> imap(const QString &user, quint16 port)
    {
        ImapConfig config;
        config.host = QStringLiteral("127.0.0.1");
        config.port = port;
        config.security = ImapSecurity::None;
        config.user = user;
        return std::make_unique<ImapSource>(config, secret, clock, random);
    }
    std::unique_ptr<MailSource> jmap(const QString &user, const QUrl &session)
    {
        return std::make_unique<JmapSource>(
            JmapSource::Where{session, user}, secret, http,
            [this](Rung rung) { return jmapChannel(rung, clock); }, clock);
    }

    SystemClock clock;
    RandomSource random{1};
    FixedSecret secret{
        Secret{Secret::Kind::Password, QString::fromUtf8(DovecotServer::password())}};
    NetworkHttpCaller http{clock};
    std::unique_ptr<MailSource> source;
    std::unique_ptr<Connection> connection;
    QStringList titles;
};

const QByteArray newsOf = "Message-ID: <%@example.org>\r\nSubject: %\r\n\r\nHello.\r\n";

/// So many unread messages, and one that was read.
void fill(ImapProbe &probe, const QByteArray &mailbox, int unread)
{
    for (int i = 0; i <= unread; ++i) {
        QByteArray message = newsOf;
        probe.append(mailbox, message.replace('%', mailbox + QByteArray::number(i)));
    }
    probe.run("SELECT " + mailbox);
    probe.setFlags(QByteArray::number(1), "\\Seen");
    probe.run("SELECT INBOX");
}

void makeMailboxes(ImapProbe &probe, const QByteArray &work, const QByteArray &lists)
{
    probe.run("CREATE " + work);
    probe.run("CREATE " + lists);
    fill(probe, work, 2);
    fill(probe, lists, 1);
}

} // namespace

/// Which mailboxes real servers name, and how many unread messages are in each.
class TestMailboxLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cyrus.start(); }
    void dovecot_data();
    void dovecot();
    void dovecotBelowTheInbox();
    void cyrusByImap();
    void cyrusByJmap();

private:
    CyrusServer m_cyrus{{QStringLiteral("ima"), QStringLiteral("jma")}};
};

void TestMailboxLists::dovecot_data()
{
    QTest::addColumn<QByteArray>("capabilities");
    QTest::newRow("all that Dovecot has") << QByteArray();
    QTest::newRow("one by one") << QByteArray("IMAP4rev1 AUTH=PLAIN IDLE");
    QTest::newRow("polled") << QByteArray("IMAP4rev1 AUTH=PLAIN SPECIAL-USE LIST-EXTENDED");
}

void TestMailboxLists::dovecot()
{
    QFETCH(const QByteArray, capabilities);
    DovecotServer server;
    server.offerOnly(capabilities);
    server.start();
    const QString user = QStringLiteral("dora");
    ImapProbe probe(server.port(), user.toUtf8());
    makeMailboxes(probe, "W&APY-rk", "Lists/Qt");
    server.deliver(user, DovecotServer::message("news"));
    Account account;
    QCOMPARE(account.mailboxes(account.imap(user, server.port())),
        (QStringList{QStringLiteral("INBOX=1"), QStringLiteral("Archive=0"),
            QStringLiteral("Lists/Qt=1"), QStringLiteral("W\u00f6rk=2"), QStringLiteral("Trash=0"),
            QStringLiteral("(Lists=?)")}));
}

void TestMailboxLists::dovecotBelowTheInbox()
{
    DovecotServer server;
    server.configure("namespace inbox {\n  prefix = INBOX.\n  separator = .\n}");
    server.start();
    const QString user = QStringLiteral("dolly");
    ImapProbe probe(server.port(), user.toUtf8());
    makeMailboxes(probe, "INBOX.Work", "INBOX.Lists.Qt");
    Account account;
    QCOMPARE(account.mailboxes(account.imap(user, server.port())),
        (QStringList{QStringLiteral("INBOX=0"), QStringLiteral("INBOX.Archive=0"),
            QStringLiteral("INBOX.Lists.Qt=1"), QStringLiteral("INBOX.Work=2"),
            QStringLiteral("INBOX.Trash=0"), QStringLiteral("(INBOX.Lists=?)")}));
    QCOMPARE(account.titles.at(2), QStringLiteral("Lists/Qt"));
}

void TestMailboxLists::cyrusByImap()
{
    const QString user = QStringLiteral("ima");
    ImapProbe probe(m_cyrus.imapPort(), user.toUtf8(), CyrusServer::password());
    makeMailboxes(probe, "Work", "Lists/Qt");
    m_cyrus.deliver(user, CyrusServer::message("news"));
    Account account;
    QCOMPARE(account.mailboxes(account.imap(user, m_cyrus.imapPort())).join(u' '),
        QStringLiteral("INBOX=1 Archive=0 Lists=0 Lists/Qt=1 Work=2 Drafts=0 Sent=0 "
                       "Trash=0"));
}

void TestMailboxLists::cyrusByJmap()
{
    const QString user = QStringLiteral("jma");
    ImapProbe probe(m_cyrus.imapPort(), user.toUtf8(), CyrusServer::password());
    makeMailboxes(probe, "W&APY-rk", "Lists/Qt");
    m_cyrus.deliver(user, CyrusServer::message("news"));
    Account account;
    QCOMPARE(account.mailboxes(account.jmap(user, m_cyrus.sessionUrl())),
        (QStringList{QStringLiteral("INBOX=1"), QStringLiteral("Archive=0"),
            QStringLiteral("Lists=0"), QStringLiteral("Lists/Qt=1"), QStringLiteral("W\u00f6rk=2"),
            QStringLiteral("Drafts=0"), QStringLiteral("Sent=0"), QStringLiteral("Trash=0")}));
}

QTEST_GUILESS_MAIN(TestMailboxLists)
#include "tst_mailboxlists.moc"
