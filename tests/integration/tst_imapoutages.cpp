// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "dovecotserver.h"
#include "tcprelay.h"
#include "watcher.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTest>

using namespace Grelot;

namespace {

const QString alice = QStringLiteral("alice");

constexpr int rhythm = 22'000; // ms between two "Still here"; Grelot learns from 20 s on
constexpr int grace = 5'000;
constexpr int answer = 10'000;

} // namespace

/// An IMAP account without a gateway while its server, or the way there, is away: nothing is lost
/// and nothing rings twice. These tests take real time, since the program under test keeps its own
/// clock.
class ImapOutagesTest : public QObject
{
    Q_OBJECT

private:
    struct House
    {
        explicit House(const QByteArray &settings = {})
        {
            dovecot.configure(settings);
            dovecot.start();
            relay = std::make_unique<TcpRelay>(dovecot.port());
            QVERIFY(home.addAccount(QStringLiteral("work"),
                QStringLiteral("imap://alice@127.0.0.1:%1?tls=none").arg(relay->port()),
                QString::fromLatin1(DovecotServer::password())));
            watcher = std::make_unique<Watcher>(home);
            QTRY_COMPARE_WITH_TIMEOUT(watcher->state(), QStringLiteral("online"), 20'000);
            deliver("1 before");
            QTRY_COMPARE(watcher->mails(), 1);
        }
        void deliver(const QByteArray &subject)
        {
            dovecot.deliver(alice, DovecotServer::message(subject));
        }
        void expectRung(const QStringList &subjects) const
        {
            QStringList rung = watcher->subjects();
            rung.sort();
            QCOMPARE(rung, subjects);
            QCOMPARE(watcher->unread(), subjects.size());
        }

        DovecotServer dovecot;
        std::unique_ptr<TcpRelay> relay;
        GrelotHome home;
        std::unique_ptr<Watcher> watcher;
    };

    /// Lets real time pass while the event loop runs.
    static void pass(int milliseconds)
    {
        const QDeadlineTimer end(milliseconds);
        QTRY_VERIFY_WITH_TIMEOUT(end.hasExpired(), milliseconds + 5'000);
    }

private Q_SLOTS:
    void serverKilled();
    void lineGoesHalfOpen();
    void checkAsksAHalfOpenLine();
};

void ImapOutagesTest::serverKilled()
{
    House house;
    house.relay->refuse(true);
    house.dovecot.kill();
    QTRY_VERIFY(house.watcher->state() != QStringLiteral("online"));
    pass(62'000);
    // What came meanwhile waits before the first client is let in.
    house.dovecot.start();
    house.deliver("2 meanwhile");
    house.deliver("3 meanwhile");
    house.relay->refuse(false);
    QElapsedTimer back;
    back.start();
    QTRY_COMPARE_WITH_TIMEOUT(house.watcher->mails(), 3, 30'000);
    qInfo("all rung %lld ms after the server was back", back.elapsed());
    house.deliver("4 after");
    QTRY_COMPARE(house.watcher->mails(), 4);
    house.expectRung({QStringLiteral("1 before"), QStringLiteral("2 meanwhile"),
        QStringLiteral("3 meanwhile"), QStringLiteral("4 after")});
}

void ImapOutagesTest::lineGoesHalfOpen()
{
    House house("imap_idle_notify_interval = " + QByteArray::number(rhythm / 1'000) + " secs");
    // Dovecot may say its first word early, as it says those of several clients together.
    pass(3 * rhythm + grace);
    QCOMPARE(house.watcher->entered(QStringLiteral("connecting")), 1);
    house.relay->silenceStanding();
    QElapsedTimer silence;
    silence.start();
    house.deliver("2 into the void");
    QTRY_COMPARE_WITH_TIMEOUT(house.watcher->mails(), 2, rhythm + grace + answer + 5'000);
    qInfo("rung %lld ms after the line went silent", silence.elapsed());
    QCOMPARE(house.watcher->entered(QStringLiteral("connecting")), 2);
    house.deliver("3 after");
    QTRY_COMPARE(house.watcher->mails(), 3);
    house.expectRung(
        {QStringLiteral("1 before"), QStringLiteral("2 into the void"), QStringLiteral("3 after")});
}

void ImapOutagesTest::checkAsksAHalfOpenLine()
{
    // Nothing is known of a rhythm yet: the next renewal would be minutes away.
    House house;
    house.relay->silenceStanding();
    house.deliver("2 into the void");
    QCOMPARE(house.home.run({QStringLiteral("check")}).exitCode, 0);
    QTRY_COMPARE_WITH_TIMEOUT(house.watcher->mails(), 2, 20'000);
    house.expectRung({QStringLiteral("1 before"), QStringLiteral("2 into the void")});
}

QTEST_GUILESS_MAIN(ImapOutagesTest)
#include "tst_imapoutages.moc"
