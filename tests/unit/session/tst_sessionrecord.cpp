// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "sessionrun.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;
using State = TimelineState;

/// What a session writes down of itself.
class SessionRecordTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static QList<State> statesOf(const SessionRun &run)
    {
        QList<State> states;
        const auto timeline = run.session->record().timeline();
        for (const TimelineSegment &segment : timeline)
            states.append(segment.state);
        return states;
    }

private Q_SLOTS:
    void phasesMakeATimeline();
    void sleepIsToldFromOffline();
    void sleepNoticedLate();
    void needsThePerson();
    void rungMessages();
};

void SessionRecordTest::phasesMakeATimeline()
{
    SessionRun run(m_folder.path());
    run.session->start();
    run.clock.advance(1s);
    run.succeed();
    run.clock.advance(10min);
    run.breakDown();
    run.clock.advance(1ms);
    QCOMPARE(statesOf(run), (QList<State>{State::Waiting, State::Online, State::Waiting}));
    QCOMPARE(run.session->record().timeline()[1].rung, Rung::WebSocket);
    QCOMPARE(run.session->record().pollable(), 10min + 1s + 1ms);
    QCOMPARE(run.session->traffic(), Traffic()); // nobody counts
}

void SessionRecordTest::sleepIsToldFromOffline()
{
    SessionRun run(m_folder.path());
    run.session->start();
    run.succeed();
    run.clock.advance(1min);
    run.session->networkChanged({}, false);
    run.clock.advance(1min);
    run.session->sleep();
    run.clock.advance(1min);
    run.session->networkChanged("home", true);
    run.session->wake(1min);
    run.clock.advance(1ms);
    QCOMPARE(statesOf(run),
        (QList<State>{State::Online, State::Offline, State::Asleep, State::Waiting}));
}

void SessionRecordTest::sleepNoticedLate()
{
    SessionRun run(m_folder.path());
    run.session->start();
    run.succeed();
    run.clock.advance(2h);
    run.session->wake(1h);
    run.clock.advance(1ms);
    const auto states = statesOf(run);
    QVERIFY(states.size() >= 3);
    QCOMPARE(states[0], State::Online);
    QCOMPARE(states[1], State::Asleep);
    QCOMPARE(states[2], State::Waiting);
}

void SessionRecordTest::needsThePerson()
{
    SessionRun run(m_folder.path());
    run.session->start();
    run.succeed();
    run.clock.advance(1min);
    Q_EMIT run.source->m_dialer.last->failed(
        {FailureKind::User, QStringLiteral("refused"), {}, {}});
    run.clock.advance(1min);
    QCOMPARE(statesOf(run).last(), State::NeedsUser);
}

void SessionRecordTest::rungMessages()
{
    SessionRun run(m_folder.path());
    run.start();
    run.say(pictureOf(letters(1, 3), 4));
    QCOMPARE(run.session->record().messagesRung(), 0);
    run.say(arrival({letter(4), letter(5)}, 5));
    QCOMPARE(run.session->record().messagesRung(), 2);
}

QTEST_MAIN(SessionRecordTest)
#include "tst_sessionrecord.moc"
