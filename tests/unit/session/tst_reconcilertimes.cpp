// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "sessionrun.h"
#include "touchedids.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Grelot;
using namespace std::chrono_literals;

/// When it asks, and when it does not.
class ReconcilerTimesTest : public QObject
{
    Q_OBJECT

private:
    static constexpr auto atLast = Reconciler::settle + Reconciler::jitter;

    static qsizetype asked(const SessionRun &run) { return run.source->m_stocks.size(); }
    static void answer(SessionRun &run, const std::variant<QList<Snapshot>, Failure> &stock)
    {
        QVERIFY(!run.source->m_stocks.isEmpty());
        run.source->m_stocks.takeFirst()(stock);
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void afterEachConnection();
    void everyHalfHourAndNotBetween();
    void sourceSaysHowLongAnAnswerHolds();
    void notWithoutAConnection();
    void answerOfAnEarlierConnectionIsDropped();
    void neverTwoRequestsAtATime();
    void failureIsSilentAndTheNextTriesAgain_data();
    void failureIsSilentAndTheNextTriesAgain();
    void personAsks();
    void clientsAreSpread();
    void touchedIdsAreCapped();
    void moreThanCanBeNotedIsAskedForAnew();
};

void ReconcilerTimesTest::afterEachConnection()
{
    SessionRun run(m_folder->path());
    run.session->start();
    run.succeed();
    for (int connections = 0; connections < 3; ++connections) {
        run.clock.advance(Reconciler::settle - 1ms);
        QCOMPARE(asked(run), 0);
        run.clock.advance(Reconciler::jitter + 1ms);
        QCOMPARE(asked(run), 1);
        answer(run, QList<Snapshot>{});
        run.clock.advance(1min);
        QCOMPARE(asked(run), 0);
        run.breakDown();
        run.clock.advance(2s);
        run.succeed();
    }
}

void ReconcilerTimesTest::everyHalfHourAndNotBetween()
{
    SessionRun run(m_folder->path());
    run.session->start();
    run.succeed();
    QList<Clock::Moment> moments;
    const Clock::Moment end = 8h;
    while (run.clock.now() < end) {
        run.clock.advance(1s);
        if (asked(run) > 0) {
            QCOMPARE(asked(run), 1);
            moments.append(run.clock.now());
            answer(run, QList<Snapshot>{});
        }
    }
    QVERIFY(moments.size() >= 15);
    for (qsizetype i = 1; i < moments.size(); ++i)
        QCOMPARE((moments[i] - moments[i - 1]).count(),
            std::chrono::milliseconds(MailSource::usualStock).count());
}

void ReconcilerTimesTest::sourceSaysHowLongAnAnswerHolds()
{
    constexpr std::chrono::milliseconds proven = 2h;
    SessionRun run(m_folder->path());
    run.session->start();
    run.succeed();
    run.clock.advance(atLast);
    answer(run, QList<Snapshot>{});
    // Proven only after the first comparison, which then holds longer than was planned.
    run.clock.advance(5min);
    run.source->m_stockHolds = proven;
    run.clock.advance(proven - 5min - Reconciler::jitter - 1ms);
    QCOMPARE(asked(run), 0);
    run.clock.advance(Reconciler::jitter + 1ms);
    QCOMPARE(asked(run), 1);
    answer(run, QList<Snapshot>{});
    run.clock.advance(proven - Reconciler::jitter - 1ms);
    QCOMPARE(asked(run), 0);
    run.clock.advance(Reconciler::jitter + 1ms);
    answer(run, QList<Snapshot>{});

    // Another connection has proven nothing yet.
    run.breakDown();
    run.source->m_stockHolds = MailSource::usualStock;
    run.clock.advance(2s);
    run.succeed();
    run.clock.advance(atLast);
    answer(run, QList<Snapshot>{});
    run.clock.advance(MailSource::usualStock);
    QCOMPARE(asked(run), 1);
}

void ReconcilerTimesTest::notWithoutAConnection()
{
    SessionRun run(m_folder->path());
    run.session->start();
    run.succeed();
    run.clock.advance(Reconciler::settle - 1ms);
    run.breakDown();
    // Attempts fail for hours.
    run.clock.advance(4h);
    QCOMPARE(asked(run), 0);
    run.session->check();
    QCOMPARE(asked(run), 0);
    run.session->stop();
    run.clock.advance(4h);
    QCOMPARE(asked(run), 0);
}

void ReconcilerTimesTest::answerOfAnEarlierConnectionIsDropped()
{
    SessionRun run(m_folder->path());
    run.session->start();
    run.succeed();
    run.say(pictureOf(letters(1, 3), 4));
    run.clock.advance(atLast);
    run.breakDown();
    answer(run, QList<Snapshot>{pictureOf(letters(1, 4), 5)});
    run.clock.advance(Reconciler::grace);
    QVERIFY(run.rung.isEmpty());
    QCOMPARE(run.session->reconciler().missed(), 0);

    // Nor is one compared whose grace was cut short.
    run.succeed();
    run.clock.advance(atLast);
    answer(run, QList<Snapshot>{pictureOf(letters(1, 4), 5)});
    run.breakDown();
    run.clock.advance(Reconciler::grace);
    QVERIFY(run.rung.isEmpty());
}

void ReconcilerTimesTest::neverTwoRequestsAtATime()
{
    SessionRun run(m_folder->path());
    run.session->start();
    run.succeed();
    run.say(pictureOf(letters(1, 3), 4));
    run.clock.advance(atLast);
    QCOMPARE(asked(run), 1);
    run.session->check();
    run.clock.advance(2h);
    QCOMPARE(asked(run), 1);

    // Nor over two connections: the old request ends first, then what it was to tell is asked.
    run.breakDown();
    run.clock.advance(2s);
    run.succeed();
    run.clock.advance(atLast);
    QCOMPARE(asked(run), 1);
    answer(run, QList<Snapshot>{pictureOf({}, 4)});
    QCOMPARE(asked(run), 1);
    answer(run, QList<Snapshot>{pictureOf(letters(1, 4), 5)});
    QCOMPARE(asked(run), 0);
    run.clock.advance(Reconciler::grace);
    QCOMPARE(run.session->inbox().unread(), 4);
    QCOMPARE(run.session->reconciler().missed(), 1);
}

void ReconcilerTimesTest::failureIsSilentAndTheNextTriesAgain_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("503") << int(FailureKind::Transient);
    QTest::newRow("404") << int(FailureKind::Rung);
    QTest::newRow("401") << int(FailureKind::User);
    QTest::newRow("unreadable") << int(FailureKind::Permanent);
}

void ReconcilerTimesTest::failureIsSilentAndTheNextTriesAgain()
{
    QFETCH(int, kind);
    SessionRun run(m_folder->path());
    run.session->start();
    run.succeed();
    run.say(pictureOf(letters(1, 3), 4));
    run.clock.advance(atLast);
    QSignalSpy failed(run.session.get(), &AccountSession::failed);
    QSignalSpy wentWrong(run.session.get(), &AccountSession::wentWrong);
    QSignalSpy changed(run.session.get(), &AccountSession::connectionChanged);
    answer(run, Failure{FailureKind(kind), QStringLiteral("no"), {}, {}});
    run.clock.advance(MailSource::usualStock - Reconciler::jitter - 1ms);
    QCOMPARE(asked(run), 0);
    QCOMPARE(failed.size() + wentWrong.size() + changed.size(), 0);
    QCOMPARE(run.session->connection().state(), ConnectionState::Online);
    run.clock.advance(Reconciler::jitter + 1ms);
    answer(run, QList<Snapshot>{pictureOf(letters(1, 4), 5)});
    run.clock.advance(Reconciler::grace);
    QCOMPARE(run.session->reconciler().missed(), 1);
}

void ReconcilerTimesTest::personAsks()
{
    SessionRun run(m_folder->path());
    run.session->start();
    run.succeed();
    run.session->check();
    QCOMPARE(asked(run), 1);
    QCOMPARE(run.source->m_refreshes, 1);
    run.session->check();
    QCOMPARE(asked(run), 1);
    answer(run, QList<Snapshot>{});
    // The half hour begins anew.
    run.clock.advance(MailSource::usualStock - 1ms);
    QCOMPARE(asked(run), 0);
    run.clock.advance(1ms);
    QCOMPARE(asked(run), 1);
}

void ReconcilerTimesTest::clientsAreSpread()
{
    constexpr int clients = 5'000;
    VirtualClock clock;
    const Inbox nothing;
    ScriptedSource source;
    std::vector<std::unique_ptr<RandomSource>> randoms;
    std::vector<std::unique_ptr<Reconciler>> reconcilers;
    for (int i = 0; i < clients; ++i) {
        randoms.push_back(std::make_unique<RandomSource>(quint64(i)));
        reconcilers.push_back(
            std::make_unique<Reconciler>(source, nothing, clock, *randoms.back()));
        reconcilers.back()->setOnline(true);
    }
    clock.advance(Reconciler::settle - 1ms);
    QCOMPARE(source.m_stocks.size(), 0);
    qsizetype peak = 0;
    for (qsizetype before = 0; clock.now() < atLast; before = source.m_stocks.size()) {
        clock.advance(1s);
        peak = std::max(peak, source.m_stocks.size() - before);
    }
    QCOMPARE(source.m_stocks.size(), clients);
    QVERIFY2(peak <= clients / 20, qPrintable(QString::number(peak)));
}

void ReconcilerTimesTest::touchedIdsAreCapped()
{
    TouchedIds touched;
    const QString other = QStringLiteral("Other");
    for (quint64 uid = 1; uid <= quint64(TouchedIds::most) / 2; ++uid)
        touched.note(arrival({letter(uid)}, 1));
    QCOMPARE(touched.size(), TouchedIds::most);
    QVERIFY(touched.isTouched(inbox));
    QVERIFY(!touched.isTouched(other));
    IdSet set = pictureOf(letters(1, TouchedIds::most), 1).unreadIds;
    touched.removeFrom(set, inbox);
    QCOMPARE(set.size(), quint64(TouchedIds::most) / 2);

    for (quint64 uid = 1; uid <= 100'000; ++uid)
        touched.note(arrival({letter(uid)}, 1));
    QVERIFY(touched.size() <= TouchedIds::most);
    QVERIFY(touched.isTouched(other));
    IdSet all = pictureOf(letters(1, 9), 1).unreadIds;
    touched.removeFrom(all, inbox);
    QCOMPARE(all.size(), 9u);

    // Mailboxes count as well.
    TouchedIds mailboxes;
    for (int i = 0; i < 100'000; ++i)
        mailboxes.note(Vanished{QString::number(i), {}, 0, {}});
    QVERIFY(mailboxes.size() <= TouchedIds::most);
    QVERIFY(mailboxes.isTouched(other));
}

void ReconcilerTimesTest::moreThanCanBeNotedIsAskedForAnew()
{
    SessionRun run(m_folder->path());
    run.session->start();
    run.succeed();
    run.say(pictureOf(letters(1, 3), 4));
    run.clock.advance(atLast);
    for (quint64 uid = 4; uid <= quint64(TouchedIds::most) + 4; uid += 50)
        run.say(arrival(letters(uid, uid + 49), qint64(uid) + 49));
    const auto unread = quint64(run.session->inbox().unread().value());
    const auto rung = run.rung.size();
    answer(run, QList<Snapshot>{pictureOf(letters(1, 3), 4)});
    run.clock.advance(Reconciler::grace);
    QCOMPARE(quint64(run.session->inbox().unread().value()), unread);
    QCOMPARE(asked(run), 1);
    answer(run, QList<Snapshot>{pictureOf(letters(1, unread), unread + 1)});
    run.clock.advance(Reconciler::grace);
    QCOMPARE(asked(run), 0);
    QCOMPARE(run.rung.size(), rung);
    QCOMPARE(run.session->reconciler().missed(), 0);
}

QTEST_GUILESS_MAIN(ReconcilerTimesTest)
#include "tst_reconcilertimes.moc"
