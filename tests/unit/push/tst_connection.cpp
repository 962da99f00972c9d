// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "connection.h"
#include "scriptedlink.h"
#include "virtualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

namespace {

Failure failureOf(FailureKind kind)
{
    return {kind, QStringLiteral("because"), QStringLiteral("detail"), {}};
}

} // namespace

class ConnectionTest : public QObject
{
    Q_OBJECT

private:
    struct House
    {
        VirtualClock clock;
        RandomSource random{42};
        ScriptedDialer dialer;
        Connection connection{dialer, clock, random};

        ScriptedLink &link() { return *dialer.last; }
        void goOnline()
        {
            connection.start();
            link().succeed();
        }
    };

private Q_SLOTS:
    void climbsToOnline();
    void openingHasADeadline_data();
    void openingHasADeadline();
    void slowAnswerMayTakeItsTime();
    void openWithoutProofIsGivenUp();
    void longBeginningMayTakeItsTime();
    void syncThatNeverEndsIsGivenUp();
    void silentPeerIsNoticed();
    void cleanCloseReconnects();
    void failuresDecideByKind_data();
    void failuresDecideByKind();
    void oldLinkIsAbortedAndForgotten();
    void needsUserDoesNotRetry();
    void nudgeCutsAWait();
    void nudgeProbesAStandingLink();
    void nudgeTriesAgainWhereThePersonWasNeeded();
    void stopEndsEverything();
    void offlineAndBack();
    void failBeforeStart();
    void retryInCountsDown();
    void neverStormsWhateverHappens();
};

void ConnectionTest::climbsToOnline()
{
    House house;
    QSignalSpy phases(&house.connection, &Connection::phaseChanged);
    QCOMPARE(house.connection.state(), ConnectionState::Stopped);
    house.connection.start();
    QCOMPARE(house.connection.state(), ConnectionState::Connecting);
    QVERIFY(house.link().m_opened);
    Q_EMIT house.link().opened();
    QCOMPARE(house.connection.state(), ConnectionState::Connecting);
    Q_EMIT house.link().proven({});
    QCOMPARE(house.connection.state(), ConnectionState::Syncing);
    Q_EMIT house.link().synced();
    QCOMPARE(house.connection.state(), ConnectionState::Online);
    QCOMPARE(house.connection.rung(), Rung::WebSocket);
    QVERIFY(house.connection.reason().isEmpty());
    QCOMPARE(phases.size(), 3);
    house.connection.start();
    QCOMPARE(house.dialer.dialled, 1);
}

void ConnectionTest::openingHasADeadline_data()
{
    QTest::addColumn<bool>("reached");
    QTest::addColumn<std::chrono::milliseconds>("deadline");
    QTest::newRow("never reached") << false << LinkTimings().open;
    QTest::newRow("reached and silent") << true << LinkTimings().reply;
}

void ConnectionTest::openingHasADeadline()
{
    QFETCH(bool, reached);
    QFETCH(std::chrono::milliseconds, deadline);
    House house;
    house.connection.start();
    if (reached)
        Q_EMIT house.link().reached();
    house.clock.advance(deadline - 1ms);
    QCOMPARE(house.connection.state(), ConnectionState::Connecting);
    house.clock.advance(1ms);
    QCOMPARE(house.connection.state(), ConnectionState::Waiting);
    QVERIFY(!house.connection.reason().isEmpty());
    QVERIFY(house.link().m_aborted);
}

void ConnectionTest::slowAnswerMayTakeItsTime()
{
    House house;
    house.connection.start();
    const QPointer<ScriptedLink> link = house.dialer.last;
    Q_EMIT link->reached();
    for (int i = 0; i < 6; ++i) {
        house.clock.advance(5s);
        Q_EMIT link->alive();
    }
    QVERIFY(!link->m_aborted);
    house.clock.advance(LinkTimings().reply);
    QVERIFY(link->m_aborted);
}

void ConnectionTest::openWithoutProofIsGivenUp()
{
    House house;
    house.connection.start();
    Q_EMIT house.link().opened();
    house.clock.advance(LinkTimings().proof);
    QCOMPARE(house.connection.state(), ConnectionState::Waiting);
}

void ConnectionTest::longBeginningMayTakeItsTime()
{
    House house;
    house.connection.start();
    Q_EMIT house.link().opened();
    const QPointer<ScriptedLink> first = house.dialer.last;
    while (!first->m_aborted) {
        Q_EMIT first->alive();
        house.clock.advance(4s);
    }
    const auto lasted = house.clock.now();
    QVERIFY(lasted >= LinkTimings().sync && lasted < LinkTimings().sync + 10s);
}

void ConnectionTest::syncThatNeverEndsIsGivenUp()
{
    House house;
    house.connection.start();
    Q_EMIT house.link().opened();
    Q_EMIT house.link().proven({});
    for (int i = 0; i < 11; ++i) {
        QCOMPARE(house.connection.state(), ConnectionState::Syncing);
        house.clock.advance(10s);
        Q_EMIT house.link().alive();
    }
    house.clock.advance(10s);
    QCOMPARE(house.connection.state(), ConnectionState::Waiting);
}

void ConnectionTest::silentPeerIsNoticed()
{
    House house;
    house.goOnline();
    house.clock.advance(LinkTimings().silence);
    QCOMPARE(house.link().m_probes, 1);
    QCOMPARE(house.connection.state(), ConnectionState::Online);
    const QPointer<ScriptedLink> dead = house.dialer.last;
    house.clock.advance(LinkTimings().answer);
    QCOMPARE(house.connection.state(), ConnectionState::Waiting);
    QVERIFY(dead->m_aborted);
    house.clock.advance(2s);
    QCOMPARE(house.dialer.dialled, 2);
}

void ConnectionTest::cleanCloseReconnects()
{
    House house;
    house.goOnline();
    for (int i = 0; i < 12; ++i) {
        house.clock.advance(24s);
        Q_EMIT house.link().alive();
    }
    Q_EMIT house.link().failed(failureOf(FailureKind::Transient));
    QCOMPARE(house.connection.state(), ConnectionState::Waiting);
    QVERIFY(house.connection.retryIn() <= 1s);
}

void ConnectionTest::failuresDecideByKind_data()
{
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<ConnectionState>("state");
    QTest::newRow("transient") << FailureKind::Transient << ConnectionState::Waiting;
    QTest::newRow("rung, the last one") << FailureKind::Rung << ConnectionState::Waiting;
    QTest::newRow("user") << FailureKind::User << ConnectionState::NeedsUser;
    QTest::newRow("permanent") << FailureKind::Permanent << ConnectionState::Waiting;
}

void ConnectionTest::failuresDecideByKind()
{
    QFETCH(FailureKind, kind);
    QFETCH(ConnectionState, state);
    House house;
    QSignalSpy failures(&house.connection, &Connection::failed);
    house.connection.start();
    Q_EMIT house.link().failed(failureOf(kind));
    QCOMPARE(house.connection.state(), state);
    QCOMPARE(house.connection.reason(), QStringLiteral("because"));
    QCOMPARE(failures.size(), 1);
    if (kind == FailureKind::Permanent)
        QCOMPARE(house.connection.retryIn(), Backoff::firstCap);
}

void ConnectionTest::oldLinkIsAbortedAndForgotten()
{
    House house;
    house.goOnline();
    const QPointer<ScriptedLink> old = house.dialer.last;
    Q_EMIT old->failed(failureOf(FailureKind::Transient));
    QVERIFY(old->m_aborted);
    house.clock.advance(2s);
    QVERIFY(house.dialer.last != old);
    house.link().succeed();
    // What awaits deletion still emits.
    Q_EMIT old->failed(failureOf(FailureKind::User));
    QCOMPARE(house.connection.state(), ConnectionState::Online);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!old);
}

void ConnectionTest::needsUserDoesNotRetry()
{
    House house;
    house.connection.start();
    Q_EMIT house.link().failed(failureOf(FailureKind::User));
    house.clock.advance(24h);
    QCOMPARE(house.dialer.dialled, 1);
    QCOMPARE(house.connection.state(), ConnectionState::NeedsUser);
}

void ConnectionTest::nudgeCutsAWait()
{
    House house;
    house.connection.start();
    Q_EMIT house.link().failed(failureOf(FailureKind::Permanent));
    QVERIFY(house.connection.retryIn() > 2s);
    house.connection.nudge();
    QVERIFY(house.connection.retryIn() <= 2s);
    QCOMPARE(house.connection.reason(), QStringLiteral("because"));
    house.clock.advance(2s);
    QCOMPARE(house.dialer.dialled, 2);
}

void ConnectionTest::nudgeProbesAStandingLink()
{
    House house;
    house.goOnline();
    house.connection.nudge();
    QCOMPARE(house.link().m_probes, 1);
    Q_EMIT house.link().alive();
    house.clock.advance(LinkTimings().answer);
    QCOMPARE(house.connection.state(), ConnectionState::Online);
}

void ConnectionTest::nudgeTriesAgainWhereThePersonWasNeeded()
{
    House house;
    house.connection.start();
    Q_EMIT house.link().failed(failureOf(FailureKind::User));
    house.connection.nudge();
    house.clock.advance(2s);
    QCOMPARE(house.dialer.dialled, 2);
}

void ConnectionTest::stopEndsEverything()
{
    House house;
    house.goOnline();
    house.connection.stop();
    QCOMPARE(house.connection.state(), ConnectionState::Stopped);
    house.clock.advance(1h);
    QCOMPARE(house.dialer.dialled, 1);
    QCOMPARE(house.clock.pending(), std::size_t(0));
}

void ConnectionTest::offlineAndBack()
{
    House house;
    house.goOnline();
    house.connection.goOffline(QStringLiteral("asleep"));
    QCOMPARE(house.connection.state(), ConnectionState::Offline);
    QCOMPARE(house.connection.reason(), QStringLiteral("asleep"));
    house.clock.advance(8h);
    QCOMPARE(house.dialer.dialled, 1);
    house.connection.comeBack();
    house.clock.advance(2s);
    QCOMPARE(house.dialer.dialled, 2);
}

void ConnectionTest::failBeforeStart()
{
    House house;
    house.connection.fail(failureOf(FailureKind::User));
    QCOMPARE(house.connection.state(), ConnectionState::NeedsUser);
    house.connection.nudge();
    house.clock.advance(2s);
    QCOMPARE(house.dialer.dialled, 1);
}

void ConnectionTest::retryInCountsDown()
{
    House house;
    house.connection.start();
    QCOMPARE(house.connection.retryIn(), 0ms);
    Q_EMIT house.link().failed(failureOf(FailureKind::Permanent));
    house.clock.advance(10s);
    QCOMPARE(house.connection.retryIn(), 15s);
}

void ConnectionTest::neverStormsWhateverHappens()
{
    House house;
    RandomSource chance(2026);
    QList<Clock::Moment> attempts;
    house.dialer.onDial = [&] { attempts.append(house.clock.now()); };
    house.connection.start();
    for (int step = 0; step < 20'000; ++step) {
        const auto dice = chance.number() % 6;
        const ConnectionState state = house.connection.state();
        const bool linked =
            state == ConnectionState::Connecting || state == ConnectionState::Online;
        if (dice == 0 && state == ConnectionState::Connecting)
            house.link().succeed();
        else if (dice == 1 && linked)
            Q_EMIT house.link().failed(failureOf(FailureKind(chance.number() % 4)));
        else if (dice == 2)
            house.connection.nudge();
        else if (dice == 3)
            house.clock.advanceToNext();
        else
            house.clock.advance(std::chrono::milliseconds(chance.number() % 500));
    }
    QVERIFY(attempts.size() > 100);
    for (qsizetype i = 6; i < attempts.size(); ++i)
        QVERIFY(attempts[i] - attempts[i - 6] >= 60s);
}

QTEST_GUILESS_MAIN(ConnectionTest)
#include "tst_connection.moc"
