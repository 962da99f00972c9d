// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "transportladder.h"

#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

namespace {

const QList<Rung> rungs{Rung::WebSocket, Rung::EventStream, Rung::LongPoll};

Failure rungFailure(const QString &obstacle = QStringLiteral("the proxy answered 400"))
{
    Failure failure{FailureKind::Rung, QStringLiteral("spoiled"), QStringLiteral("detail"), {}};
    failure.obstacle = obstacle;
    return failure;
}

Failure failureOf(FailureKind kind)
{
    return {kind, QStringLiteral("because"), QStringLiteral("detail"), {}};
}

/// A ladder that stands on the event stream, with the WebSocket blamed.
struct Lower
{
    TransportLadder ladder{rungs};

    Lower()
    {
        ladder.ended(rungFailure(), LinkEnd::Unopened, 0s);
        ladder.ended(rungFailure(), LinkEnd::Unopened, 1s);
        ladder.proven(2s);
    }
};

} // namespace

class TransportLadderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoSpoiledOpeningsStepDown();
    void onlyRunningStrikesCount();
    void silenceStepsDownAtOnce();
    void threeEarlyCutsStepDown();
    void lastingLinkForgetsCuts();
    void oneMoreCutIsEnoughBelow();
    void neverAReasonToStepDown_data();
    void neverAReasonToStepDown();
    void blamedOnlyOnProof();
    void allFailingIsAnOutage();
    void oneRungHasNoLadder();
    void aPinnedRungSaysSo();
    void oldSuspicionIsForgotten();
    void outageClearsTheSuspects();
    void remembersWhatIsBlamed();
    void climbsAfterFiveMinutesThenDoubling();
    void climbedForgetsTheBlame();
    void renewalChangesNothing();
    void memoryIsOfTheNetwork();
    void anotherNetworkUnderAStandingLink();
    void climbGivesTheReasonOfANewNetwork();
    void saysAllObstacles();
    void climbsThatDoNotHoldBecomeRare();
    void suspicionCanBeForgotten();
};

void TransportLadderTest::twoSpoiledOpeningsStepDown()
{
    TransportLadder ladder(rungs);
    const auto first = ladder.ended(rungFailure(), LinkEnd::Unopened, 0s);
    QVERIFY(!first.stepped);
    QCOMPARE(first.failure.kind, FailureKind::Rung);
    QCOMPARE(ladder.current(), Rung::WebSocket);
    const auto second = ladder.ended(rungFailure(), LinkEnd::Unopened, 1s);
    QVERIFY(second.stepped);
    QCOMPARE(ladder.current(), Rung::EventStream);
    QCOMPARE(second.failure.text,
        QStringLiteral("Trying server-sent events, because the proxy answered 400."));
}

void TransportLadderTest::onlyRunningStrikesCount()
{
    TransportLadder ladder(rungs);
    for (int i = 0; i < 10; ++i) {
        ladder.ended(rungFailure(), LinkEnd::Unopened, 0s);
        ladder.ended(failureOf(FailureKind::Transient), LinkEnd::Unopened, 0s);
    }
    QCOMPARE(ladder.current(), Rung::WebSocket);
    ladder.ended(rungFailure(), LinkEnd::Unopened, 0s);
    ladder.proven(1s);
    ladder.ended(rungFailure(), LinkEnd::Unopened, 2s);
    QCOMPARE(ladder.current(), Rung::WebSocket);
}

void TransportLadderTest::silenceStepsDownAtOnce()
{
    TransportLadder ladder(rungs);
    QVERIFY(ladder.ended(rungFailure(), LinkEnd::Silent, 10s).stepped);
    QVERIFY(ladder.ended(rungFailure(), LinkEnd::Silent, 20s).stepped);
    QCOMPARE(ladder.current(), Rung::LongPoll);
}

void TransportLadderTest::threeEarlyCutsStepDown()
{
    TransportLadder ladder(rungs);
    for (int i = 0; i < 2; ++i) {
        ladder.proven(0s);
        QVERIFY(!ladder.ended(failureOf(FailureKind::Transient), LinkEnd::CutEarly, 5s).stepped);
    }
    const auto third = ladder.ended(failureOf(FailureKind::Transient), LinkEnd::CutEarly, 5s);
    QVERIFY(third.stepped);
    QCOMPARE(third.failure.kind, FailureKind::Rung);
    QVERIFY(third.failure.text.contains(QStringLiteral("cut off")));
}

void TransportLadderTest::lastingLinkForgetsCuts()
{
    TransportLadder ladder(rungs);
    for (int i = 0; i < 10; ++i) {
        ladder.ended(failureOf(FailureKind::Transient), LinkEnd::CutEarly, 5s);
        ladder.ended(failureOf(FailureKind::Transient), LinkEnd::CutEarly, 5s);
        ladder.ended(failureOf(FailureKind::Transient), LinkEnd::Lasted, 60s);
    }
    QCOMPARE(ladder.current(), Rung::WebSocket);
}

void TransportLadderTest::oneMoreCutIsEnoughBelow()
{
    TransportLadder ladder(rungs);
    for (int i = 0; i < 3; ++i)
        ladder.ended(failureOf(FailureKind::Transient), LinkEnd::CutEarly, 15s);
    ladder.proven(16s);
    QVERIFY(ladder.ended(failureOf(FailureKind::Transient), LinkEnd::CutEarly, 20s).stepped);
    QCOMPARE(ladder.current(), Rung::LongPoll);
}

void TransportLadderTest::neverAReasonToStepDown_data()
{
    QTest::addColumn<FailureKind>("kind");
    QTest::newRow("DNS, TCP, TLS, 429, 502, 503, 504") << FailureKind::Transient;
    QTest::newRow("401, 407") << FailureKind::User;
    QTest::newRow("protocol violation") << FailureKind::Permanent;
}

void TransportLadderTest::neverAReasonToStepDown()
{
    QFETCH(FailureKind, kind);
    TransportLadder ladder(rungs);
    for (int i = 0; i < 100; ++i) {
        const auto verdict = ladder.ended(failureOf(kind), LinkEnd::Unopened, i * 1s);
        QVERIFY(!verdict.stepped);
        QCOMPARE(verdict.failure, failureOf(kind));
    }
    QCOMPARE(ladder.current(), Rung::WebSocket);
    QVERIFY(ladder.because().isEmpty());
}

void TransportLadderTest::blamedOnlyOnProof()
{
    Lower lower;
    QCOMPARE(lower.ladder.because(), QStringLiteral("the proxy answered 400"));
    QCOMPARE(lower.ladder.upper(), QList<Rung>{Rung::WebSocket});
    // The link ends for whatever reason: the next one begins where this one stood.
    lower.ladder.ended(failureOf(FailureKind::Transient), LinkEnd::Lasted, 1h);
    QCOMPARE(lower.ladder.current(), Rung::EventStream);
}

void TransportLadderTest::allFailingIsAnOutage()
{
    TransportLadder ladder(rungs);
    ladder.ended(rungFailure(), LinkEnd::Silent, 10s);
    ladder.ended(rungFailure(), LinkEnd::Silent, 20s);
    const auto last = ladder.ended(rungFailure(), LinkEnd::Silent, 30s);
    QVERIFY(!last.stepped);
    QCOMPARE(last.failure.kind, FailureKind::Transient);
    QCOMPARE(ladder.current(), Rung::WebSocket);
    ladder.proven(40s);
    QVERIFY(ladder.because().isEmpty());
    QVERIFY(!ladder.nextClimb());
}

void TransportLadderTest::oneRungHasNoLadder()
{
    TransportLadder ladder({Rung::ImapIdle});
    for (int i = 0; i < 5; ++i) {
        QVERIFY(!ladder.ended(rungFailure(), LinkEnd::Silent, 10s).stepped);
        QCOMPARE(ladder.current(), Rung::ImapIdle);
    }
}

void TransportLadderTest::aPinnedRungSaysSo()
{
    TransportLadder ladder({Rung::EventStream}, QStringLiteral("it is pinned in the settings"));
    QCOMPARE(ladder.because(), QStringLiteral("it is pinned in the settings"));
    const auto verdict = ladder.ended(rungFailure(), LinkEnd::Silent, 10s);
    QVERIFY(!verdict.stepped);
    QCOMPARE(verdict.failure.kind, FailureKind::Transient);
    QCOMPARE(verdict.failure.text,
        QStringLiteral("spoiled No other way is tried, because it is pinned in the settings."));
}

void TransportLadderTest::oldSuspicionIsForgotten()
{
    TransportLadder ladder(rungs);
    Failure busy = failureOf(FailureKind::Transient);
    busy.answered = true;
    ladder.ended(rungFailure(), LinkEnd::Silent, 0s);
    ladder.ended(busy, LinkEnd::Unopened, 59s);
    QCOMPARE(ladder.current(), Rung::EventStream);
    ladder.ended(busy, LinkEnd::Unopened, 60s);
    QCOMPARE(ladder.current(), Rung::WebSocket);
    ladder.proven(61s);
    QVERIFY(ladder.because().isEmpty());
}

void TransportLadderTest::outageClearsTheSuspects()
{
    TransportLadder ladder(rungs);
    ladder.ended(rungFailure(), LinkEnd::Silent, 0s);
    ladder.ended(failureOf(FailureKind::Transient), LinkEnd::Unopened, 1s); // nobody is there
    QCOMPARE(ladder.current(), Rung::WebSocket);
}

void TransportLadderTest::remembersWhatIsBlamed()
{
    Lower lower;
    lower.ladder.ended(rungFailure(), LinkEnd::Silent, 10s);
    lower.ladder.ended(failureOf(FailureKind::Transient), LinkEnd::Unopened, 80s);
    QCOMPARE(lower.ladder.current(), Rung::EventStream); // the WebSocket was proven guilty
    // Until everything fails: then nobody was.
    for (int i = 0; i < 2; ++i)
        lower.ladder.ended(rungFailure(), LinkEnd::Silent, 90s);
    QCOMPARE(lower.ladder.current(), Rung::WebSocket);
}

void TransportLadderTest::climbsAfterFiveMinutesThenDoubling()
{
    Lower lower;
    auto due = *lower.ladder.nextClimb();
    QCOMPARE(due, Clock::Moment(2s + 5min));
    const QList<std::chrono::minutes> gaps{10min, 20min, 40min, 60min, 60min};
    for (const auto gap : gaps) {
        lower.ladder.climbFailed(due);
        QCOMPARE(*lower.ladder.nextClimb() - due, std::chrono::milliseconds(gap));
        due = *lower.ladder.nextClimb();
    }
    // A reconnection on the way does not start the count anew.
    lower.ladder.ended(failureOf(FailureKind::Transient), LinkEnd::Lasted, due - 1s);
    lower.ladder.proven(due - 1s);
    QCOMPARE(*lower.ladder.nextClimb(), due);
}

void TransportLadderTest::climbedForgetsTheBlame()
{
    Lower lower;
    lower.ladder.climbed(Rung::WebSocket, 6min);
    QCOMPARE(lower.ladder.current(), Rung::WebSocket);
    QVERIFY(lower.ladder.because().isEmpty());
    QVERIFY(!lower.ladder.nextClimb());
    lower.ladder.ended(failureOf(FailureKind::Transient), LinkEnd::Lasted, 7min);
    QCOMPARE(lower.ladder.current(), Rung::WebSocket);
}

void TransportLadderTest::renewalChangesNothing()
{
    Lower lower;
    const auto due = lower.ladder.nextClimb();
    lower.ladder.climbed(Rung::EventStream, 6min);
    QCOMPARE(lower.ladder.nextClimb(), due);
    QCOMPARE(lower.ladder.because(), QStringLiteral("the proxy answered 400"));
}

void TransportLadderTest::memoryIsOfTheNetwork()
{
    TransportLadder ladder(rungs);
    QVERIFY(ladder.setNetwork("train", false));
    QVERIFY(!ladder.setNetwork("train", false));
    ladder.ended(rungFailure(), LinkEnd::Silent, 0s);
    ladder.proven(1s);
    ladder.setNetwork("home", false);
    QCOMPARE(ladder.current(), Rung::WebSocket);
    ladder.proven(2s);
    QVERIFY(ladder.because().isEmpty());
    ladder.setNetwork("train", false);
    QCOMPARE(ladder.current(), Rung::EventStream);
    QCOMPARE(ladder.because(), QStringLiteral("the proxy answered 400"));
}

void TransportLadderTest::anotherNetworkUnderAStandingLink()
{
    Lower lower;
    lower.ladder.setNetwork("home", true);
    QCOMPARE(lower.ladder.current(), Rung::EventStream); // it stands there
    // What fails next is the old network's link: nobody's fault.
    const auto verdict = lower.ladder.ended(rungFailure(), LinkEnd::Silent, 1h);
    QVERIFY(!verdict.stepped);
    QCOMPARE(lower.ladder.current(), Rung::WebSocket);
}

void TransportLadderTest::climbGivesTheReasonOfANewNetwork()
{
    Lower lower;
    lower.ladder.setNetwork("hotel", true);
    QVERIFY(lower.ladder.because().isEmpty());
    lower.ladder.obstacleAbove(Rung::WebSocket, failureOf(FailureKind::Transient));
    QVERIFY(lower.ladder.because().isEmpty());
    lower.ladder.obstacleAbove(Rung::WebSocket, rungFailure(QStringLiteral("it is 2026")));
    QCOMPARE(lower.ladder.because(), QStringLiteral("it is 2026"));
}

void TransportLadderTest::saysAllObstacles()
{
    Lower lower;
    lower.ladder.ended(rungFailure(QStringLiteral("it was held back")), LinkEnd::Silent, 20s);
    QCOMPARE(
        lower.ladder.because(), QStringLiteral("the proxy answered 400, and it was held back"));
    lower.ladder.proven(21s);
    QCOMPARE(
        lower.ladder.because(), QStringLiteral("the proxy answered 400, and it was held back"));
}

void TransportLadderTest::climbsThatDoNotHoldBecomeRare()
{
    Lower lower;
    auto now = *lower.ladder.nextClimb();
    auto gap = TransportLadder::firstClimb;
    for (int i = 0; i < 3; ++i) {
        lower.ladder.climbed(Rung::WebSocket, now);
        while (
            !lower.ladder.ended(failureOf(FailureKind::Transient), LinkEnd::CutEarly, now).stepped)
            now += 5s;
        lower.ladder.proven(now);
        gap *= 2;
        QCOMPARE(*lower.ladder.nextClimb() - now, gap);
        now = *lower.ladder.nextClimb();
    }
    lower.ladder.climbed(Rung::WebSocket, now);
    lower.ladder.ended(failureOf(FailureKind::Transient), LinkEnd::Lasted, now);
    lower.ladder.ended(rungFailure(), LinkEnd::Silent, now);
    lower.ladder.proven(now);
    QCOMPARE(*lower.ladder.nextClimb() - now, TransportLadder::firstClimb);
}

void TransportLadderTest::suspicionCanBeForgotten()
{
    TransportLadder ladder(rungs);
    ladder.ended(rungFailure(), LinkEnd::Silent, 0s);
    ladder.forgetSuspicion();
    QCOMPARE(ladder.current(), Rung::WebSocket);
    Lower lower;
    lower.ladder.forgetSuspicion(); // what is blamed stays
    QCOMPARE(lower.ladder.current(), Rung::EventStream);
}

QTEST_APPLESS_MAIN(TransportLadderTest)
#include "tst_transportladder.moc"
