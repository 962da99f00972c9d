// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "sessionrun.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

class AccountSessionTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void ringsAndCounts();
    void readElsewhereIsTold();
    void cursorAndLedgerOutliveARun();
    void savedWithinASecondAndNotBefore();
    void newStreamForgetsOldTrouble();
    void reconnectAsksForTheSecretFirst();
    void unknownUnreadIsFetchedButDoesNotRing();
    void waitsForTheSecret();
    void refusedSecretNeedsThePerson();
    void aSecretThatIsLostNeedsThePersonAtOnce();
    void mailServerBehindAwayIsSaid();
    void checkAsksOrReconnects();
    void failedActionIsTold();
    void offlineActionsOutliveARun();
    void fullDiskIsSaidOnce();
};

void AccountSessionTest::ringsAndCounts()
{
    SessionRun run(m_folder->path());
    QSignalSpy unread(run.session.get(), &AccountSession::unreadChanged);
    run.start();
    QVERIFY(!run.session->inbox().unread());
    run.say(pictureOf(letters(1, 3), 4));
    QCOMPARE(run.session->inbox().unread(), 3);
    run.say(arrival({letter(4)}, 4));
    QCOMPARE(run.session->inbox().unread(), 4);
    QCOMPARE(run.rung, QStringList(QStringLiteral("17.4")));
    QCOMPARE(unread.size(), 2);
    run.say(arrival({letter(4)}, 4));
    QCOMPARE(run.rung.size(), 1);
    QCOMPARE(unread.size(), 2);
}

void AccountSessionTest::readElsewhereIsTold()
{
    SessionRun run(m_folder->path());
    QSignalSpy read(run.session.get(), &AccountSession::read);
    run.start();
    run.say(pictureOf(letters(1, 3), 4));
    run.say(FlagsChanged{inbox, {{QStringLiteral("17.2"), Flag::Seen}}, 2, {QStringLiteral("c")}});
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.last().at(1).toStringList(), QStringList(QStringLiteral("17.2")));
    run.say(Vanished{
        inbox, {QStringLiteral("17.1"), QStringLiteral("17.2")}, 1, {QStringLiteral("d")}});
    QCOMPARE(read.size(), 2);
    QCOMPARE(read.last().at(1).toStringList(), QStringList(QStringLiteral("17.1")));
}

void AccountSessionTest::cursorAndLedgerOutliveARun()
{
    {
        SessionRun run(m_folder->path());
        run.start();
        QVERIFY(run.source->m_resumedFrom.isEmpty());
        run.say(pictureOf({}, 4));
        run.say(arrival({letter(4)}, 1));
    }
    SessionRun run(m_folder->path());
    run.start();
    QCOMPARE(run.source->m_resumedFrom.value, QStringLiteral("after-17.4"));
    run.say(arrival(letters(4, 5), 2));
    QCOMPARE(run.rung, QStringList(QStringLiteral("17.5")));
}

void AccountSessionTest::savedWithinASecondAndNotBefore()
{
    SessionRun first(m_folder->path());
    first.start();
    first.say(pictureOf({}, 4));
    first.clock.advance(1s);
    first.say(arrival({letter(4)}, 1));
    first.clock.advance(999ms);
    first.kill();

    // At most what was handed over since the last save repeats; nothing is lost.
    SessionRun second(m_folder->path());
    second.start();
    QCOMPARE(second.source->m_resumedFrom.value, QStringLiteral("at-17.4"));
    second.say(arrival({letter(4)}, 1));
    QCOMPARE(second.rung.size(), 1);
    second.clock.advance(1s);
    second.kill();

    SessionRun third(m_folder->path());
    third.start();
    QCOMPARE(third.source->m_resumedFrom.value, QStringLiteral("after-17.4"));
    third.say(arrival({letter(4)}, 1));
    QVERIFY(third.rung.isEmpty());
}

void AccountSessionTest::newStreamForgetsOldTrouble()
{
    SessionRun run(m_folder->path());
    run.start();
    run.say(MailboxStatus{inbox, false, QStringLiteral("It closed the connection.")});
    Q_EMIT run.source->m_dialer.last->failed(away());
    run.clock.advance(2s);
    run.source->m_dialer.last->succeed();
    QCOMPARE(run.session->sentence(), QStringLiteral("Connected by WebSocket."));
}

void AccountSessionTest::reconnectAsksForTheSecretFirst()
{
    SessionRun run(m_folder->path(), true);
    run.start();
    run.secrets->waiting(Failure{FailureKind::User, QStringLiteral("locked"), {}, {}});
    run.session->reconnect();
    // The person takes a minute to unlock the keyring; no attempt runs out of time meanwhile.
    run.clock.advance(60s);
    QCOMPARE(run.source->m_dialer.dialled, 0);
    run.secrets->waiting(run.secrets->result);
    run.clock.advance(2s);
    QCOMPARE(run.source->m_dialer.dialled, 1);
}

void AccountSessionTest::unknownUnreadIsFetchedButDoesNotRing()
{
    SessionRun run(m_folder->path());
    run.start();
    run.say(pictureOf({}, 10));
    run.say(FlagsChanged{inbox, {{QStringLiteral("17.3"), {}}}, 1, {QStringLiteral("c")}});
    QCOMPARE(run.source->m_fetches.size(), 1);
    run.source->m_fetches.takeFirst().done(Messages{letter(3)});
    QCOMPARE(run.session->inbox().items().size(), 1);
    QVERIFY(run.rung.isEmpty());
}

void AccountSessionTest::waitsForTheSecret()
{
    SessionRun run(m_folder->path(), true);
    QSignalSpy changed(run.session.get(), &AccountSession::connectionChanged);
    run.start();
    QCOMPARE(run.session->connection().state(), ConnectionState::Stopped);
    QVERIFY(run.session->sentence().contains(QStringLiteral("password")));
    QCOMPARE(changed.size(), 1);
    run.clock.advance(10min);
    QCOMPARE(run.source->m_dialer.dialled, 0);
    run.secrets->waiting(run.secrets->result);
    QCOMPARE(run.source->m_dialer.dialled, 1);
}

void AccountSessionTest::refusedSecretNeedsThePerson()
{
    SessionRun run(m_folder->path(), true);
    run.start();
    run.secrets->waiting(Failure{FailureKind::User, QStringLiteral("no keyring"), {}, {}});
    QCOMPARE(run.session->connection().state(), ConnectionState::NeedsUser);
    QCOMPARE(run.session->sentence(), QStringLiteral("no keyring"));
    run.clock.advance(24h);
    QCOMPARE(run.source->m_dialer.dialled, 0);
}

void AccountSessionTest::aSecretThatIsLostNeedsThePersonAtOnce()
{
    SessionRun run(m_folder->path());
    run.start();
    run.succeed();
    QCOMPARE(run.session->connection().state(), ConnectionState::Online);
    QCOMPARE(run.session->need(), Need::Nothing);
    const Failure loss{
        FailureKind::User, QStringLiteral("Sign in again."), {}, {}, Need::SignIn, true};
    run.secrets->lost(loss);
    QCOMPARE(run.session->connection().state(), ConnectionState::NeedsUser);
    QCOMPARE(run.session->need(), Need::SignIn);
    QCOMPARE(run.session->sentence(), loss.text);
    run.session->networkChanged("another", true);
    run.clock.advance(24h);
    QCOMPARE(run.source->m_dialer.dialled, 1);
    run.session->reconnect(); // what a new sign-in leads to
    run.clock.advance(2s);
    QCOMPARE(run.source->m_dialer.dialled, 2);
    run.session->stop();
    run.secrets->lost(loss);
    QCOMPARE(run.session->connection().state(), ConnectionState::Stopped);
}

void AccountSessionTest::mailServerBehindAwayIsSaid()
{
    SessionRun run(m_folder->path());
    run.start();
    QSignalSpy changed(run.session.get(), &AccountSession::connectionChanged);
    run.say(MailboxStatus{inbox, false, QStringLiteral("It closed the connection.")});
    QCOMPARE(changed.size(), 1);
    QVERIFY(run.session->sentence().contains(QStringLiteral("It closed the connection.")));
    run.say(MailboxStatus{inbox, true, {}});
    QCOMPARE(changed.size(), 2);
    QCOMPARE(run.session->sentence(), QStringLiteral("Connected by WebSocket."));
}

void AccountSessionTest::checkAsksOrReconnects()
{
    SessionRun run(m_folder->path());
    run.start();
    run.session->check();
    QCOMPARE(run.source->m_refreshes, 1);
    Q_EMIT run.source->m_dialer.last->failed({FailureKind::Permanent, {}, {}, {}});
    run.session->check();
    QVERIFY(run.session->connection().retryIn() <= 2s);
}

void AccountSessionTest::failedActionIsTold()
{
    SessionRun run(m_folder->path());
    run.start();
    QSignalSpy failed(run.session.get(), &AccountSession::wentWrong);
    run.session->act(MailAction::MarkRead, inbox, QStringLiteral("17.1"));
    run.session->act(MailAction::Trash, inbox, QStringLiteral("17.2"));
    run.source->m_acts.takeFirst().done(std::nullopt);
    QCOMPARE(failed.size(), 0);
    run.source->m_acts.takeFirst().done(
        Failure{FailureKind::User, QStringLiteral("no trash"), {}, {}});
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Failure>().text, QStringLiteral("no trash"));
}

void AccountSessionTest::offlineActionsOutliveARun()
{
    SessionRun first(m_folder->path());
    first.start();
    first.breakDown();
    first.session->act(MailAction::MarkRead, inbox, QStringLiteral("17.1"));
    first.session->act(MailAction::Archive, inbox, QStringLiteral("17.2"));
    QVERIFY(first.source->m_acts.isEmpty());
    first.clock.advance(ActionQueue::burst);
    first.kill();

    SessionRun second(m_folder->path());
    second.session->start();
    QVERIFY(second.source->m_acts.isEmpty());
    second.succeed();
    QCOMPARE(second.source->m_acts.size(), 1);
    QCOMPARE(second.source->m_acts.first().action, MailAction::MarkRead);
    QCOMPARE(second.source->m_acts.first().id, QStringLiteral("17.1"));
    second.source->m_acts.takeFirst().done(std::nullopt);
    QCOMPARE(second.source->m_acts.size(), 1);
    QCOMPARE(second.source->m_acts.first().action, MailAction::Archive);
    QCOMPARE(second.source->m_acts.first().id, QStringLiteral("17.2"));
    second.source->m_acts.takeFirst().done(std::nullopt);
    second.session.reset();

    SessionRun third(m_folder->path());
    third.start();
    QVERIFY(third.source->m_acts.isEmpty());
}

void AccountSessionTest::fullDiskIsSaidOnce()
{
    const QString file = m_folder->filePath(QStringLiteral("file"));
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    SessionRun run(file);
    run.start();
    QSignalSpy failed(run.session.get(), &AccountSession::wentWrong);
    run.say(pictureOf({}, 1));
    run.clock.advance(1s);
    QCOMPARE(failed.size(), 1);
    run.say(arrival({letter(1)}, 1));
    run.clock.advance(1s);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(run.rung.size(), 1);
}

QTEST_GUILESS_MAIN(AccountSessionTest)
#include "tst_accountsession.moc"
