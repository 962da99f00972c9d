// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "eventlog.h"

#include "fakekeychain.h"
#include "fakesecrets.h"
#include "fixedsecret.h"
#include "letters.h"
#include "scriptedsource.h"
#include "secretstore.h"
#include "sessionfactory.h"
#include "virtualclock.h"

#include <QDir>
#include <QLoggingCategory>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

/// A session's log, at debug level, as it is handed out for a bug report.
class EventLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void scriptedSession();
    void realSockets();

private:
    static AccountConfig account(const char *name, const QByteArray &url)
    {
        return {
            QLatin1String(name), std::get<AccountUrl>(AccountUrl::parse(QString::fromLatin1(url)))};
    }
    static void checkNothingIsLeft(const QString &text, const QStringList &gone)
    {
        for (const QString &word : gone)
            QVERIFY2(!text.contains(word, Qt::CaseInsensitive), qPrintable(word + u'\n' + text));
        const QString user = QDir::home().dirName();
        QVERIFY(user.size() < 4 || !text.contains(user));
    }
};

void EventLogTest::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("grelot.*=true"));
}

void EventLogTest::scriptedSession()
{
    VirtualClock clock;
    RandomSource random(1);
    QTemporaryDir folder;
    ScriptedSource *source = nullptr;
    Sessions sessions(
        [&](const AccountConfig &config) {
            auto owned = std::make_unique<ScriptedSource>();
            source = owned.get();
            return std::make_unique<AccountSession>(
                AccountSession::Parts{config.name, config.url.toString(), {QStringLiteral("INBOX")},
                    std::make_unique<FakeSecrets>(), std::move(owned),
                    StateStore(folder.path(), config.name, config.url.toString())},
                clock, random);
        },
        clock);
    const EventLog log(sessions, clock);
    sessions.setAccounts({account("Anwalt", "imaps://eve.moneypenny@imap.secretservice.example")});
    source->m_dialer.last->m_timings.silence = 1h;
    source->m_dialer.last->succeed();
    Message message = letter(1);
    message.subject = QStringLiteral("Dinner in Tangier?");
    message.from = {QStringLiteral("James B"), QStringLiteral("jb@universal-exports.example")};
    Q_EMIT source->updated(pictureOf({message}, 2));
    Q_EMIT source->updated(MailboxStatus{QStringLiteral("INBOX"), false,
        QStringLiteral("Server mailbox.backend.example says: Dinner in Tangier? for James B")});
    message.id = QStringLiteral("17.2");
    message.messageId = QStringLiteral("another@universal-exports.example");
    Q_EMIT source->updated(arrival({message}, 3));
    clock.advance(6min); // a comparison is asked for
    for (const auto &stock : std::exchange(source->m_stocks, {}))
        stock(Failure{FailureKind::Transient, {},
            QStringLiteral("GET /changes?after=jb%40universal-exports.example: 203.0.113.9"), {}});
    Q_EMIT source->m_dialer.last->failed({FailureKind::Transient,
        QStringLiteral("The mail server imap.secretservice.example closed the connection."),
        QStringLiteral("BYE eve.moneypenny from 198.51.100.77, token=ya29.secretsecret"), {}});
    clock.advance(1min);

    const QString text = log.redacted();
    checkNothingIsLeft(text,
        {QStringLiteral("anwalt"), QStringLiteral("eve"), QStringLiteral("moneypenny"),
            QStringLiteral("imap."), QStringLiteral("secretservice"), QStringLiteral("dinner"),
            QStringLiteral("tangier"), QStringLiteral("james"), QStringLiteral("jb"),
            QStringLiteral("universal"), QStringLiteral("backend"), QStringLiteral("203.0"),
            QStringLiteral("198.51"), QStringLiteral("ya29"), QStringLiteral("secretsecret")});
    for (const char *kept : {"<account-1>: online websocket", "1 unread", "a message rang",
             "The mail server <host-1> closed the connection.", "grelot.session: connection failed",
             "grelot.session: comparing failed", "retry in "})
        QVERIFY2(
            text.contains(QLatin1String(kept)), qPrintable(QLatin1String(kept) + u'\n' + text));
}

void EventLogTest::realSockets()
{
    QTcpServer server; // whose greeting is a stranger's word
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->write("* BYE Go away, Eve Moneypenny <eve@secretservice.example>\r\n");
        socket->disconnectFromHost();
    });
    SystemClock clock;
    RandomSource random(1);
    QTemporaryDir folder;
    FakeKeychain keychain;
    SecretStore store(keychain, clock);
    SessionFactory factory(folder.path(), AccountSecrets(store, {}, clock), clock, random);
    Sessions sessions(
        [&](const AccountConfig &config) {
            return factory.make(
                config, std::make_unique<FixedSecret>(Secret{{}, QStringLiteral("s3cretpass")}));
        },
        clock);
    const EventLog log(sessions, clock);
    const QByteArray where = "127.0.0.1:" + QByteArray::number(server.serverPort());
    sessions.setAccounts({account("Anwalt", "imap://eve.moneypenny@" + where + "?tls=none"),
        account("Heim", "push+http://eve.moneypenny@" + where)});
    const auto hasFailed = [&](const char *name) {
        return log.redacted().contains(QLatin1String(name) + QStringLiteral(": transient failure"));
    };
    QTRY_VERIFY(hasFailed("<account-1>") && hasFailed("<account-2>"));
    checkNothingIsLeft(log.redacted(),
        {QStringLiteral("anwalt"), QStringLiteral("heim"), QStringLiteral("eve@"),
            QStringLiteral("eve "), QStringLiteral("eve."), QStringLiteral("moneypenny"),
            QStringLiteral("secretservice"), QStringLiteral("s3cretpass")});
    // What crossed the network was counted.
    for (const char *name : {"Anwalt", "Heim"}) {
        const Traffic traffic = sessions.find(QLatin1String(name))->traffic();
        QVERIFY(traffic.bytes() > WireModel::openingSent + WireModel::openingReceived);
        QVERIFY(traffic.wakeUps >= 1);
    }
}

QTEST_GUILESS_MAIN(EventLogTest)
#include "tst_eventlog.moc"
