// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "dovecotserver.h"
#include "gatewayprogram.h"
#include "watcher.h"

#include <QDeadlineTimer>
#include <QSet>
#include <QTest>

using namespace Grelot;

namespace {

const QString alice = QStringLiteral("alice");

} // namespace

/// What breaks, heals; nothing is lost and nothing rings twice. These tests take real time, since
/// the programs under test keep their own clock.
class OutagesTest : public QObject
{
    Q_OBJECT

private:
    struct House
    {
        House()
            : gateway((dovecot.start(), dovecot.port()))
        {
            QVERIFY(gateway.start());
            QVERIFY(home.addAccount(QStringLiteral("work"), gateway.accountUrl(alice),
                QString::fromLatin1(DovecotServer::password())));
            watcher = std::make_unique<Watcher>(home);
            QTRY_COMPARE_WITH_TIMEOUT(watcher->unread(), 0, 20'000);
        }
        void deliver(const QByteArray &subject)
        {
            dovecot.deliver(alice, DovecotServer::message(subject));
        }
        /// Each of these rang, in any order, and each once.
        void expectRung(const QStringList &subjects) const
        {
            QStringList rung = watcher->subjects();
            rung.sort();
            QCOMPARE(rung, subjects);
        }

        DovecotServer dovecot;
        GatewayProgram gateway;
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
    void gatewayKilled_data();
    void gatewayKilled();
    void mailServerKilledBehindTheGateway();
    void clientKilled();
    void silentPeerIsNoticed();
};

void OutagesTest::gatewayKilled_data()
{
    QTest::addColumn<int>("seconds");
    QTest::newRow("20 s") << 20;
    QTest::newRow("60 s") << 60;
}

void OutagesTest::gatewayKilled()
{
    QFETCH(int, seconds);
    House house;
    house.deliver("1 before");
    QTRY_COMPARE(house.watcher->mails(), 1);
    house.gateway.kill();
    QTRY_VERIFY(house.watcher->state() != QStringLiteral("online"));
    house.deliver("2 meanwhile");
    house.deliver("3 meanwhile");
    pass(seconds * 1000);
    QVERIFY(house.gateway.start());
    QTRY_COMPARE_WITH_TIMEOUT(house.watcher->mails(), 3, 30'000);
    house.deliver("4 after");
    QTRY_COMPARE(house.watcher->mails(), 4);
    house.expectRung({QStringLiteral("1 before"), QStringLiteral("2 meanwhile"),
        QStringLiteral("3 meanwhile"), QStringLiteral("4 after")});
    QCOMPARE(house.watcher->unread(), 4);
}

void OutagesTest::mailServerKilledBehindTheGateway()
{
    House house;
    house.dovecot.kill();
    QTRY_VERIFY_WITH_TIMEOUT(!house.watcher->reason().isEmpty(), 10'000);
    QCOMPARE(house.watcher->state(), QStringLiteral("online")); // the stream itself stands
    house.dovecot.start();
    house.deliver("1 after");
    // A request makes the gateway try again at once.
    QTRY_VERIFY_WITH_TIMEOUT(
        house.home.run({QStringLiteral("check")}).exitCode == 0 && house.watcher->mails() == 1,
        40'000);
    QTRY_VERIFY_WITH_TIMEOUT(house.watcher->reason().isEmpty(), 10'000);
    house.deliver("2 after");
    QTRY_COMPARE(house.watcher->mails(), 2);
    house.expectRung({QStringLiteral("1 after"), QStringLiteral("2 after")});
}

void OutagesTest::clientKilled()
{
    House house;
    house.deliver("1 before");
    QTRY_COMPARE(house.watcher->mails(), 1);
    pass(1'500); // cursor and ledger are saved at most 1 s apart
    house.watcher->kill();
    house.deliver("2 meanwhile");
    for (int i = 0; i < 60; ++i)
        house.deliver("3 meanwhile " + QByteArray::number(i));
    house.watcher = std::make_unique<Watcher>(house.home);
    QTRY_COMPARE_WITH_TIMEOUT(house.watcher->mails(), 61, 20'000);
    QCOMPARE(house.watcher->subjects().first(), QStringLiteral("2 meanwhile"));
    QTRY_COMPARE(house.watcher->unread(), 62);
    house.deliver("4 after");
    QTRY_COMPARE(house.watcher->mails(), 62);
}

void OutagesTest::silentPeerIsNoticed()
{
    House house;
    house.gateway.freeze();
    house.deliver("1 meanwhile");
    // The ping after 25 s of silence, and 10 s for its answer.
    QTRY_VERIFY_WITH_TIMEOUT(house.watcher->state() != QStringLiteral("online"), 37'000);
    house.gateway.thaw();
    QTRY_COMPARE_WITH_TIMEOUT(house.watcher->mails(), 1, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(house.watcher->state(), QStringLiteral("online"), 10'000);
    house.expectRung({QStringLiteral("1 meanwhile")});
}

QTEST_GUILESS_MAIN(OutagesTest)
#include "tst_outages.moc"
